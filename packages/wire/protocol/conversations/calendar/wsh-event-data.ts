import type { ConversationShape } from '../conversation.ts'

/**
 * `WshEventDataRequest` and its answer.
 * By documentation the meta data must have been asked for before.
 */
export const wshEventData = {
  name: 'wshEventData',
  subject: 'calendar',
  ask: 'WshEventDataRequest',
  items: ['WshEventData'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelWshEventData',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
