import type { ConversationShape } from '../conversation.ts'

/** `PnLSingleRequest` and what follows until it is cancelled. */
export const pnlSingle = {
  name: 'pnlSingle',
  subject: 'account',
  ask: 'PnLSingleRequest',
  items: ['PnLSingle'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelPnLSingle',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
