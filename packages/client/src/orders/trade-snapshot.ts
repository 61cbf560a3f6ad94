import type { Contract, Order, OrderState } from '@twskit/wire'
import type { OrderRejectedError } from '../errors.ts'
import { contractFrom } from '../contracts/index.ts'
import { stableKey } from '../requests/index.ts'
import type { Fill } from './fill.ts'
import type { OrderFacts } from './order-facts.ts'
import { type GatewayStatus, isOver, type OrderStatusWord, rankOf, statusFrom } from './order-status.ts'

/** An order and what became of it, at one moment. Never changes. */
export interface TradeSnapshot {
  /** Names the order for good, across sessions and clients; `undefined` until the gateway gives it. */
  readonly permId: number | undefined
  /** The order's id for the client that placed it. Of orders made by hand it is `undefined` until they are bound, then below 0. */
  readonly orderId: number | undefined
  /** The client that placed it, 0 for orders made by hand too; `undefined` where it is not known. */
  readonly clientId: number | undefined
  readonly contract: Contract
  /** The order as the gateway last echoed it, with what it filled in; before that, as it was asked for. */
  readonly order: Order
  readonly status: OrderStatusWord
  /** What holds it: `locate`, `trigger`, `child`, or several with commas. */
  readonly whyHeld: string | undefined
  /** The quantity filled. */
  readonly filled: number
  /** The quantity still to fill; of a cancelled order, what was not. `undefined` where the order names an amount of money instead. */
  readonly remaining: number | undefined
  /** `undefined` before the first fill. */
  readonly avgFillPrice: number | undefined
  /** The executions that are known, the oldest first, corrections applied. */
  readonly fills: readonly Fill[]
  /** The cost of all fills; `undefined` until some of it is known. */
  readonly commission: number | undefined
  readonly commissionCurrency: string | undefined
  /** The profit or loss its fills realize; `undefined` when none is reported. */
  readonly realizedPnl: number | undefined
  /** Why it was rejected, if it was. */
  readonly rejection: OrderRejectedError | undefined
  /** What the gateway warned of when it took the order. */
  readonly warning: string | undefined
  /** How it ended in the gateway's words, such as `Filled Size: 1`. */
  readonly completedStatus: string | undefined
}

/** Says what became of an order from what is known of it. */
export function snapshotOf(facts: OrderFacts): TradeSnapshot {
  const { asked, echo, completed, permId, orderId, clientId, rejection } = facts
  const fills = facts.fills.map(({ fill }) => fill)
  const contract = contractFrom(echo?.contract ?? asked?.contract ?? completed?.contract ?? executedContract(fills))
  const order = echo?.order ?? asked?.order ?? completed?.order ?? {}
  const executed = executedOf(fills, contract)
  const state: OrderState = completed?.state ?? echo?.state ?? {}
  const quantities = quantitiesOf(facts, executed, order)
  return {
    permId,
    orderId,
    clientId,
    contract,
    order,
    status: wordFor(facts, executed.shares, order.totalQuantity),
    whyHeld: facts.status?.message.whyHeld === '' ? undefined : facts.status?.message.whyHeld,
    ...quantities,
    fills,
    ...costOf(fills, echo?.state),
    realizedPnl: sumOf(fills.map(({ realizedPnl }) => realizedPnl)),
    rejection,
    warning: echo?.state.warningText === '' ? undefined : echo?.state.warningText,
    completedStatus: state.completedStatus === '' ? undefined : state.completedStatus,
  }
}

/** Says that everything there is to know of an order has come: it is filled, and each fill is there with its cost. */
export function isComplete(snapshot: TradeSnapshot): boolean {
  const { status, fills, filled, contract, order } = snapshot
  const { shares } = executedOf(fills, contract)
  return (
    status === 'Filled' &&
    shares > 0 &&
    shares >= Math.max(filled, order.totalQuantity ?? 0) &&
    fills.every(({ report }) => report !== undefined)
  )
}

/** Says that two snapshots tell the same. */
export function isSameSnapshot(a: TradeSnapshot, b: TradeSnapshot): boolean {
  return (Object.keys(a) as (keyof TradeSnapshot)[]).every((name) => {
    switch (name) {
      case 'fills':
        return a.fills.length === b.fills.length && a.fills.every((fill, index) => fill === b.fills[index])
      case 'contract':
      case 'order':
        return stableKey(a[name]) === stableKey(b[name])
      default:
        return a[name] === b[name]
    }
  })
}

function wordFor(facts: OrderFacts, executed: number, ordered: number | undefined): OrderStatusWord {
  const { status, echo, completed, isCancelled, rejection, isLost, asked } = facts
  const completedAs = statusFrom(completed?.state.status)
  const said: readonly (GatewayStatus | undefined)[] = [
    status?.word,
    echo?.word,
    completedAs,
    isCancelled ? 'Cancelled' : undefined,
  ]
  const endings = said.filter((word) => word !== undefined && isOver(word)) as GatewayStatus[]
  // An order that is filled at once may get no status at all.
  if (executed > 0 && ordered !== undefined && ordered > 0 && executed >= ordered) endings.push('Filled')
  if (endings.length > 0) return endings.reduce((last, word) => (rankOf(word) > rankOf(last) ? word : last))
  // The status comes with each echo, and after it.
  const word = status?.word ?? echo?.word ?? completedAs
  if (rejection !== undefined && (word === undefined || word === 'Inactive' || isLost)) return 'rejected'
  if (isLost) return 'unknown'
  return word ?? (asked === undefined ? 'unknown' : 'sent')
}

function executedContract(fills: readonly Fill[]): Contract | undefined {
  return (fills.find(({ contract }) => contract.secType === 'BAG') ?? fills[0])?.contract
}

interface Executed {
  readonly shares: number
  readonly price: number
}

/** A combination has executions of its own and those of its legs; only the former count. */
function executedOf(fills: readonly Fill[], contract: Contract): Executed {
  const isCombination = contract.secType === 'BAG' || fills.some((fill) => fill.contract.secType === 'BAG')
  let shares = 0
  let amount = 0
  for (const fill of fills) {
    if (isCombination && fill.contract.secType !== 'BAG') continue
    shares += fill.shares
    amount += fill.shares * fill.price
  }
  return { shares: tidy(shares), price: shares === 0 ? 0 : tidy(amount / shares) }
}

function quantitiesOf(
  { status, echo, completed }: OrderFacts,
  executed: Executed,
  order: Order,
): Pick<TradeSnapshot, 'filled' | 'remaining' | 'avgFillPrice'> {
  const said = status?.message
  // What an echo says of the filled quantity is final only with that status.
  const echoed = echo?.word === 'Filled' ? echo.order.filledQuantity : undefined
  const filled = Math.max(said?.filled ?? 0, echoed ?? 0, completed?.order.filledQuantity ?? 0, executed.shares)
  const isSaid = said !== undefined && (said.filled ?? 0) >= filled
  const ordered = order.totalQuantity
  return {
    filled,
    remaining: isSaid ? said.remaining : ordered === undefined || ordered === 0 ? undefined : left(ordered, filled),
    avgFillPrice: averageOf(isSaid ? (said.avgFillPrice ?? 0) : 0, executed),
  }
}

function left(ordered: number, filled: number): number {
  return Math.max(0, tidy(ordered - filled))
}

function averageOf(said: number, executed: Executed): number | undefined {
  if (said !== 0) return said
  return executed.shares === 0 ? undefined : executed.price
}

function costOf(
  fills: readonly Fill[],
  state: OrderState | undefined,
): Pick<TradeSnapshot, 'commission' | 'commissionCurrency'> {
  const isReported = fills.length > 0 && fills.every(({ report }) => report !== undefined)
  const reported = sumOf(fills.map(({ commission }) => commission))
  const currency = fills.find(({ commissionCurrency }) => commissionCurrency !== undefined)?.commissionCurrency
  // Until each fill has its report, the echo's sum over the fills is the better one.
  const isEchoed = !isReported && state?.commissionAndFees !== undefined
  return {
    commission: isEchoed ? state.commissionAndFees : reported,
    commissionCurrency: isEchoed ? state.commissionAndFeesCurrency : currency,
  }
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined)
  return numbers.length === 0 ? undefined : tidy(numbers.reduce((sum, value) => sum + value, 0))
}

/** Takes off what binary fractions leave behind a sum. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
