import type { ConversationShape } from '../conversation.ts'

/**
 * `OpenOrdersRequest`, the rows it returns and the changes that follow.
 * Changes of this client's own orders come unasked, before and after the end alike.
 */
export const openOrders = {
  name: 'openOrders',
  updatesName: 'openOrderUpdates',
  subject: 'orders',
  ask: 'OpenOrdersRequest',
  items: ['OpenOrder', 'OrderStatus'],
  end: ['OpenOrdersEnd'],
  feed: 'both',
  updates: ['OpenOrder', 'OrderStatus'],
  keyedBy: 'kind',
} as const satisfies ConversationShape
