import type { ConversationShape } from '../conversation.ts'

/** `VerifyAndAuthMessageRequest` and its answer. */
export const verifyAndAuthMessage = {
  name: 'verifyAndAuthMessage',
  subject: 'session',
  ask: 'VerifyAndAuthMessageRequest',
  items: ['VerifyAndAuthCompleted'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
