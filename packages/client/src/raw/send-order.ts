import {
  type CancelOrderRequest,
  type ClientMessage,
  type ExerciseOptionsRequest,
  type GatewayMessage,
  keyOf,
  type PlaceOrderRequest,
} from '@twskit/wire'
import { ClosedError, ValidationError } from '../errors.ts'
import { sendCancel } from '../orders/cancel-order.ts'
import { enquire } from '../orders/enquire.ts'
import type { LedgerRecord } from '../orders/ledger.ts'
import type { OrderDesk } from '../orders/order-desk.ts'
import { callOptionsOf, refuseWithoutLine } from '../orders/order-line.ts'
import { isWordOn, place } from '../orders/placing.ts'
import { askPreview } from '../orders/preview-order.ts'
import type { Trade } from '../orders/trade.ts'
import type { CallOptions } from '../requests/index.ts'
import { isPreview } from './checked-request.ts'
import type { RawOptions } from './raw-types.ts'
import type { Sending } from './sent-once.ts'

/** A request that places, changes, previews or cancels an order. */
export type OrderMessage = PlaceOrderRequest | CancelOrderRequest | ExerciseOptionsRequest

/** Returns whether a request has the rules of orders. */
export function concernsOrder(message: ClientMessage): message is OrderMessage {
  const { type } = message
  return type === 'PlaceOrderRequest' || type === 'CancelOrderRequest' || type === 'ExerciseOptionsRequest'
}

/**
 * Sends a request about an order, with the rules of orders: it does not wait for a session, is sent once, and what ends it early says
 * whether it may have executed. It is over when the order is.
 *
 * @throws {@link ValidationError} when a cancel names no order, or an order id that the client has not handed out.
 */
export function sendOrder(desk: OrderDesk, message: OrderMessage, options: RawOptions): Sending {
  const { orderId } = message
  if (message.type === 'CancelOrderRequest') {
    if (orderId === undefined) throw noOrder(orderId)
    return (show) => cancelling(desk, { ...message, orderId }, callOptionsOf(options), show)
  }
  if (orderId === undefined) return (show) => placing(desk, message, options, show)
  const record = message.type === 'PlaceOrderRequest' ? desk.ledger.byOrderId(orderId) : undefined
  if (record === undefined) throw noOrder(orderId)
  return (show) => changing(desk, record, { ...(message as PlaceOrderRequest), orderId }, options, show)
}

function noOrder(orderId: number | undefined): ValidationError {
  return new ValidationError({
    path: 'message.orderId',
    value: orderId,
    allowed:
      'the id of an order of this client, to change or cancel it; none for a new order, whose id the client adds',
  })
}

async function placing(
  desk: OrderDesk,
  message: PlaceOrderRequest | ExerciseOptionsRequest,
  options: RawOptions,
  show: (message: GatewayMessage) => void,
): Promise<void> {
  if (desk.idsComing !== undefined) await desk.idsComing
  desk.refuseWithoutSession(message.type, message)
  const orderId = desk.nextOrderId()
  const { contract = {} } = message
  const order = message.type === 'PlaceOrderRequest' ? (message.order ?? {}) : exercised(message)
  const stop = forwardOrder(desk, orderId, show)
  try {
    if (isPreview(message)) {
      await askPreview(desk, orderId, { contract, order }, () => ({ ...message, orderId }), callOptionsOf(options))
      return
    }
    const kind = message.type === 'PlaceOrderRequest' ? 'placeOrder' : 'exerciseOptions'
    const ask = (): ClientMessage => ({ ...message, orderId })
    const trade = await place(desk, orderId, { kind, contract, order, ask }, options)
    await untilOver(trade)
  } finally {
    stop()
  }
}

/** The order that results from an exercise, as the client keeps it. */
function exercised({ exerciseQuantity, account }: ExerciseOptionsRequest): NonNullable<PlaceOrderRequest['order']> {
  return { action: 'BUY', totalQuantity: exerciseQuantity, account }
}

async function changing(
  desk: OrderDesk,
  record: LedgerRecord,
  message: PlaceOrderRequest & { readonly orderId: number },
  options: RawOptions,
  show: (message: GatewayMessage) => void,
): Promise<void> {
  const { orderId, contract = {}, order = {} } = message
  const { requests, session } = desk.context
  const args = { contract, order }
  desk.refuseWithoutSession('modifyOrder', args)
  const needsLine = refuseWithoutLine(desk, 'modifyOrder', args, options)
  const stop = forwardOrder(desk, orderId, show)
  try {
    await requests.ask(
      {
        kind: 'modifyOrder',
        args,
        order: {
          operation: 'modification',
          orderId,
          needsLine,
          enquire: (timeoutMs) => enquire(desk, record, { timeoutMs }),
        },
        ask: () => message,
        collect: () => ({
          waitingFor: 'OpenOrder or OrderStatus',
          take: (answer) => isWordOn(answer, session.clientId),
          value: () => undefined,
          arrived: () => [],
        }),
      },
      callOptionsOf(options),
    )
    desk.add(record, { kind: 'asked', contract, order })
    await untilOver(desk.tradeOf(record))
  } finally {
    stop()
  }
}

async function cancelling(
  desk: OrderDesk,
  { orderId, orderCancel = {} }: CancelOrderRequest & { readonly orderId: number },
  options: CallOptions,
  show: (message: GatewayMessage) => void,
): Promise<void> {
  const stop = forwardOrder(desk, orderId, show)
  try {
    await sendCancel(desk, orderId, orderCancel, options, desk.ledger.byOrderId(orderId))
  } finally {
    stop()
  }
}

/** Resolves when an order is over, or the client is closed: whoever closes it knows that the order stays at the gateway. */
async function untilOver(trade: Trade): Promise<void> {
  try {
    await trade.done
  } catch (error) {
    if (!(error instanceof ClosedError)) throw error
  }
}

/** Calls `show` for each message about an order of this client. Returns a function that stops it. */
function forwardOrder({ context }: OrderDesk, orderId: number, show: (message: GatewayMessage) => void): () => void {
  const { requests, session } = context
  const executions = new Set<string | undefined>()
  const isOwn = (message: GatewayMessage): boolean =>
    keyOf(message, 'orderId') === orderId &&
    (message.type === 'ExecutionDetails'
      ? (message.execution?.clientId ?? session.clientId) === session.clientId
      : isWordOn(message, session.clientId))
  const showOwn = (message: GatewayMessage): void => {
    if (isOwn(message)) show(message)
  }
  const stops = [
    requests.tap('OpenOrder', showOwn),
    requests.tap('OrderStatus', showOwn),
    requests.tap('ExecutionDetails', (message) => {
      if (isOwn(message)) executions.add(message.execution?.execId)
      showOwn(message)
    }),
    requests.tap('CommissionAndFeesReport', (message) => {
      if (executions.has(message.execId)) show(message)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
