import type { ConversationShape } from '../conversation.ts'

/** `ManagedAccountsRequest` and its answer. */
export const managedAccounts = {
  name: 'managedAccounts',
  subject: 'session',
  ask: 'ManagedAccountsRequest',
  items: ['ManagedAccounts'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
