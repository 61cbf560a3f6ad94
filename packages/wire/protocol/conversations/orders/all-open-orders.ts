import type { ConversationShape } from '../conversation.ts'

/**
 * `AllOpenOrdersRequest` and its answer.
 * Nothing follows the end for orders of other clients.
 */
export const allOpenOrders = {
  name: 'allOpenOrders',
  subject: 'orders',
  ask: 'AllOpenOrdersRequest',
  items: ['OpenOrder', 'OrderStatus'],
  end: ['OpenOrdersEnd'],
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
