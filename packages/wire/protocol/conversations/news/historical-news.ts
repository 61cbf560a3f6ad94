import type { ConversationShape } from '../conversation.ts'

/** `HistoricalNewsRequest` and its answer. */
export const historicalNews = {
  name: 'historicalNews',
  subject: 'news',
  ask: 'HistoricalNewsRequest',
  items: ['HistoricalNews'],
  end: ['HistoricalNewsEnd'],
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
