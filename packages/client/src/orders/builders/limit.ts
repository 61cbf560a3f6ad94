import type { Order } from '@twskit/wire'
import type { OrderAction } from '../order-words.ts'
import { build, type OrderFields, type OrderSize } from './build.ts'

type LimitFields = Omit<OrderFields, 'lmtPrice'>

/**
 * Trades at a price or better (`LMT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { limit } from '@twskit/client'
 *
 * const buy = limit('BUY', 100, 187.5)
 * const goodTillCancelled = limit('SELL', 100, 195, { tif: 'GTC', outsideRth: true })
 * ```
 */
export function limit(action: OrderAction, size: OrderSize, price: number, fields: LimitFields = {}): Order {
  return build(action, size, { orderType: 'LMT', lmtPrice: price, ...fields })
}

/**
 * Trades at a price or better in the opening auction (`LMT` with time in force `OPG`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { limitOnOpen } from '@twskit/client'
 *
 * const buy = limitOnOpen('BUY', 100, 187.5)
 * ```
 */
export function limitOnOpen(
  action: OrderAction,
  size: OrderSize,
  price: number,
  fields: Omit<LimitFields, 'tif'> = {},
): Order {
  return build(action, size, { orderType: 'LMT', lmtPrice: price, ...fields, tif: 'OPG' })
}

/**
 * Trades at a price or better in the closing auction (`LOC`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { limitOnClose } from '@twskit/client'
 *
 * const sell = limitOnClose('SELL', 100, 190)
 * ```
 */
export function limitOnClose(action: OrderAction, size: OrderSize, price: number, fields: LimitFields = {}): Order {
  return build(action, size, { orderType: 'LOC', lmtPrice: price, ...fields })
}

/**
 * Becomes a limit order once the price touches the trigger from the favourable side (`LIT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { limitIfTouched } from '@twskit/client'
 *
 * const buyTheDip = limitIfTouched('BUY', 100, { trigger: 180, limit: 180.5 })
 * ```
 */
export function limitIfTouched(
  action: OrderAction,
  size: OrderSize,
  prices: { readonly trigger: number; readonly limit: number },
  fields: Omit<LimitFields, 'auxPrice'> = {},
): Order {
  return build(action, size, { orderType: 'LIT', auxPrice: prices.trigger, lmtPrice: prices.limit, ...fields })
}
