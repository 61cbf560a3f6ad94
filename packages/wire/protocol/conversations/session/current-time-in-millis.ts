import type { ConversationShape } from '../conversation.ts'

/** `CurrentTimeInMillisRequest` and its answer. */
export const currentTimeInMillis = {
  name: 'currentTimeInMillis',
  subject: 'session',
  ask: 'CurrentTimeInMillisRequest',
  items: ['CurrentTimeInMillis'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
