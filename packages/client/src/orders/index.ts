export * from './builders/index.ts'
export type { CancelOptions } from './cancel-order.ts'
export type { CompletedOrdersQuery } from './completed-orders.ts'
export { orderConditionSchema, triggerMethods } from './condition-schema.ts'
export { type ExecutionQuery, executionQuerySchema } from './executions.ts'
export type { Exercise } from './exercise-options.ts'
export type { Fill } from './fill.ts'
export { type OrderInput, orderSchema } from './order-schema.ts'
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
