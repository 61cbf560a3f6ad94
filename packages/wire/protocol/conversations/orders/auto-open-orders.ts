import type { ConversationShape } from '../conversation.ts'

/**
 * `AutoOpenOrdersRequest`, a command.
 * Client 0 only: orders made by hand in TWS are bound to it from then on.
 */
export const autoOpenOrders = {
  name: 'autoOpenOrders',
  subject: 'orders',
  ask: 'AutoOpenOrdersRequest',
  items: ['OrderBound', 'OpenOrder', 'OrderStatus'],
  end: 'none',
  feed: 'command',
  cancel: 'AutoOpenOrdersRequest',
  cancelWith: { autoBind: false },
  keyedBy: 'kind',
} as const satisfies ConversationShape
