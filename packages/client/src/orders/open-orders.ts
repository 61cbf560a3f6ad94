import type { CallOptions } from '../requests/index.ts'
import type { OrderDesk } from './order-desk.ts'
import { openOrders as ask } from './order-lists.ts'
import type { Trade } from './trade.ts'

export interface OpenOrdersCall {
  /**
   * Reads the open orders of this client; for client 0 also those made by hand. The trades are those of `ib.trades`.
   *
   * Stands for `reqOpenOrders`. The default deadline is 30 seconds.
   *
   * @throws {@link RequestError} with code 321 when the gateway's API is read-only.
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
    openOrders: async (options) => desk.tradesOf(await ask(desk, 'openOrders', options)),
  }
}

export interface AllOpenOrdersCall {
  /**
   * Reads the open orders of all clients and those made by hand. The gateway tells this once: what other clients' orders go through afterwards
   * is learned by asking again. The trades are those of `ib.trades`.
   *
   * Stands for `reqAllOpenOrders`. The default deadline is 30 seconds.
   *
   * @throws {@link RequestError} with code 321 when the gateway's API is read-only.
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
    allOpenOrders: async (options) => desk.tradesOf(await ask(desk, 'allOpenOrders', options)),
  }
}
