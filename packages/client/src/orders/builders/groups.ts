import type { Order } from '@twskit/wire'
import * as z from 'zod'
import { ValidationError } from '../../errors.ts'
import { check } from '../../validation/index.ts'
import { orderSchema } from '../order-schema.ts'
import type { OrderAction } from '../order-words.ts'
import { limit } from './limit.ts'
import { stop } from './stop.ts'

/** An order with orders that protect what it buys or sells. `ib.placeBracket` places it. */
export interface Bracket {
  readonly entry: Order
  readonly takeProfit: Order | undefined
  readonly stopLoss: Order | undefined
}

/**
 * Surrounds an order with a profit-taker and a stop-loss: they work once the order is filled, and the fill of one cancels the other. A price
 * makes a limit order and a stop of the same quantity and time in force, on the other side; an order is taken as it is.
 *
 * @throws {@link ValidationError} when neither is given, or one is not what it should be.
 *
 * @example
 * ```ts
 * import { bracket, connect, limit, stock, trailingStop } from '@twskit/client'
 *
 * await using ib = await connect()
 * const plain = bracket(limit('BUY', 100, 187.5), { takeProfit: 195, stopLoss: 184 })
 * const trailing = bracket(limit('BUY', 100, 187.5), { stopLoss: trailingStop('SELL', 100, { percent: 2 }) })
 * const { entry, takeProfit, stopLoss } = await ib.placeBracket(stock('AAPL'), plain)
 * console.log(entry.status, takeProfit?.whyHeld, stopLoss?.whyHeld)
 * ```
 */
export function bracket(
  entry: Order,
  exits: { readonly takeProfit?: number | Order | undefined; readonly stopLoss?: number | Order | undefined },
): Bracket {
  const checked = check(orderSchema, entry, 'entry')
  const { takeProfit, stopLoss } = exits
  if (takeProfit === undefined && stopLoss === undefined) {
    throw new ValidationError({ path: 'exits', value: exits, allowed: 'at least one of takeProfit and stopLoss' })
  }
  const action: OrderAction = checked.action === 'BUY' ? 'SELL' : 'BUY'
  const quantity = checked.totalQuantity ?? 0
  const { tif, account } = checked
  const shared = { tif, account }
  return {
    entry: checked,
    takeProfit:
      typeof takeProfit === 'number'
        ? limit(action, quantity, takeProfit, shared)
        : takeProfit && check(orderSchema, takeProfit, 'takeProfit'),
    stopLoss:
      typeof stopLoss === 'number'
        ? stop(action, quantity, stopLoss, shared)
        : stopLoss && check(orderSchema, stopLoss, 'stopLoss'),
  }
}

/** What the fill of one order of a group does to the others. */
export const ocaTypes = { cancelWithBlock: 1, reduceWithBlock: 2, reduceWithoutBlock: 3 } as const

/** What the fill of one order of a group does to the others: cancels them, or reduces their quantity, with or without protection against overfills. */
export type OcaType = keyof typeof ocaTypes

const groupSchema = z.string().min(1)
const ocaTypeSchema = z.enum(['cancelWithBlock', 'reduceWithBlock', 'reduceWithoutBlock'])

/**
 * Makes a group of orders of which one fill cancels or reduces the others (one cancels all). Each is placed by itself; the group
 * needs a name that no other group has.
 *
 * @throws {@link ValidationError} when the name is empty or an order is not what it should be.
 *
 * @example
 * ```ts
 * import { connect, limit, oca, stock } from '@twskit/client'
 *
 * await using ib = await connect()
 * const [apple, microsoft] = oca('either 2026-11-23', [limit('BUY', 100, 187.5), limit('BUY', 50, 410)])
 * await ib.placeOrder(stock('AAPL'), apple)
 * await ib.placeOrder(stock('MSFT'), microsoft)
 * ```
 */
export function oca<const Orders extends readonly Order[]>(
  group: string,
  orders: Orders,
  type: OcaType = 'cancelWithBlock',
): { readonly [Index in keyof Orders]: Order } {
  const ocaGroup = check(groupSchema, group, 'group')
  const ocaType = ocaTypes[check(ocaTypeSchema, type, 'type')]
  return orders.map((order, index) => ({
    ...check(orderSchema, order, `orders[${index}]`),
    ocaGroup,
    ocaType,
  })) as unknown as { readonly [Index in keyof Orders]: Order }
}
