import type { CompletedOrder, Contract, OpenOrder, Order, OrderState, OrderStatus } from '@twskit/wire'
import { dayAt, partsOf, wallText } from '../clock/days.ts'
import type { BookOrder, OrderStatusName } from './book-order.ts'
import { normalizedTif } from './order-checks.ts'
import { normalized } from './order-kind.ts'

/** What echoes carry of the gateway itself. */
export interface EchoFacts {
  /** Name of the login, which becomes the submitter. */
  readonly user: string
  /** Zone of the gateway's host, in which it writes times. */
  readonly zone: string
  readonly nowMs: number
}

/** What an echo of an order says of its state. */
export interface EchoState {
  readonly status: OrderStatusName
  /** True when the commission is known by now. */
  readonly hasCommission: boolean
}

/** Makes the openOrder of an order. */
export function openOrderOf(order: BookOrder, state: EchoState, facts: EchoFacts): OpenOrder {
  return {
    type: 'OpenOrder',
    orderId: order.orderId,
    contract: order.contract,
    order: { ...echoed(order, facts), filledQuantity: state.status === 'Filled' ? order.filled : 0 },
    orderState: stateOf(order, state, facts),
  }
}

/** Makes the orderStatus of an order. */
export function orderStatusOf(order: BookOrder, status: OrderStatusName = order.status): OrderStatus {
  return {
    type: 'OrderStatus',
    orderId: order.orderId,
    status,
    filled: order.filled,
    remaining: order.remaining,
    avgFillPrice: Math.round(order.averageFillPrice * 1e8) / 1e8,
    permId: order.permId,
    parentId: order.parent?.orderId ?? 0,
    lastFillPrice: order.lastFillPrice,
    clientId: order.clientId,
    whyHeld: order.whyHeld,
    mktCapPrice: 0,
  }
}

/** Makes the row of an order that is over. */
export function completedOrderOf(order: BookOrder, facts: EchoFacts): CompletedOrder {
  return {
    type: 'CompletedOrder',
    contract: order.contract,
    order: {
      ...echoed(order, facts),
      orderId: undefined,
      parentId: undefined,
      totalQuantity: order.status === 'Filled' ? 0 : order.quantity,
      filledQuantity: order.filled,
    },
    orderState: { status: order.status, ...completion(order, facts) },
  }
}

/** Completes a contract as orders echo it. */
export function echoedContract(contract: Contract, asked: Contract): Contract {
  const { comboLegs, comboLegsDescrip, deltaNeutralContract } = asked
  if (comboLegs === undefined || comboLegs.length === 0) return contract
  return {
    ...contract,
    comboLegs: comboLegs.map((leg) => ({
      ...leg,
      openClose: leg.openClose ?? 0,
      shortSalesSlot: leg.shortSalesSlot ?? 0,
      exemptCode: leg.exemptCode ?? -1,
    })),
    comboLegsDescrip: comboLegsDescrip ?? describeLegs(contract, asked),
    ...(deltaNeutralContract === undefined ? {} : { deltaNeutralContract }),
  }
}

function describeLegs(_contract: Contract, { comboLegs }: Contract): string {
  return (comboLegs ?? [])
    .map(({ conId, ratio, action }) => `${conId}|${(action?.toUpperCase() === 'SELL' ? -1 : 1) * (ratio ?? 1)}`)
    .join(',')
}

/** The values that a gateway writes into every echo, whatever was asked for. */
const written: Order = {
  lmtPrice: 0,
  auxPrice: 0,
  clearingIntent: 'IB',
  displaySize: 0,
  ocaType: 3,
  triggerMethod: 0,
  origin: 0,
  shortSaleSlot: 0,
  exemptCode: -1,
  discretionaryAmt: 0,
  auctionStrategy: 0,
  volatilityType: 0,
  referencePriceType: 0,
  deltaNeutralOrderType: 'None',
  deltaNeutralConId: 0,
  deltaNeutralShortSaleSlot: 0,
  adjustedOrderType: 'None',
  adjustableTrailingUnit: 0,
  cashQty: 0,
  dontUseAutoPriceForHedge: true,
  usePriceMgmtAlgo: 0,
  refFuturesConId: 0,
  routeMarketableToBbo: 0,
  shareholder: 'Not an insider or substantial shareholder',
}

function echoed(order: BookOrder, facts: EchoFacts): Order {
  const asked = order.order
  const values: Order = {
    ...written,
    ...filledIn(asked),
    clientId: order.clientId,
    orderId: order.orderId,
    permId: order.permId,
    parentId: order.parent?.orderId ?? 0,
    account: order.account,
    action: asked.action?.toUpperCase(),
    orderType: normalized(asked.orderType),
    tif: normalizedTif(asked.tif),
    totalQuantity: order.quantity,
    softDollarTier: asked.softDollarTier ?? {},
    ocaType: asked.ocaType === undefined || asked.ocaType === 0 ? 3 : asked.ocaType,
    trailStopPrice: trailStopPriceOf(order),
    submitter: facts.user,
    // These belong to requests only.
    transmit: undefined,
    whatIf: undefined,
    whatIfType: undefined,
  }
  return {
    ...values,
    ...(order.parent === undefined ? {} : { parentPermId: order.parent.permId }),
    // Early echoes of a working limit order carry these, later ones do not.
    ...(isNewLimit(order) ? { minCompeteSize: 100, competeAgainstBestOffset: 0.02 } : {}),
    ...(values.tif === 'GTC' ? { autoCancelDate: endOfYear(facts) } : {}),
  }
}

function isNewLimit(order: BookOrder): boolean {
  return order.instrument.secType === 'STK' && order.order.orderType === 'LMT' && !order.hasRested && !order.isDone
}

/** Leaves out what was not given, empty or false: it would hide what is always written, and gateways do not write it. */
function filledIn(order: Order): Order {
  return Object.fromEntries(Object.entries(order).filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}

/** Gateways fill in a stop price for plain limit orders too: one above the limit. */
function trailStopPriceOf(order: BookOrder): number | undefined {
  const { lmtPrice } = order.order
  if (order.stopPrice !== undefined) return order.stopPrice
  if (order.kind.pricing === 'limit' && order.kind.trigger === undefined && lmtPrice !== undefined) return lmtPrice + 1
  return order.kind.trigger === undefined ? order.order.trailStopPrice : order.order.auxPrice
}

function stateOf(order: BookOrder, state: EchoState, facts: EchoFacts): OrderState {
  return {
    status: state.status,
    ...(state.hasCommission && order.commission !== undefined
      ? { commissionAndFees: order.commission, commissionAndFeesCurrency: order.instrument.currency }
      : {}),
    ...(state.status === 'Filled' ? completion(order, facts) : {}),
  }
}

function completion(order: BookOrder, { zone }: EchoFacts): OrderState {
  if (order.completedMs === undefined) return {}
  return {
    completedTime: `${wallText(order.completedMs, zone)} ${zone}`,
    completedStatus: order.completedStatus,
  }
}

function endOfYear({ nowMs, zone }: EchoFacts): string {
  return `${partsOf(dayAt(nowMs, zone)).year}1231 23:59:59 ${zone}`
}
