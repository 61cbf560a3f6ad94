import type { AttachedOrders, ClientMessage, Contract, GatewayMessage, Order } from '@twskit/wire'
import { ClosedError, DisconnectedError, OrderRejectedError, TimeoutError } from '../errors.ts'
import type { CallOptions, Collector } from '../requests/index.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { statusFrom } from './order-status.ts'
import { placeOrderMessage } from './sent-order.ts'
import type { Trade } from './trade.ts'

/** An order on its way to the gateway. */
export interface Placing {
  readonly kind: string
  readonly contract: Contract
  readonly order: Order
  readonly attachedOrders?: AttachedOrders | undefined
  /** Says that the gateway answers only to an order sent after it. */
  readonly isAnsweredLater?: boolean | undefined
  /** Makes another message than that of an order. */
  readonly ask?: ((orderId: number) => ClientMessage) | undefined
}

/** How long a rejection may follow an order that is echoed as inactive. */
const INACTIVE_GRACE_MS = 1_000
/** How long a refusal of an order that is held back may take; nothing else comes for it. */
const HELD_GRACE_MS = 250

/**
 * Sends a new order and waits for the gateway's first word on it. The caller has checked that it may be sent.
 *
 * What fails afterwards stays among the trades: as `rejected`, or as `unknown` where it may have executed.
 */
export async function place(desk: OrderDesk, orderId: number, placing: Placing, options?: CallOptions): Promise<Trade> {
  const { context, ledger } = desk
  const { kind, contract, order, attachedOrders } = placing
  const lookUp = context.contracts.forOrder(kind, contract)
  if (lookUp !== undefined) await lookUp
  options?.signal?.throwIfAborted()
  const record = ledger.place(orderId, contract, order)
  desk.opened(record)
  const isHeld = order.transmit === false && placing.isAnsweredLater !== true
  try {
    await context.requests.ask(
      {
        kind,
        args: { contract, order },
        order: { operation: 'placement', orderId },
        ask: placing.ask ?? (() => placeOrderMessage(orderId, contract, order, attachedOrders)),
        collect: () => firstWord(context.session.clientId, isHeld ? HELD_GRACE_MS : undefined),
      },
      options,
    )
  } catch (error) {
    // An execution is a word as well.
    if (error instanceof TimeoutError && isHeard(record)) return desk.tradeOf(record)
    failed(desk, record, error, options?.signal?.aborted === true)
    throw error
  }
  await desk.within(INACTIVE_GRACE_MS, record, ({ status: word }) => word !== 'Inactive')
  const { rejection, status } = desk.snapshotOf(record)
  if (status === 'rejected' && rejection !== undefined) throw rejection
  return desk.tradeOf(record)
}

/** Takes the gateway's first echo or status of an order; others' orders can have the same id. */
function firstWord(clientId: number, idleMs: number | undefined): Collector<undefined> {
  return {
    waitingFor: 'OpenOrder or OrderStatus',
    idleMs,
    take: (message) => isWordOn(message, clientId),
    value: () => undefined,
    arrived: () => [],
  }
}

function isWordOn(message: GatewayMessage, clientId: number): boolean {
  if (message.type === 'OpenOrder') return (message.order?.clientId ?? clientId) === clientId
  return message.type === 'OrderStatus' && (message.clientId ?? clientId) === clientId
}

function isHeard(record: LedgerRecord): boolean {
  const { echo, status, fills } = record.facts
  return echo !== undefined || status !== undefined || fills.length > 0
}

function failed(desk: OrderDesk, record: LedgerRecord, error: unknown, isGivenUp: boolean): void {
  if (error instanceof OrderRejectedError) {
    desk.add(record, { kind: 'rejected', error })
    return
  }
  const saysItsFate =
    error instanceof DisconnectedError || error instanceof TimeoutError || error instanceof ClosedError
  // A call given up by its signal leaves the order where it is, as a rule at the gateway. Of what could not be written nothing is left.
  const mayExist = saysItsFate ? error.mayHaveExecuted : isGivenUp
  if (mayExist) desk.add(record, { kind: 'lost' })
  else desk.forget(record)
}

/** The words by which an order shows that it has changed as asked. */
const compared = ['totalQuantity', 'lmtPrice', 'auxPrice', 'trailingPercent', 'orderType', 'tif'] as const

/** Takes the echo that shows the changes, or the word that the order is over. Echoes of before may come first. */
export function echoOf(changes: Partial<Order>, clientId: number): Collector<undefined> {
  const expected = compared.filter((name) => changes[name] !== undefined)
  const shows = (order: Order): boolean => expected.every((name) => isEqual(order[name], changes[name]))
  return {
    waitingFor: 'an echo of the changed order',
    take: (message) => {
      if (!isWordOn(message, clientId)) return false
      if (message.type === 'OpenOrder') return shows(message.order ?? {})
      const word = message.type === 'OrderStatus' ? statusFrom(message.status) : undefined
      return word === 'Filled' || word === 'Cancelled' || word === 'ApiCancelled'
    },
    value: () => undefined,
    arrived: () => [],
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  return a === b
}
