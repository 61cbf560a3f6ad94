import type { ConversationShape } from '../conversation.ts'

/** `MarketDepthExchangesRequest` and its answer. */
export const marketDepthExchanges = {
  name: 'marketDepthExchanges',
  subject: 'market-depth',
  ask: 'MarketDepthExchangesRequest',
  items: ['MarketDepthExchanges'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
