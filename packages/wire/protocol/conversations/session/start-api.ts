import type { ConversationShape } from '../conversation.ts'

/**
 * `StartApiRequest`, a command.
 * Accounts and the next order id come in either order; without them the session is not ready.
 */
export const startApi = {
  name: 'startApi',
  subject: 'session',
  ask: 'StartApiRequest',
  items: ['ManagedAccounts', 'NextValidId'],
  end: 'none',
  feed: 'command',
  keyedBy: 'kind',
} as const satisfies ConversationShape
