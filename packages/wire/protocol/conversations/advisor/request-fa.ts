import type { ConversationShape } from '../conversation.ts'

/**
 * `FARequest` and its answer.
 * Refused with error 321 and the id -1 where the login is no advisor's.
 */
export const requestFA = {
  name: 'requestFA',
  subject: 'advisor',
  ask: 'FARequest',
  items: ['ReceiveFA'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'faDataType',
} as const satisfies ConversationShape
