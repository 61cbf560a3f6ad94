import type { Order } from '@twskit/wire'
import type { Quote } from '../world/market/quote.ts'
import type { Print } from '../world/market/tape.ts'
import type { BookOrder } from './book-order.ts'
import { normalized } from './order-kind.ts'

/** What happened in the market since an order looked last. */
export interface Observation {
  readonly quote: Quote
  readonly trades: readonly Print[]
}

/** Highest and lowest price that counted since an order looked last. */
interface Reach {
  readonly low: number
  readonly high: number
}

/** Trigger methods: the numbers by which orders choose what counts as a price. */
export const triggerMethods: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 7, 8])

/** Sets the first stop price of an order that waits for one. */
export function armTrigger(order: BookOrder, quote: Quote | undefined): void {
  const { trigger } = order.kind
  if (trigger === undefined) return
  if (trigger !== 'trail') {
    order.stopPrice = order.order.auxPrice
    return
  }
  const reach = quote === undefined ? undefined : reachOf(order, { quote, trades: [] })
  if (reach !== undefined) order.extreme = order.isBuy ? reach.low : reach.high
  order.stopPrice = positive(order.order.trailStopPrice) ?? trailed(order)
}

/** Moves a trailing stop and tells whether the order is triggered. */
export function isTriggered(order: BookOrder, seen: Observation): boolean {
  const reach = reachOf(order, seen)
  if (reach === undefined) return false
  const stop = order.stopPrice
  const { trigger } = order.kind
  if (stop !== undefined && trigger !== undefined) {
    const rises = order.isBuy === (trigger !== 'touch')
    if (rises ? reach.high >= stop : reach.low <= stop) return true
  }
  if (trigger === 'trail') trail(order, reach)
  return false
}

/** Returns the limit price of a trailing order that has been triggered. */
export function trailingLimit(order: BookOrder): number | undefined {
  const { stopPrice } = order
  const { lmtPriceOffset, lmtPrice } = order.order
  if (stopPrice === undefined || lmtPriceOffset === undefined) return positive(lmtPrice)
  return order.isBuy ? stopPrice + lmtPriceOffset : stopPrice - lmtPriceOffset
}

/**
 * Returns the values of a stop order that has reached its adjustment price: another type and other prices from then on.
 */
export function adjusted(order: BookOrder, seen: Observation): Order | undefined {
  const { adjustedOrderType, triggerPrice, adjustedStopPrice, adjustedStopLimitPrice, adjustedTrailingAmount } =
    order.order
  const type = normalized(adjustedOrderType)
  if (triggerPrice === undefined || type === '' || type === 'None' || order.kind.trigger === 'touch') return undefined
  const reach = reachOf(order, seen)
  // The adjustment comes with a price that moves away from the stop.
  if (reach === undefined || (order.isBuy ? reach.low > triggerPrice : reach.high < triggerPrice)) return undefined
  const isPercent = (order.order.adjustableTrailingUnit ?? 0) !== 0
  return {
    ...order.order,
    orderType: type,
    adjustedOrderType: undefined,
    triggerPrice: undefined,
    auxPrice: type.startsWith('TRAIL') ? (isPercent ? undefined : adjustedTrailingAmount) : adjustedStopPrice,
    trailingPercent: type.startsWith('TRAIL') && isPercent ? adjustedTrailingAmount : undefined,
    trailStopPrice: adjustedStopPrice,
    ...(adjustedStopLimitPrice === undefined ? {} : { lmtPrice: adjustedStopLimitPrice }),
  }
}

function trail(order: BookOrder, reach: Reach): void {
  const best = order.isBuy ? reach.low : reach.high
  const { extreme } = order
  if (extreme !== undefined && (order.isBuy ? best >= extreme : best <= extreme)) return
  order.extreme = best
  const moved = trailed(order)
  const { stopPrice } = order
  if (moved === undefined) return
  if (stopPrice === undefined || (order.isBuy ? moved < stopPrice : moved > stopPrice)) {
    order.stopPrice = moved
    order.changes++
  }
}

function trailed(order: BookOrder): number | undefined {
  const { extreme } = order
  if (extreme === undefined) return undefined
  const share = positive(order.order.trailingPercent)
  const distance = share === undefined ? (order.order.auxPrice ?? 0) : (Math.abs(extreme) * share) / 100
  return Math.round((order.isBuy ? extreme + distance : extreme - distance) * 1e6) / 1e6
}

/** Returns the prices that count by the order's trigger method. */
function reachOf(order: BookOrder, seen: Observation): Reach | undefined {
  const method = order.order.triggerMethod ?? 0
  const quoted = quotedReach(order, seen.quote)
  const traded = tradedReach(seen)
  switch (method === 0 ? defaultMethod(order) : method) {
    case 1:
    case 4:
      return quoted ?? traded
    case 7:
      return joined(quoted, traded)
    case 8: {
      const { bid, ask } = seen.quote
      return bid === undefined || ask === undefined ? traded : { low: (bid + ask) / 2, high: (bid + ask) / 2 }
    }
    default:
      return traded ?? quoted
  }
}

function defaultMethod(order: BookOrder): number {
  return order.instrument.right === undefined ? 2 : 1
}

/** A stop buy goes by the bid, a touched one by the ask; sells the other way round. */
function quotedReach(order: BookOrder, { bid, ask }: Quote): Reach | undefined {
  const usesBid = order.isBuy === (order.kind.trigger !== 'touch')
  const price = usesBid ? bid : ask
  return price === undefined ? undefined : { low: price, high: price }
}

function tradedReach({ quote, trades }: Observation): Reach | undefined {
  let low = quote.last ?? Number.POSITIVE_INFINITY
  let high = quote.last ?? Number.NEGATIVE_INFINITY
  for (const { price } of trades) {
    low = Math.min(low, price)
    high = Math.max(high, price)
  }
  return low > high ? undefined : { low, high }
}

function joined(a: Reach | undefined, b: Reach | undefined): Reach | undefined {
  if (a === undefined) return b
  return b === undefined ? a : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }
}

function positive(value: number | undefined): number | undefined {
  return value === undefined || value === 0 ? undefined : value
}
