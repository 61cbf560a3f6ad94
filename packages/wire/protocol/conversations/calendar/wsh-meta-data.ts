import type { ConversationShape } from '../conversation.ts'

/** `WshMetaDataRequest` and its answer. */
export const wshMetaData = {
  name: 'wshMetaData',
  subject: 'calendar',
  ask: 'WshMetaDataRequest',
  items: ['WshMetaData'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelWshMetaData',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
