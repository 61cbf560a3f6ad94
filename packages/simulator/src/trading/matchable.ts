import type { BookOrder } from './book-order.ts'
import type { Matchable } from './matching.ts'
import { normalizedTif } from './order-checks.ts'
import { auctionOf } from './order-life.ts'
import type { Observation } from './triggers.ts'

/** A limit this many times through the market is taken for a mistake. */
const PRICE_PROTECTION = 1.5

/** Describes an order to the matching: `size` is what may trade now, `limit` the worst price. */
export function matchableOf(order: BookOrder, size: number, limit: number | undefined): Matchable {
  const { allOrNone, minQty, displaySize } = order.order
  return {
    isBuy: order.isBuy,
    size,
    limit,
    isResting: order.hasRested,
    isWhole: allOrNone === true || normalizedTif(order.order.tif) === 'FOK' || auctionOf(order) !== undefined,
    leastSize: order.filled === 0 ? Math.min(minQty ?? 0, order.remaining) : 0,
    shownSize: displaySize === 0 ? undefined : displaySize,
    seenMs: order.seenMs,
    sizeIncrement: order.increment,
  }
}

/** Tells whether a new order's limit lies so far through the market that gateways protect their clients from it. */
export function isFarThrough(order: BookOrder, limit: number, { quote }: Observation): boolean {
  const { bid, ask } = quote
  if (order.hasRested || order.instrument.secType === 'BAG' || order.instrument.right !== undefined) return false
  return order.isBuy
    ? ask !== undefined && ask > 0 && limit > ask * PRICE_PROTECTION
    : bid !== undefined && limit > 0 && limit < bid / PRICE_PROTECTION
}

/** Makes an auction of an observation: everything trades at one price. */
export function wholeMarket(seen: Observation, size: number): Observation {
  const { quote } = seen
  const price = quote.last ?? quote.bid
  if (price === undefined) return seen
  return { trades: [], quote: { ...quote, isOpen: true, bid: price, ask: price, bidSize: size, askSize: size } }
}
