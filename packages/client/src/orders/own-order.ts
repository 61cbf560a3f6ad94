import * as z from 'zod'
import { NotSupportedError, ValidationError } from '../errors.ts'
import { check } from '../validation/index.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { Trade } from './trade.ts'

const orderIdSchema = z
  .int({ error: 'a Trade, or the id of an order' })
  .refine((id) => id !== 0, { error: 'a Trade, or the id of an order' })

/** Finds the record of a trade, or of an order id of this client; an order this client has not heard of has none. */
export function recordOf(desk: OrderDesk, order: Trade | number): LedgerRecord | undefined {
  if (!(order instanceof Trade)) return desk.ledger.byOrderId(check(orderIdSchema, order, 'order'))
  const record = desk.records.find((one) => desk.tradeOf(one) === order)
  if (record === undefined) {
    throw new ValidationError({ path: 'order', value: order.orderId, allowed: 'a trade of this client' })
  }
  return record
}

/**
 * Answers the id under which this client can change an order.
 *
 * @throws {@link NotSupportedError} when it is another client's: the gateway lets only the client that placed an order touch it.
 */
export function ownOrderId(desk: OrderDesk, record: LedgerRecord, what: string): number {
  const { orderId, clientId } = record.facts
  const own = desk.context.session.clientId
  if (orderId !== undefined && (clientId ?? own) === own) return orderId
  throw new NotSupportedError({
    subject: what,
    reason:
      orderId === undefined
        ? 'the order was made by hand and has no id for the API; client 0 can have such orders bound by autoOpenOrders'
        : `client ${clientId} placed the order, and only that client can change it; globalCancel cancels everything`,
  })
}
