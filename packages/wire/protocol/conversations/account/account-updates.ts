import type { ConversationShape } from '../conversation.ts'

/**
 * `AccountDataRequest`, the rows it returns and the changes that follow.
 * One account at a time: asking for another replaces the subscription.
 */
export const accountUpdates = {
  name: 'accountUpdates',
  subject: 'account',
  ask: 'AccountDataRequest',
  items: ['AccountValue', 'PortfolioValue', 'AccountUpdateTime'],
  end: ['AccountDataEnd'],
  feed: 'both',
  updates: ['AccountValue', 'PortfolioValue', 'AccountUpdateTime'],
  cancel: 'AccountDataRequest',
  cancelWith: { subscribe: false },
  cancelRepeats: ['acctCode'],
  cancelledCode: 2100,
  keyedBy: 'kind',
} as const satisfies ConversationShape
