import { formatTimestamp, type Order } from '@twskit/wire'
import { check } from '../../validation/index.ts'
import { orderSchema } from '../order-schema.ts'
import type { OrderAction } from '../order-words.ts'

/** Any other field of the order, by its official name. */
export type OrderFields = Partial<Omit<Order, 'action' | 'orderType'>>

/** How much to trade: a number of shares, contracts or units, or an amount of money where the instrument takes that. */
export type OrderSize = number | { readonly cash: number }

/** Checks what a builder was given; the order works for the day unless `tif` says otherwise. */
export function build(action: OrderAction, size: OrderSize, order: Omit<Order, 'action'>): Order {
  const amount = typeof size === 'object' ? { cashQty: size.cash } : { totalQuantity: size }
  const known = Object.entries({ action, ...amount, tif: 'DAY', ...order }).filter(([, value]) => value !== undefined)
  return check(orderSchema, Object.fromEntries(known), 'order')
}

/** Writes a moment as the gateway reads it without guessing: in UTC. */
export function written(moment: Date | string | undefined): string | undefined {
  return moment instanceof Date ? formatTimestamp(moment) : moment
}
