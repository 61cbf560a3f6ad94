import type { ConversationShape } from '../conversation.ts'

/** `SoftDollarTiersRequest` and its answer. */
export const softDollarTiers = {
  name: 'softDollarTiers',
  subject: 'advisor',
  ask: 'SoftDollarTiersRequest',
  items: ['SoftDollarTiers'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
