import type { GatewayMessage } from '../../src/generated/types.ts'
import type { Conversation } from './conversation.ts'

const orderEvents: readonly GatewayMessage['type'][] = [
  'OpenOrder',
  'OrderStatus',
  'ExecutionDetails',
  'CommissionAndFeesReport',
]

/** Lists the conversations about orders and fills. */
export const orderConversations: readonly Conversation[] = [
  {
    // Executions name their order inside; commission reports follow by execId. Error 202 confirms a cancel.
    name: 'placeOrder',
    room: 'orders',
    ask: 'PlaceOrderRequest',
    items: orderEvents,
    end: 'none',
    feed: 'live',
    cancel: 'CancelOrderRequest',
    cancelledCode: 202,
    keyedBy: 'orderId',
    variants: [
      {
        name: 'previewOrder',
        when: { path: 'order.whatIf', is: true },
        items: ['OpenOrder'],
        end: 'single',
        feed: 'one-shot',
      },
    ],
  },
  {
    // The order that results has the id of the request.
    name: 'exerciseOptions',
    room: 'orders',
    ask: 'ExerciseOptionsRequest',
    items: orderEvents,
    end: 'none',
    feed: 'live',
    keyedBy: 'orderId',
  },
  {
    name: 'globalCancel',
    room: 'orders',
    ask: 'GlobalCancelRequest',
    items: ['OrderStatus'],
    end: 'none',
    feed: 'command',
    keyedBy: 'kind',
  },
  {
    // Changes of this client's own orders come unasked, before and after the end alike.
    name: 'openOrders',
    updatesName: 'openOrderUpdates',
    room: 'orders',
    ask: 'OpenOrdersRequest',
    items: ['OpenOrder', 'OrderStatus'],
    end: ['OpenOrdersEnd'],
    feed: 'both',
    updates: ['OpenOrder', 'OrderStatus'],
    keyedBy: 'kind',
  },
  {
    // Nothing follows the end for orders of other clients.
    name: 'allOpenOrders',
    room: 'orders',
    ask: 'AllOpenOrdersRequest',
    items: ['OpenOrder', 'OrderStatus'],
    end: ['OpenOrdersEnd'],
    feed: 'one-shot',
    keyedBy: 'kind',
  },
  {
    // Client 0 only: orders made by hand in TWS are bound to it from then on.
    name: 'autoOpenOrders',
    room: 'orders',
    ask: 'AutoOpenOrdersRequest',
    items: ['OrderBound', 'OpenOrder', 'OrderStatus'],
    end: 'none',
    feed: 'command',
    cancel: 'AutoOpenOrdersRequest',
    cancelWith: { autoBind: false },
    keyedBy: 'kind',
  },
  {
    name: 'completedOrders',
    room: 'orders',
    ask: 'CompletedOrdersRequest',
    items: ['CompletedOrder'],
    end: ['CompletedOrdersEnd'],
    feed: 'one-shot',
    keyedBy: 'kind',
  },
  {
    // All executions come first, then their commission reports (by execId), then the end, which some gateways leave out.
    name: 'executions',
    room: 'orders',
    ask: 'ExecutionRequest',
    items: ['ExecutionDetails', 'CommissionAndFeesReport'],
    end: ['ExecutionDetailsEnd'],
    feed: 'one-shot',
    keyedBy: 'reqId',
  },
]
