import type { Order } from '@twskit/wire'
import type { OrderAction } from '../order-words.ts'
import { build, type OrderFields, type OrderSize } from './build.ts'

/** How far from what it follows an order stays, and how far it may go. */
export interface Peg {
  /** In the currency of the contract; 0 unless given. */
  readonly offset?: number | undefined
  /** The worst price it goes to; none unless given. */
  readonly cap?: number | undefined
}

/**
 * Follows the best price of its own side, an offset more aggressive (`REL`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { relative } from '@twskit/client'
 *
 * const buy = relative('BUY', 100, { offset: 0.01, cap: 190 })
 * ```
 */
export function relative(action: OrderAction, size: OrderSize, peg: Peg, fields: OrderFields = {}): Order {
  return pegged('REL', action, size, peg, fields)
}

/**
 * Follows the best price of the other side, an offset away from it (`PEG MKT`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { peggedToMarket } from '@twskit/client'
 *
 * const buy = peggedToMarket('BUY', 100, { offset: 0.02 })
 * ```
 */
export function peggedToMarket(action: OrderAction, size: OrderSize, peg: Peg, fields: OrderFields = {}): Order {
  return pegged('PEG MKT', action, size, peg, fields)
}

/**
 * Follows the middle between bid and ask, an offset away from it (`PEG MID`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { peggedToMidpoint } from '@twskit/client'
 *
 * const buy = peggedToMidpoint('BUY', 100, { cap: 190 })
 * ```
 */
export function peggedToMidpoint(action: OrderAction, size: OrderSize, peg: Peg, fields: OrderFields = {}): Order {
  return pegged('PEG MID', action, size, peg, fields)
}

/**
 * Trades at the middle between bid and ask or better (`MIDPRICE`).
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { midPrice } from '@twskit/client'
 *
 * const buy = midPrice('BUY', 100, { cap: 190 })
 * ```
 */
export function midPrice(
  action: OrderAction,
  size: OrderSize,
  peg: Pick<Peg, 'cap'> = {},
  fields: OrderFields = {},
): Order {
  return build(action, size, { orderType: 'MIDPRICE', lmtPrice: peg.cap, ...fields })
}

function pegged(orderType: string, action: OrderAction, size: OrderSize, peg: Peg, fields: OrderFields): Order {
  return build(action, size, { orderType, auxPrice: peg.offset ?? 0, lmtPrice: peg.cap, ...fields })
}
