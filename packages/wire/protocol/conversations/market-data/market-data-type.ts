import type { ConversationShape } from '../conversation.ts'

/**
 * `MarketDataTypeRequest`, a command.
 * What it sets shows in the MarketDataType of each subscription made afterwards.
 */
export const marketDataType = {
  name: 'marketDataType',
  subject: 'market-data',
  ask: 'MarketDataTypeRequest',
  items: [],
  end: 'none',
  feed: 'command',
  keyedBy: 'kind',
} as const satisfies ConversationShape
