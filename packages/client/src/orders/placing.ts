import type { AttachedOrders, ClientMessage, Contract, GatewayMessage, Order } from '@twskit/wire'
import { ClosedError, DisconnectedError, OrderRejectedError, TimeoutError } from '../errors.ts'
import type { Collector } from '../requests/index.ts'
import { enquire, isHeardOf } from './enquire.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { callOptionsOf, type OrderCallOptions, refuseWithoutLine } from './order-line.ts'
import { placeOrderMessage } from './sent-order.ts'
import type { Trade } from './trade.ts'
import { isComplete } from './trade-snapshot.ts'

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
/** How long the cost of an order may take that its execution told of first. */
const COST_GRACE_MS = 250
/** How long a refusal of an order that is held back may take; nothing else comes for it. */
const HELD_GRACE_MS = 250

/**
 * Sends a new order and waits for the gateway's first word on it. The caller has checked that it may be sent.
 *
 * What fails afterwards stays among the trades: as `rejected`, or as `unknown` where it may have executed.
 */
export async function place(
  desk: OrderDesk,
  orderId: number,
  placing: Placing,
  options?: OrderCallOptions,
): Promise<Trade> {
  const { context, ledger } = desk
  const { kind, contract, order, attachedOrders } = placing
  const lookUp = context.contracts.forOrder(kind, contract)
  if (lookUp !== undefined) await lookUp
  options?.signal?.throwIfAborted()
  const needsLine = refuseWithoutLine(desk, kind, { contract, order }, options)
  const record = ledger.place(orderId, contract, order)
  desk.opened(record)
  const isHeld = order.transmit === false && placing.isAnsweredLater !== true
  let isWritten = false
  try {
    await context.requests.ask(
      {
        kind,
        args: { contract, order },
        order: {
          operation: 'placement',
          orderId,
          needsLine,
          onWritten: () => {
            isWritten = true
          },
          // The gateway says nothing of what it holds back.
          enquire: isHeld ? undefined : (timeoutMs) => enquire(desk, record, { timeoutMs }),
        },
        ask: placing.ask ?? (() => placeOrderMessage(orderId, contract, order, attachedOrders)),
        collect: () => firstWord(desk, record, isHeld ? HELD_GRACE_MS : undefined),
      },
      callOptionsOf(options),
    )
  } catch (error) {
    failed(desk, record, error, isWritten)
    throw error
  }
  await desk.within(INACTIVE_GRACE_MS, record, ({ status: word }) => word !== 'Inactive')
  const isTold = record.facts.echo !== undefined || record.facts.status !== undefined
  if (!isTold) await desk.within(COST_GRACE_MS, record, (seen) => seen.status !== 'Filled' || isComplete(seen))
  const { rejection, status } = desk.snapshotOf(record)
  if (status === 'rejected' && rejection !== undefined) throw rejection
  return desk.tradeOf(record)
}

/** Waits for the gateway's first word on an order: an echo, a status, an execution, a row of a list, or its end. */
function firstWord(desk: OrderDesk, record: LedgerRecord, idleMs: number | undefined): Collector<undefined> {
  return {
    waitingFor: 'OpenOrder, OrderStatus or an execution',
    idleMs,
    // Messages with this order id can be about another order; the record knows which are its own.
    take: () => false,
    watch: (finish) =>
      desk.watch(record, (snapshot) => {
        if (isHeardOf(snapshot)) finish()
      }),
    value: () => undefined,
    arrived: () => [],
  }
}

/** Says that a message about an order id is about an order of this client; others' orders can have the same id. */
export function isWordOn(message: GatewayMessage, clientId: number): boolean {
  if (message.type === 'OpenOrder') return (message.order?.clientId ?? clientId) === clientId
  return message.type === 'OrderStatus' && (message.clientId ?? clientId) === clientId
}

function failed(desk: OrderDesk, record: LedgerRecord, error: unknown, isWritten: boolean): void {
  if (error instanceof OrderRejectedError) {
    desk.add(record, { kind: 'rejected', error })
    return
  }
  const saysItsFate =
    error instanceof DisconnectedError || error instanceof TimeoutError || error instanceof ClosedError
  // A call given up by its signal leaves the order where it is, as a rule at the gateway. Of what was not written nothing is left.
  const mayExist = saysItsFate ? error.mayHaveExecuted : isWritten
  if (mayExist) desk.add(record, { kind: 'lost' })
  else desk.forget(record)
}
