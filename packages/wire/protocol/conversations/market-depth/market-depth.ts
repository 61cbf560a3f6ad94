import type { ConversationShape } from '../conversation.ts'

/** `MarketDepthRequest` and what follows until it is cancelled. */
export const marketDepth = {
  name: 'marketDepth',
  subject: 'market-depth',
  ask: 'MarketDepthRequest',
  items: ['MarketDepth', 'MarketDepthL2'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelMarketDepth',
  cancelRepeats: ['isSmartDepth'],
  keyedBy: 'reqId',
  reroute: 'RerouteMarketDepthRequest',
} as const satisfies ConversationShape
