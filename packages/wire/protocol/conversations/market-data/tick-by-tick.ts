import type { ConversationShape } from '../conversation.ts'

/** `TickByTickRequest` and what follows until it is cancelled. */
export const tickByTick = {
  name: 'tickByTick',
  subject: 'market-data',
  ask: 'TickByTickRequest',
  items: ['TickByTickData'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelTickByTick',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
