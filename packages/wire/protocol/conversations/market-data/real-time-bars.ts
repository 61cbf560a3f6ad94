import type { ConversationShape } from '../conversation.ts'

/** `RealTimeBarsRequest` and what follows until it is cancelled. */
export const realTimeBars = {
  name: 'realTimeBars',
  subject: 'market-data',
  ask: 'RealTimeBarsRequest',
  items: ['RealTimeBarTick'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelRealTimeBars',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
