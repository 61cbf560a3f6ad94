import type { ConversationShape } from '../conversation.ts'

/** `PnLRequest` and what follows until it is cancelled. */
export const pnl = {
  name: 'pnl',
  subject: 'account',
  ask: 'PnLRequest',
  items: ['PnL'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelPnL',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
