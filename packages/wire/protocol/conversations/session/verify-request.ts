import type { ConversationShape } from '../conversation.ts'

/** `VerifyRequest` and its answer. */
export const verifyRequest = {
  name: 'verifyRequest',
  subject: 'session',
  ask: 'VerifyRequest',
  items: ['VerifyMessageApi'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
