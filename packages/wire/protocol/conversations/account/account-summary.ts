import type { ConversationShape } from '../conversation.ts'

/** `AccountSummaryRequest`, the rows it returns and the changes that follow. */
export const accountSummary = {
  name: 'accountSummary',
  updatesName: 'accountSummaryUpdates',
  subject: 'account',
  ask: 'AccountSummaryRequest',
  items: ['AccountSummary'],
  end: ['AccountSummaryEnd'],
  feed: 'both',
  updates: ['AccountSummary'],
  cancel: 'CancelAccountSummary',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
