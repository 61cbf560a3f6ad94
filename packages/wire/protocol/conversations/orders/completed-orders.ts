import type { ConversationShape } from '../conversation.ts'

/** `CompletedOrdersRequest` and its answer. */
export const completedOrders = {
  name: 'completedOrders',
  subject: 'orders',
  ask: 'CompletedOrdersRequest',
  items: ['CompletedOrder'],
  end: ['CompletedOrdersEnd'],
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
