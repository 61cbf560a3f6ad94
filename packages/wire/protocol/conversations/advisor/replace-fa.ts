import type { ConversationShape } from '../conversation.ts'

/** `FAReplace` and its answer. */
export const replaceFA = {
  name: 'replaceFA',
  subject: 'advisor',
  ask: 'FAReplace',
  items: ['ReplaceFAEnd'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
