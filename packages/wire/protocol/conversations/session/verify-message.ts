import type { ConversationShape } from '../conversation.ts'

/** `VerifyMessageRequest` and its answer. */
export const verifyMessage = {
  name: 'verifyMessage',
  subject: 'session',
  ask: 'VerifyMessageRequest',
  items: ['VerifyCompleted'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
