import type { ConversationShape } from '../conversation.ts'

/** `VerifyAndAuthRequest` and its answer. */
export const verifyAndAuthRequest = {
  name: 'verifyAndAuthRequest',
  subject: 'session',
  ask: 'VerifyAndAuthRequest',
  items: ['VerifyAndAuthMessageApi'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
