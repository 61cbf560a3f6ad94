import { incrementAt, type PriceStep, toGrid } from '../world/instruments/market-rules.ts'
import type { Quote } from '../world/market/quote.ts'
import type { BookOrder } from './book-order.ts'

/**
 * Returns the worst price at which an order trades as the market stands: `undefined` for any price, `'none'` when there
 * is no quote to go by.
 *
 * Snapped and market-to-limit orders keep their first price in `floatingLimit`.
 */
export function limitOf(order: BookOrder, quote: Quote, steps: readonly PriceStep[]): number | 'none' | undefined {
  const { pricing } = order.kind
  const given = order.order.lmtPrice
  switch (pricing) {
    case 'market':
      return undefined
    case 'limit':
      return order.floatingLimit ?? given ?? 'none'
    case 'market to limit':
      return order.floatingLimit
    case 'snapped to primary':
    case 'snapped to market':
    case 'snapped to middle':
      order.floatingLimit ??= floating(order, quote, steps)
      return order.floatingLimit === undefined ? 'none' : capped(order, order.floatingLimit, given)
    default: {
      const price = floating(order, quote, steps)
      return price === undefined ? 'none' : capped(order, price, given)
    }
  }
}

function floating(order: BookOrder, quote: Quote, steps: readonly PriceStep[]): number | undefined {
  const { bid, ask } = quote
  if (bid === undefined || ask === undefined) return undefined
  const own = order.isBuy ? bid : ask
  const other = order.isBuy ? ask : bid
  const side = order.isBuy ? 1 : -1
  const offset = offsetOf(order, own)
  switch (order.kind.pricing) {
    case 'relative':
      return own + side * offset
    case 'passive relative':
      return own - side * offset
    case 'pegged to market':
      return other - side * offset
    case 'snapped to primary':
      return own - side * offset
    case 'snapped to market':
      return other - side * offset
    case 'middle':
    case 'snapped to middle': {
      // A middle between two ticks counts against the order.
      const mid = (bid + ask) / 2 - side * offset
      return toGrid(mid, incrementAt(steps, mid), order.isBuy ? Math.floor : Math.ceil)
    }
    default:
      return undefined
  }
}

function offsetOf({ order }: BookOrder, price: number): number {
  const share = order.percentOffset ?? 0
  return share > 0 ? price * share : (order.auxPrice ?? 0)
}

function capped(order: BookOrder, price: number, cap: number | undefined): number {
  if (cap === undefined || cap === 0) return price
  return order.isBuy ? Math.min(price, cap) : Math.max(price, cap)
}
