import type { ConversationShape } from '../conversation.ts'

/**
 * `HistoricalTicksRequest` and its answer.
 * One kind of message by whatToShow: MIDPOINT, BID_ASK or TRADES.
 */
export const historicalTicks = {
  name: 'historicalTicks',
  subject: 'historical',
  ask: 'HistoricalTicksRequest',
  items: ['HistoricalTicks', 'HistoricalTicksBidAsk', 'HistoricalTicksLast'],
  end: ['HistoricalTicks', 'HistoricalTicksBidAsk', 'HistoricalTicksLast'],
  lastWhen: 'isDone',
  feed: 'one-shot',
  cancel: 'CancelHistoricalTicks',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
