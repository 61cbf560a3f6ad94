import type { ClientMessage } from '@twskit/wire'
import type { CallOptions } from '../requests/index.ts'
import { list } from '../requests/index.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import type { Trade } from './trade.ts'

export interface OpenOrdersCall {
  /**
   * Reads the open orders of this client; for client 0 also those made by hand. The trades are those of `ib.trades`.
   *
   * Stands for `reqOpenOrders`. The default deadline is 30 seconds.
   *
   * @throws {RequestError} with code 321 when the gateway's API is read-only.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const trade of await ib.openOrders()) console.log(trade.orderId, trade.contract.symbol, trade.status)
   * ```
   */
  openOrders(options?: CallOptions): Promise<readonly Trade[]>
}

export function openOrders(desk: OrderDesk): OpenOrdersCall {
  return {
    openOrders: (options) => askForOpenOrders(desk, 'openOrders', { type: 'OpenOrdersRequest' }, options),
  }
}

export interface AllOpenOrdersCall {
  /**
   * Reads the open orders of all clients and those made by hand. The gateway tells this once: what other clients' orders go through afterwards
   * is learned by asking again. The trades are those of `ib.trades`.
   *
   * Stands for `reqAllOpenOrders`. The default deadline is 30 seconds.
   *
   * @throws {RequestError} with code 321 when the gateway's API is read-only.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const trade of await ib.allOpenOrders()) console.log(trade.clientId, trade.permId, trade.status)
   * ```
   */
  allOpenOrders(options?: CallOptions): Promise<readonly Trade[]>
}

export function allOpenOrders(desk: OrderDesk): AllOpenOrdersCall {
  return {
    allOpenOrders: (options) => askForOpenOrders(desk, 'allOpenOrders', { type: 'AllOpenOrdersRequest' }, options),
  }
}

async function askForOpenOrders(
  desk: OrderDesk,
  kind: string,
  message: ClientMessage,
  options: CallOptions | undefined,
): Promise<readonly Trade[]> {
  const open = await desk.context.requests.ask(
    {
      kind,
      args: {},
      channel: 'openOrders',
      ask: () => message,
      collect: () => list({ items: ['OpenOrder'], end: ['OpenOrdersEnd'] }, (order) => order),
    },
    options,
  )
  const records = new Set<LedgerRecord>()
  for (const row of open) {
    const record = desk.recordOf(row)
    if (record !== undefined) records.add(record)
  }
  return [...records].map((record) => desk.tradeOf(record))
}
