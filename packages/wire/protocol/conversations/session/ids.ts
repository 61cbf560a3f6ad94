import type { ConversationShape } from '../conversation.ts'

/** `IdsRequest` and its answer. */
export const ids = {
  name: 'ids',
  subject: 'session',
  ask: 'IdsRequest',
  items: ['NextValidId'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
