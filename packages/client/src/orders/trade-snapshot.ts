import type { Contract, Order, OrderState } from '@twskit/wire'
import type { OrderRejectedError } from '../errors.ts'
import { contractFrom } from '../contracts/index.ts'
import { stableKey } from '../requests/index.ts'
import type { Fill } from './fill.ts'
import { type Executed, executedOf, tidy } from './execution-sums.ts'
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
  /** What holds it: `locate` (shares to borrow), `trigger`, `child`, or several with commas. An order that is held is not over. */
  readonly whyHeld: string | undefined
  /** The quantity filled. */
  readonly filled: number
  /** The quantity still to fill; of a cancelled order, what was not. `undefined` where the order names an amount of money instead. */
  readonly remaining: number | undefined
  /** `undefined` before the first fill. */
  readonly avgFillPrice: number | undefined
  /** The executions that are known, the oldest first, corrections applied. */
  readonly fills: readonly Fill[]
  /** The cost of the fills as far as it is known (`isCommissionComplete`); `undefined` until some of it is. */
  readonly commission: number | undefined
  readonly commissionCurrency: string | undefined
  /** Whether `commission` is the cost of everything filled: false while the cost of a fill, or a fill itself, is not known. */
  readonly isCommissionComplete: boolean
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
  const executed = executedOf(fills, contract, order, facts.status?.message.filled, facts.saidBefore)
  const state: OrderState = completed?.state ?? echo?.state ?? {}
  const quantities = quantitiesOf(facts, executed, order)
  return {
    permId,
    orderId,
    clientId,
    contract,
    order,
    status: wordFor(facts, executed.shares, order.totalQuantity),
    whyHeld: whyHeldOf(facts),
    ...quantities,
    fills,
    ...costOf(executed, quantities.filled, echo?.state),
    realizedPnl: sumOf(executed.costed.map(({ realizedPnl }) => realizedPnl)),
    rejection,
    warning: echo?.state.warningText === '' ? undefined : echo?.state.warningText,
    completedStatus: state.completedStatus === '' ? undefined : state.completedStatus,
  }
}

/** Whether everything there is to know of an order has come: it is filled, and each fill is there with its cost. */
export function isComplete({ status, filled, order, isCommissionComplete }: TradeSnapshot): boolean {
  return status === 'Filled' && filled > 0 && filled >= (order.totalQuantity ?? 0) && isCommissionComplete
}

/** Whether the gateway may still revive the order, so that no time ends it. */
export function isHeld({ status, whyHeld }: TradeSnapshot): boolean {
  return status === 'Inactive' && whyHeld !== undefined
}

function whyHeldOf({ status, echo, isHeld: isLocating }: OrderFacts): string | undefined {
  const said = status?.message.whyHeld
  if (said !== undefined && said !== '') return said
  const word = status?.word ?? echo?.word
  return isLocating && (word === undefined || word === 'Inactive' || word === 'PreSubmitted') ? 'locate' : undefined
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
  { costed, known }: Executed,
  filled: number,
  state: OrderState | undefined,
): Pick<TradeSnapshot, 'commission' | 'commissionCurrency' | 'isCommissionComplete'> {
  // The legs of a combination have costs, the combination itself has none.
  const legs = costed.filter(({ contract }) => contract.secType !== 'BAG')
  const isReported = (legs.length > 0 ? legs : costed).every(({ commission }) => commission !== undefined)
  const reported = sumOf(costed.map(({ commission }) => commission))
  const currency = costed.find(({ commissionCurrency }) => commissionCurrency !== undefined)?.commissionCurrency
  // Until each fill has its report, the echo's sum over the fills is the better one. -1 there stands for a cost that is not known either.
  const echoed = state?.commissionAndFees === -1 ? undefined : state?.commissionAndFees
  const isEchoed = (costed.length === 0 || !isReported) && echoed !== undefined
  return {
    commission: isEchoed ? echoed : reported,
    commissionCurrency: isEchoed ? state?.commissionAndFeesCurrency : currency,
    isCommissionComplete: isReported && known >= filled,
  }
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined)
  return numbers.length === 0 ? undefined : tidy(numbers.reduce((sum, value) => sum + value, 0))
}
