import type { Order } from '@twskit/wire'
import { ValidationError } from '../../errors.ts'
import type { OrderAction } from '../order-words.ts'
import { build, type OrderFields, type OrderSize } from './build.ts'

/**
 * Trades at the market once the price reaches the stop from the unfavourable side (`STP`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { stop } from '@twskit/client'
 *
 * const protection = stop('SELL', 100, 180, { tif: 'GTC' })
 * ```
 */
export function stop(
  action: OrderAction,
  size: OrderSize,
  stopPrice: number,
  fields: Omit<OrderFields, 'auxPrice'> = {},
): Order {
  return build(action, size, { orderType: 'STP', auxPrice: stopPrice, ...fields })
}

/**
 * Becomes a limit order once the price reaches the stop from the unfavourable side (`STP LMT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { stopLimit } from '@twskit/client'
 *
 * const protection = stopLimit('SELL', 100, { stop: 180, limit: 179.5 })
 * ```
 */
export function stopLimit(
  action: OrderAction,
  size: OrderSize,
  prices: { readonly stop: number; readonly limit: number },
  fields: Omit<OrderFields, 'auxPrice' | 'lmtPrice'> = {},
): Order {
  return build(action, size, { orderType: 'STP LMT', auxPrice: prices.stop, lmtPrice: prices.limit, ...fields })
}

/** How far behind the market a trailing order stays, and where it starts. One of `amount` and `percent` is given. */
export interface Trail {
  /** In the currency of the contract. */
  readonly amount?: number | undefined
  /** In percent: 2.5 for two and a half. */
  readonly percent?: number | undefined
  /** The stop it starts with; from the market and the distance unless given. */
  readonly stop?: number | undefined
}

/**
 * Trades at the market once the price turns by an amount or a percentage (`TRAIL`).
 *
 * @throws {@link ValidationError} when a field is not what it should be, or not one of amount and percent is given.
 *
 * @example
 * ```ts
 * import { trailingStop } from '@twskit/client'
 *
 * const byAmount = trailingStop('SELL', 100, { amount: 2.5 })
 * const byPercent = trailingStop('SELL', 100, { percent: 1.5, stop: 184 }, { tif: 'GTC' })
 * ```
 */
export function trailingStop(action: OrderAction, size: OrderSize, trail: Trail, fields: OrderFields = {}): Order {
  return build(action, size, { orderType: 'TRAIL', ...trailing(trail), ...fields })
}

/**
 * Becomes a limit order, `limitOffset` away from the stop, once the price turns by an amount or a percentage (`TRAIL LIMIT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be, or not one of amount and percent is given.
 *
 * @example
 * ```ts
 * import { trailingStopLimit } from '@twskit/client'
 *
 * const protection = trailingStopLimit('SELL', 100, { amount: 2.5, stop: 184, limitOffset: 0.1 })
 * ```
 */
export function trailingStopLimit(
  action: OrderAction,
  size: OrderSize,
  trail: Trail & { readonly limitOffset: number },
  fields: OrderFields = {},
): Order {
  const { limitOffset: lmtPriceOffset, ...distance } = trail
  return build(action, size, { orderType: 'TRAIL LIMIT', ...trailing(distance), lmtPriceOffset, ...fields })
}

function trailing({ amount, percent, stop: trailStopPrice }: Trail): OrderFields {
  if ((amount === undefined) === (percent === undefined)) {
    throw new ValidationError({ path: 'trail', value: { amount, percent }, allowed: 'one of amount and percent' })
  }
  return { auxPrice: amount, trailingPercent: percent, trailStopPrice }
}
