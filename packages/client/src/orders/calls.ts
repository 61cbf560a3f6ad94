import type { ClientContext } from '../context.ts'
import { autoOpenOrders, type AutoOpenOrdersCall } from './auto-open-orders.ts'
import { cancel, cancelOrder, type CancelOrderCall } from './cancel-order.ts'
import { completedOrders, type CompletedOrdersCall } from './completed-orders.ts'
import { executionUpdates, type ExecutionUpdatesCall } from './execution-updates.ts'
import { executions, type ExecutionsCall } from './executions.ts'
import { exerciseOptions, type ExerciseOptionsCall } from './exercise-options.ts'
import { globalCancel, type GlobalCancelCall } from './global-cancel.ts'
import { modify, modifyOrder, type ModifyOrderCall } from './modify-order.ts'
import { allOpenOrders, type AllOpenOrdersCall, openOrders, type OpenOrdersCall } from './open-orders.ts'
import { openOrderUpdates, type OpenOrderUpdatesCall } from './open-order-updates.ts'
import { OrderDesk } from './order-desk.ts'
import { placeBracket, type PlaceBracketCall } from './place-bracket.ts'
import { placeOrder, type PlaceOrderCall } from './place-order.ts'
import { previewOrder, type PreviewOrderCall } from './preview-order.ts'
import { Trades } from './trades.ts'

/** The calls about orders and executions, and the orders themselves. */
export interface OrderCalls
  extends PlaceOrderCall,
    PlaceBracketCall,
    ModifyOrderCall,
    CancelOrderCall,
    GlobalCancelCall,
    PreviewOrderCall,
    ExerciseOptionsCall,
    OpenOrdersCall,
    AllOpenOrdersCall,
    OpenOrderUpdatesCall,
    AutoOpenOrdersCall,
    CompletedOrdersCall,
    ExecutionsCall,
    ExecutionUpdatesCall {
  /** Every order this client knows of, kept up to date. */
  readonly trades: Trades
}

/** Makes the book of orders that the calls about them share. */
export function orderDesk(context: ClientContext): OrderDesk {
  const desk: OrderDesk = new OrderDesk(context, {
    cancel: (record, options) => cancel(desk, record, options),
    modify: (record, changes, options) => modify(desk, record, changes, options),
  })
  return desk
}

export function orderCalls(desk: OrderDesk): OrderCalls {
  return {
    ...placeOrder(desk),
    ...placeBracket(desk),
    ...modifyOrder(desk),
    ...cancelOrder(desk),
    ...globalCancel(desk),
    ...previewOrder(desk),
    ...exerciseOptions(desk),
    ...openOrders(desk),
    ...allOpenOrders(desk),
    ...openOrderUpdates(desk),
    ...autoOpenOrders(desk),
    ...completedOrders(desk),
    ...executions(desk),
    ...executionUpdates(desk),
    trades: new Trades(desk),
  }
}
