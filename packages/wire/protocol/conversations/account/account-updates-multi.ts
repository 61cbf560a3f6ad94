import type { ConversationShape } from '../conversation.ts'

/** `AccountUpdatesMultiRequest`, the rows it returns and the changes that follow. */
export const accountUpdatesMulti = {
  name: 'accountUpdatesMulti',
  subject: 'account',
  ask: 'AccountUpdatesMultiRequest',
  items: ['AccountUpdateMulti'],
  end: ['AccountUpdateMultiEnd'],
  feed: 'both',
  updates: ['AccountUpdateMulti'],
  cancel: 'CancelAccountUpdatesMulti',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
