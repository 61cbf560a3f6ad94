import type { ClientContext } from '../context.ts'
import { autoOpenOrders, type AutoOpenOrdersCall } from './auto-open-orders.ts'
import { cancel, cancelOrder, type CancelOrderCall } from './cancel-order.ts'
import { completedOrders, type CompletedOrdersCall } from './completed-orders.ts'
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

export * from './builders/index.ts'
export type { CancelOptions } from './cancel-order.ts'
export type { CompletedOrdersQuery } from './completed-orders.ts'
export { orderConditionSchema, triggerMethods } from './condition-schema.ts'
export type { ExecutionQuery } from './executions.ts'
export type { Exercise } from './exercise-options.ts'
export type { Fill } from './fill.ts'
export { orderSchema } from './order-schema.ts'
export { type GatewayStatus, gatewayStatuses, type OrderStatusWord } from './order-status.ts'
export {
  type OrderAction,
  orderActions,
  type OrderType,
  orderTypes,
  type TimeInForce,
  timesInForce,
} from './order-words.ts'
export type { BracketTrades } from './place-bracket.ts'
export type { PlaceOrderOptions } from './place-order.ts'
export type { Impact, OrderPreview } from './preview-order.ts'
export type { TradesState } from './reconciliation.ts'
export { Trade } from './trade.ts'
export { Trades } from './trades.ts'
export type { TradeSnapshot } from './trade-snapshot.ts'

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
    ExecutionsCall {
  /** Every order this client knows of, kept up to date from its first use on. */
  readonly trades: Trades
}

export function orderCalls(context: ClientContext): OrderCalls {
  const desk: OrderDesk = new OrderDesk(context, {
    cancel: (record, options) => cancel(desk, record, options),
    modify: (record, changes, options) => modify(desk, record, changes, options),
  })
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
    trades: new Trades(desk),
  }
}
