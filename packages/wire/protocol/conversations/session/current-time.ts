import type { ConversationShape } from '../conversation.ts'

/**
 * `CurrentTimeRequest` and its answer.
 * Dropped in silence when asked again within about four seconds.
 */
export const currentTime = {
  name: 'currentTime',
  subject: 'session',
  ask: 'CurrentTimeRequest',
  items: ['CurrentTime'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
