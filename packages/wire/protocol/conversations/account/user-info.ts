import type { ConversationShape } from '../conversation.ts'

/** `UserInfoRequest` and its answer. */
export const userInfo = {
  name: 'userInfo',
  subject: 'account',
  ask: 'UserInfoRequest',
  items: ['UserInfo'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
