import { connect, type ConnectOptions, type IbClient } from '@twskit/client'
import type { ExecutionDetails, GatewayMessage, OpenOrder, Order, OrderStatus } from '@twskit/wire'
import { type Line, ScriptedGateway } from '../support/scripted-gateway.ts'

export const CLIENT = 4
export const APPLE = { conId: 265598, symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }

/** A client and the gateway a test plays for it. */
export interface Setting extends AsyncDisposable {
  readonly gateway: ScriptedGateway
  readonly ib: IbClient
  readonly line: Line
}

/** Connects a client to a gateway that says what the test says. Orders are only asked for where the test wants that. */
export async function scripted(options: ConnectOptions = {}, serverVersion = 226): Promise<Setting> {
  const gateway = await ScriptedGateway.start({ serverVersion })
  const connecting = connect({
    port: gateway.port,
    clientId: CLIENT,
    reconcileOrders: false,
    reconnect: { firstDelayMs: 0, maxDelayMs: 0 },
    ...options,
  })
  const line = await gateway.accept()
  await line.begin({ nextValidId: 7 })
  const ib = await connecting
  return {
    gateway,
    ib,
    line,
    [Symbol.asyncDispose]: async () => {
      await ib.close()
      await gateway[Symbol.asyncDispose]()
    },
  }
}

/** An echo of order 7 of the client. */
export function echo(word: string, order: Order = {}, orderId = 7): OpenOrder {
  return {
    type: 'OpenOrder',
    orderId,
    contract: APPLE,
    order: {
      clientId: CLIENT,
      permId: 900 + orderId,
      action: 'BUY',
      totalQuantity: 100,
      orderType: 'LMT',
      lmtPrice: 10,
      tif: 'DAY',
      ...order,
    },
    orderState: { status: word },
  }
}

/** A status of order 7 of the client. */
export function status(word: string, more: Partial<OrderStatus> = {}): OrderStatus {
  const { orderId = 7, filled = 0 } = more
  return {
    type: 'OrderStatus',
    orderId,
    status: word,
    filled,
    remaining: 100 - filled,
    avgFillPrice: filled === 0 ? 0 : 10,
    permId: 900 + orderId,
    parentId: 0,
    lastFillPrice: filled === 0 ? 0 : 10,
    clientId: CLIENT,
    mktCapPrice: 0,
    ...more,
  }
}

/** A fill of order 7 of the client. */
export function filled(
  execId: string,
  shares: number,
  more: { reqId?: number; orderId?: number } = {},
): ExecutionDetails {
  const { reqId = -1, orderId = 7 } = more
  return {
    type: 'ExecutionDetails',
    reqId,
    contract: { ...APPLE, exchange: 'ARCA' },
    execution: {
      execId,
      orderId,
      clientId: CLIENT,
      permId: 900 + orderId,
      time: '20261123-14:30:00',
      side: 'BOT',
      shares,
      price: 10,
      cumQty: shares,
    },
  }
}

/** Answers the three requests by which a client brings its orders up to date. */
export async function answerReconciliation(
  line: Line,
  known: {
    readonly open?: readonly (OpenOrder | OrderStatus)[]
    readonly executions?: (reqId: number) => readonly GatewayMessage[]
    readonly completed?: readonly GatewayMessage[]
  } = {},
): Promise<void> {
  await line.next('AllOpenOrdersRequest')
  line.send(...(known.open ?? []), { type: 'OpenOrdersEnd' })
  const { reqId = -1 } = await line.next('ExecutionRequest')
  line.send(...(known.executions?.(reqId) ?? []), { type: 'ExecutionDetailsEnd', reqId })
  await line.next('CompletedOrdersRequest')
  line.send(...(known.completed ?? []), { type: 'CompletedOrdersEnd' })
}
