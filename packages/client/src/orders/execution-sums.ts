import type { Contract, Order } from '@twskit/wire'
import type { Fill } from './fill.ts'
import { executionNameOf } from './execution-id.ts'

/** A quantity that a status called filled before an execution came whose running total does not count it. */
export interface SaidBefore {
  /** The name of that execution. */
  readonly fill: string
  readonly shares: number
  /** The average price of those shares. */
  readonly price: number
}

/** What the executions of an order come to. */
export interface Executed {
  /** The executions that cost something: those of the legs of a combination too, but no allocations of the whole. */
  readonly costed: readonly Fill[]
  /** The sum over the executions that are the order's own: neither of legs nor allocations. */
  readonly known: number
  /** `known`, and what the running totals of the executions and an earlier status say was filled besides. */
  readonly shares: number
  /** The average price of all of it; 0 while nothing is filled. */
  readonly price: number
}

/** Adds up the executions of an order. `said` is the quantity that the gateway's last status calls filled. */
export function executedOf(
  fills: readonly Fill[],
  contract: Contract,
  order: Order,
  said: number | undefined,
  saidBefore?: SaidBefore,
): Executed {
  const costed = withoutAllocations(fills, contract, order, said)
  const own = withoutLegs(costed, contract)
  const known = sumOf(own)
  const before = missingOf(own, saidBefore)
  // More than was ordered cannot be filled: then the status counted some of the executions that are known.
  const ordered = order.totalQuantity ?? 0
  const missing = ordered > 0 && known.shares + before.shares > ordered ? { shares: 0, amount: 0 } : before
  const total = totalSaid(own)
  if (total !== undefined && total.shares > known.shares + missing.shares) {
    const price = total.price ?? known.amount / known.shares
    return { costed, known: tidy(known.shares), shares: tidy(total.shares), price: tidy(price) }
  }
  const shares = known.shares + missing.shares
  const price = shares === 0 ? 0 : tidy((known.amount + missing.amount) / shares)
  return { costed, known: tidy(known.shares), shares: tidy(shares), price }
}

/**
 * Says whether an execution that has just happened leaves unexplained what a status said before it: no execution of that is known, and the
 * running total of the new one begins after it, as totals do on a new trading day.
 */
export function leavesOut(
  next: Fill,
  executed: Executed,
  said: { readonly shares: number; readonly isOfThisBurst: boolean },
): boolean {
  const { cumQty = 0 } = next.execution
  const before = cumQty - next.shares
  if (cumQty <= 0 || said.shares <= executed.shares || before >= said.shares) return false
  // A status of the same burst may count this execution already, but none counts a part of it.
  return !said.isOfThisBurst || said.shares < cumQty
}

interface Sum {
  readonly shares: number
  /** Shares times price. */
  readonly amount: number
}

function sumOf(fills: readonly Fill[]): Sum {
  return fills.reduce<Sum>(
    (sum, { shares, price }) => ({ shares: sum.shares + shares, amount: sum.amount + shares * price }),
    { shares: 0, amount: 0 },
  )
}

/** What was said to be filled before an execution, less the executions before it that are known. */
function missingOf(own: readonly Fill[], said: SaidBefore | undefined): Sum {
  const at = said === undefined ? -1 : own.findIndex(({ execId }) => executionNameOf(execId).fill === said.fill)
  if (said === undefined || at === -1) return { shares: 0, amount: 0 }
  const known = sumOf(own.slice(0, at))
  if (known.shares >= said.shares) return { shares: 0, amount: 0 }
  return { shares: said.shares - known.shares, amount: said.shares * said.price - known.amount }
}

/** An advisor's own account, to which the execution of the whole order is booked before it is allocated. */
const ADVISOR_ACCOUNT = /^D?F\d/

/** A combination has executions of its own and those of its legs; only the former count as filled. */
function withoutLegs(fills: readonly Fill[], contract: Contract): readonly Fill[] {
  const isCombination = contract.secType === 'BAG' || fills.some((fill) => fill.contract.secType === 'BAG')
  return isCombination ? fills.filter((fill) => fill.contract.secType === 'BAG') : fills
}

/** An order of an advisor has an execution for the whole, and then one for each account that gets a part of it. */
function withoutAllocations(
  fills: readonly Fill[],
  contract: Contract,
  order: Order,
  said: number | undefined,
): readonly Fill[] {
  const first = fills[0]?.account
  if (fills.every(({ account }) => account === first)) return fills
  const whole = wholeAccount(withoutLegs(fills, contract), order, said)
  return whole === undefined ? fills : fills.filter(({ account }) => account === whole)
}

/** The account whose executions are those of the whole order; nothing where each account has a part of it. */
function wholeAccount(fills: readonly Fill[], order: Order, said: number | undefined): string | undefined {
  const sums = new Map<string | undefined, number>()
  for (const { account, shares } of fills) sums.set(account, (sums.get(account) ?? 0) + shares)
  const accounts = [...sums.keys()]
  const advisor = accounts.filter((account) => account !== undefined && ADVISOR_ACCOUNT.test(account))
  if (advisor.length === 1) return advisor[0]
  const all = [...sums.values()].reduce((sum, shares) => sum + shares, 0)
  const halves = accounts.filter((account) => isClose((sums.get(account) ?? 0) * 2, all))
  if (halves.length > 0) return halves[0]
  const asSaid = accounts.filter((account) => said !== undefined && said > 0 && isClose(sums.get(account) ?? 0, said))
  if (asSaid.length === 1 && said !== undefined && all > said) return asSaid[0]
  // More than was ordered cannot be filled: the largest sum is the whole, and its allocations are on their way.
  const ordered = order.totalQuantity
  const isAllocated = ordered !== undefined && ordered > 0 && (all > ordered || isAdvisorOrder(order))
  if (!isAllocated) return undefined
  const largest = accounts.toSorted((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0))[0]
  return (sums.get(largest) ?? 0) * 2 > all && all > (said ?? ordered) ? largest : undefined
}

function isAdvisorOrder({ faGroup, faMethod }: Order): boolean {
  return (faGroup ?? '') !== '' || (faMethod ?? '') !== ''
}

/** What the running totals of the executions say: more than their sum where some of them are missing. */
function totalSaid(own: readonly Fill[]): { readonly shares: number; readonly price: number | undefined } | undefined {
  // A correction changes a fill without the totals of those after it.
  if (own.some(({ execId }) => executionNameOf(execId).revision > 1)) return undefined
  let shares = 0
  let before = 0
  let last: Fill | undefined
  for (const fill of own) {
    const { cumQty = 0 } = fill.execution
    if (cumQty <= 0) return undefined
    // Totals begin again on a new trading day.
    if (cumQty < before) before = 0
    shares += cumQty - before
    before = cumQty
    last = fill
  }
  const isOneDay = last !== undefined && isClose(before, shares)
  return { shares, price: isOneDay ? last?.execution.avgPrice : undefined }
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Takes off what binary fractions leave behind a sum. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
