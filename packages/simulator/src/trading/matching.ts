import { type PriceStep, priceAway, trim } from '../world/instruments/market-rules.ts'
import type { Observation } from './triggers.ts'

/** What matching has to know of an order. */
export interface Matchable {
  readonly isBuy: boolean
  /** What may trade now. */
  readonly size: number
  /** Worst price; `undefined` for any. */
  readonly limit: number | undefined
  /** True once it has stood in the book: then others trade with it, at its own price. */
  readonly isResting: boolean
  /** True when it trades whole or not at all. */
  readonly isWhole: boolean
  /** Least size of the first fill. */
  readonly leastSize: number
  /** Largest part that is shown, and traded at once while resting; `undefined` for all of it. */
  readonly shownSize: number | undefined
  /** Instant up to which trades have been taken into account. */
  readonly seenMs: number
  readonly sizeIncrement: number
}

/** A trade between an order and the market. */
export interface Match {
  readonly price: number
  readonly size: number
  /** 1 when the order was resting, 2 when it took what was offered. */
  readonly liquidity: 1 | 2
  readonly exchange: string | undefined
}

/** Price levels beyond the best one that are thought to hold as much again. */
const MOST_LEVELS = 3

/**
 * Matches an order with the market.
 *
 * What is offered at the limit or better is taken, level by level; a market order finds everything within three levels.
 * What rests trades with the prints at its price, and with quotes that cross it.
 */
export function match(order: Matchable, seen: Observation, steps: readonly PriceStep[]): readonly Match[] {
  if (order.size <= 0 || seen.quote.halted !== 0 || !seen.quote.isOpen) return []
  const taken = take(order, seen, steps)
  const matches = taken.length > 0 ? taken : rest(order, seen)
  const total = matches.reduce((sum, { size }) => sum + size, 0)
  if (order.isWhole && total < order.size) return []
  return total < order.leastSize ? [] : matches
}

function take(order: Matchable, { quote }: Observation, steps: readonly PriceStep[]): readonly Match[] {
  const best = order.isBuy ? quote.ask : quote.bid
  const offered = order.isBuy ? quote.askSize : quote.bidSize
  if (best === undefined || (best <= 0 && order.limit === undefined && quote.bid === 0 && !order.isBuy)) return []
  const matches: Match[] = []
  let left = order.isResting ? Math.min(order.size, order.shownSize ?? order.size) : order.size
  for (let level = 0; level < MOST_LEVELS && left > 0; level++) {
    const price = priceAway(steps, best, order.isBuy ? level : -level)
    if (order.limit !== undefined && (order.isBuy ? price > order.limit + 1e-9 : price < order.limit - 1e-9)) break
    const isLast = level === MOST_LEVELS - 1 && order.limit === undefined
    const size = isLast ? left : cut(Math.min(left, offered ?? left), order.sizeIncrement, left)
    if (size <= 0) continue
    if (order.isResting && order.limit !== undefined) {
      matches.push({ price: order.limit, size, liquidity: 1, exchange: undefined })
    } else {
      matches.push({ price, size, liquidity: 2, exchange: undefined })
    }
    left = trim(left - size)
  }
  return matches
}

function rest(order: Matchable, { trades }: Observation): readonly Match[] {
  const { limit } = order
  if (limit === undefined) return []
  const matches: Match[] = []
  let left = Math.min(order.size, order.shownSize ?? order.size)
  for (const print of trades) {
    if (left <= 0) break
    if (print.timeMs <= order.seenMs || (order.isBuy ? print.price > limit : print.price < limit)) continue
    // Others stand in the same queue: a print at the limit leaves half of it.
    const share = print.price === limit ? print.size / 2 : print.size
    const size = cut(Math.min(left, share), order.sizeIncrement, left)
    if (size <= 0) continue
    matches.push({ price: limit, size, liquidity: 1, exchange: print.exchange })
    left = trim(left - size)
  }
  return matches
}

/** Cuts a size to whole lots; what is left of an order always fits. */
function cut(size: number, increment: number, left: number): number {
  if (size >= left) return left
  return trim(Math.floor(size / increment + 1e-9) * increment)
}
