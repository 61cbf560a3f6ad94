import type { Order } from '@twskit/wire'
import type { OrderAction } from '../order-words.ts'
import { build, type OrderFields, type OrderSize } from './build.ts'

/**
 * Trades at once at the best price there is (`MKT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { market } from '@twskit/client'
 *
 * const buy = market('BUY', 100)
 * const forMoney = market('BUY', { cash: 250 }, { tif: 'IOC' })
 * ```
 */
export function market(action: OrderAction, size: OrderSize, fields: OrderFields = {}): Order {
  return build(action, size, { orderType: 'MKT', ...fields })
}

/**
 * Trades at the market, and rests as a limit order at the price of the first fill if some of it is left (`MTL`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { marketToLimit } from '@twskit/client'
 *
 * const buy = marketToLimit('BUY', 100)
 * ```
 */
export function marketToLimit(action: OrderAction, size: OrderSize, fields: OrderFields = {}): Order {
  return build(action, size, { orderType: 'MTL', ...fields })
}

/**
 * Trades at the market in the opening auction (`MKT` with time in force `OPG`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { marketOnOpen } from '@twskit/client'
 *
 * const sell = marketOnOpen('SELL', 100)
 * ```
 */
export function marketOnOpen(action: OrderAction, size: OrderSize, fields: Omit<OrderFields, 'tif'> = {}): Order {
  return build(action, size, { orderType: 'MKT', ...fields, tif: 'OPG' })
}

/**
 * Trades at the market in the closing auction (`MOC`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { marketOnClose } from '@twskit/client'
 *
 * const sell = marketOnClose('SELL', 100)
 * ```
 */
export function marketOnClose(action: OrderAction, size: OrderSize, fields: OrderFields = {}): Order {
  return build(action, size, { orderType: 'MOC', ...fields })
}

/**
 * Trades at the market once the price touches the trigger from the favourable side (`MIT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { marketIfTouched } from '@twskit/client'
 *
 * const buyTheDip = marketIfTouched('BUY', 100, 180)
 * ```
 */
export function marketIfTouched(
  action: OrderAction,
  size: OrderSize,
  triggerPrice: number,
  fields: Omit<OrderFields, 'auxPrice' | 'triggerPrice'> = {},
): Order {
  return build(action, size, { orderType: 'MIT', auxPrice: triggerPrice, ...fields })
}
