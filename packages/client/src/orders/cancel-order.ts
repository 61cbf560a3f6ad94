import { formatTimestamp, type GatewayMessage, type OrderCancel } from '@twskit/wire'
import * as z from 'zod'
import { RequestError } from '../errors.ts'
import type { CallOptions, Collector } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { enquire } from './enquire.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { type GatewayStatus, isOver, statusFrom } from './order-status.ts'
import { ownOrderId, recordOf } from './own-order.ts'
import type { Trade } from './trade.ts'

/** Options of `cancelOrder` and `globalCancel`. */
export interface CancelOptions extends CallOptions {
  /** When the cancel was given by hand, for those who have to report that. */
  readonly manualTime?: Date | undefined
  /** The operator who cancels, for CME. */
  readonly extOperator?: string | undefined
  /** Whether it was given by hand (1) or by a program (0), for CME. */
  readonly manualOrderIndicator?: 0 | 1 | undefined
}

const cancelSchema = z.object({
  manualTime: z.date().optional(),
  extOperator: z.string().optional(),
  manualOrderIndicator: z.literal([0, 1]).optional(),
})

const CANCELLED = 202
/** The gateway's codes for an order that is over, or that it does not know. */
const NOT_WORKING: ReadonlySet<number> = new Set([135, 161, 10147, 10148])
const NOT_KNOWN: ReadonlySet<number> = new Set([135, 10147])
/** How long the gateway may take to say what became of an order that cannot be cancelled. */
const ENQUIRY_MS = 5_000

export interface CancelOrderCall {
  /**
   * Cancels an order, and resolves with its trade when it is over: cancelled, or filled before the cancel arrived, as `status` says. An order that is over already resolves it
   * without a word to the gateway; one the client has not heard of resolves with `undefined` after the gateway confirms. The default deadline is 30 seconds; outside trading
   * hours some exchanges let a cancel wait until they open.
   *
   * Stands for `cancelOrder`.
   *
   * @throws {@link RequestError} when the gateway does not know the order as one of this client's (10147), or it cannot be cancelled (161, 10148, ...).
   * @throws {@link NotSupportedError} when the client is `readOnly`, or the order is another client's; nothing was sent.
   * @throws {@link DisconnectedError} when there is no session, or the link fell before the confirmation (`mayHaveExecuted`).
   * @throws {@link TimeoutError} with `mayHaveExecuted` when the gateway says nothing; its `finding` says what the gateway had of the order when it was asked.
   *
   * @example
   * ```ts
   * import { connect, limit, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const trade = await ib.placeOrder(stock('AAPL'), limit('BUY', 100, 150))
   * await ib.cancelOrder(trade)
   * console.log(trade.status, trade.filled)
   * ```
   */
  cancelOrder(order: Trade, options?: CancelOptions): Promise<Trade>
  cancelOrder(order: Trade | number, options?: CancelOptions): Promise<Trade | undefined>
}

export function cancelOrder(desk: OrderDesk): CancelOrderCall {
  async function cancelOrder(order: Trade, options?: CancelOptions): Promise<Trade>
  async function cancelOrder(order: Trade | number, options?: CancelOptions): Promise<Trade | undefined>
  async function cancelOrder(order: Trade | number, options?: CancelOptions): Promise<Trade | undefined> {
    const record = recordOf(desk, order)
    if (record !== undefined) return cancel(desk, record, options)
    await sendCancel(desk, order as number, orderCancelFrom(options), options, undefined)
    return undefined
  }
  return { cancelOrder }
}

/** Cancels the order of a record. */
export async function cancel(desk: OrderDesk, record: LedgerRecord, options?: CancelOptions): Promise<Trade> {
  desk.refuseUnlessWritable('cancelOrder', { orderId: record.facts.orderId })
  if (isOver(desk.snapshotOf(record).status)) return desk.tradeOf(record)
  const orderId = ownOrderId(desk, record, 'Cancelling this order')
  try {
    await record.changes.cancelling(() => sendCancel(desk, orderId, orderCancelFrom(options), options, record))
  } catch (error) {
    if (!(error instanceof RequestError) || !NOT_WORKING.has(error.gatewayCode)) throw error
    // What it says is over may be known to be over by now. If not, the client has missed something.
    if (isOver(desk.snapshotOf(record).status)) return desk.tradeOf(record)
    const { kind } = await enquire(desk, record, { timeoutMs: ENQUIRY_MS })
    if (isOver(desk.snapshotOf(record).status)) return desk.tradeOf(record)
    if (kind === 'nowhere' || (kind === 'unanswered' && NOT_KNOWN.has(error.gatewayCode))) {
      desk.add(record, { kind: 'lost' })
    }
    throw error
  }
  return desk.tradeOf(record)
}

/** Makes the part of a cancel that says who cancels, and when. */
export function orderCancelFrom(options: CancelOptions = {}): OrderCancel {
  const { manualTime, ...rest } = check(cancelSchema, options, 'options')
  return manualTime === undefined ? rest : { ...rest, manualOrderCancelTime: formatTimestamp(manualTime) }
}

/** Sends a cancel and waits until the order is over. Without a record it is an order that this client has not heard of. */
export async function sendCancel(
  desk: OrderDesk,
  orderId: number,
  orderCancel: OrderCancel,
  { signal, timeoutMs }: CallOptions = {},
  record: LedgerRecord | undefined,
): Promise<void> {
  const { requests, session } = desk.context
  desk.refuseUnlessWritable('cancelOrder', { orderId })
  await requests.ask(
    {
      kind: 'cancelOrder',
      args: { orderId },
      order: {
        operation: 'cancellation',
        orderId,
        enquire: (timeoutMs) => enquire(desk, record ?? desk.ledger.byOrderId(orderId), { timeoutMs }),
      },
      ask: () => ({ type: 'CancelOrderRequest', orderId, orderCancel }),
      collect: () => (record === undefined ? anEnding(session.clientId) : endingOf(desk, record)),
    },
    { signal, timeoutMs },
  )
}

/** Waits until the order is over, whatever says so: a status, an echo, code 202, its last fill, a row of completed orders. */
function endingOf(desk: OrderDesk, record: LedgerRecord): Collector<undefined> {
  return {
    waitingFor: 'the order to be over',
    take: () => false,
    watch: (finish) =>
      desk.watch(record, ({ status }) => {
        if (isOver(status)) finish()
      }),
    value: () => undefined,
    arrived: () => [],
  }
}

/** The same of an order that this client has not heard of. */
function anEnding(own: number): Collector<undefined> {
  return {
    waitingFor: 'OrderStatus Cancelled or code 202',
    take: (message) => {
      if (message.type === 'ErrorMessage') return message.errorCode === CANCELLED
      const word = wordIn(message, own)
      return word !== undefined && isOver(word)
    },
    value: () => undefined,
    arrived: () => [],
  }
}

function wordIn(message: GatewayMessage, own: number): GatewayStatus | undefined {
  if (message.type === 'OrderStatus' && (message.clientId ?? own) === own) return statusFrom(message.status)
  if (message.type === 'OpenOrder' && (message.order?.clientId ?? own) === own) {
    return statusFrom(message.orderState?.status)
  }
  return undefined
}
