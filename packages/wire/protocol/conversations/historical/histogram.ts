import type { ConversationShape } from '../conversation.ts'

/** `HistogramDataRequest` and its answer. */
export const histogram = {
  name: 'histogram',
  subject: 'historical',
  ask: 'HistogramDataRequest',
  items: ['HistogramData'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelHistogramData',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
