import type { ConversationShape } from '../conversation.ts'

/** `NewsBulletinsRequest` and what follows until it is cancelled. */
export const newsBulletins = {
  name: 'newsBulletins',
  subject: 'news',
  ask: 'NewsBulletinsRequest',
  items: ['NewsBulletin'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelNewsBulletins',
  keyedBy: 'kind',
} as const satisfies ConversationShape
