import type { ConversationShape } from '../conversation.ts'

/**
 * `PlaceOrderRequest` and what follows until it is cancelled.
 * Executions name their order inside; commission reports follow by execId. Error 202 confirms a cancel.
 */
export const placeOrder = {
  name: 'placeOrder',
  subject: 'orders',
  ask: 'PlaceOrderRequest',
  items: ['OpenOrder', 'OrderStatus', 'ExecutionDetails', 'CommissionAndFeesReport'],
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
} as const satisfies ConversationShape
