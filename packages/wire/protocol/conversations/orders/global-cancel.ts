import type { ConversationShape } from '../conversation.ts'

/** `GlobalCancelRequest`, a command. */
export const globalCancel = {
  name: 'globalCancel',
  subject: 'orders',
  ask: 'GlobalCancelRequest',
  items: ['OrderStatus'],
  end: 'none',
  feed: 'command',
  keyedBy: 'kind',
} as const satisfies ConversationShape
