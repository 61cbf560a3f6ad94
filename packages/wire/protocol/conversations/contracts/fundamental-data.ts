import type { ConversationShape } from '../conversation.ts'

/** `FundamentalsDataRequest` and its answer. */
export const fundamentalData = {
  name: 'fundamentalData',
  subject: 'contracts',
  ask: 'FundamentalsDataRequest',
  items: ['FundamentalsData'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelFundamentalsData',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
