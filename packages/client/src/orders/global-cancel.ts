import { priority } from '../pacing/index.ts'
import { type CancelOptions, orderCancelFrom } from './cancel-order.ts'
import type { OrderDesk } from './order-desk.ts'
import { whenAborted } from '../when-aborted.ts'

export interface GlobalCancelCall {
  /**
   * Cancels every open order of the account, those of other clients and those made by hand included. Resolves when the request has been written: the gateway does not answer
   * it, and the orders end one by one; watch `ib.trades`.
   *
   * Stands for `reqGlobalCancel`.
   *
   * @throws {@link NotSupportedError} when the client is `readOnly`; nothing was sent.
   * @throws {@link DisconnectedError} when there is no session; nothing was sent.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const open = await ib.allOpenOrders()
   * await ib.globalCancel()
   * for (const trade of open) console.log((await trade.done).status)
   * ```
   */
  globalCancel(options?: Omit<CancelOptions, 'timeoutMs'>): Promise<void>
}

export function globalCancel(desk: OrderDesk): GlobalCancelCall {
  const { requests } = desk.context
  return {
    globalCancel: async (options = {}) => {
      const orderCancel = orderCancelFrom(options)
      const { signal } = options
      desk.refuseUnlessWritable('globalCancel', {})
      signal?.throwIfAborted()
      let release = (): void => undefined
      const sent = new Promise<void>((resolve, reject) => {
        const ticket = requests.tell({
          message: { type: 'GlobalCancelRequest', orderCancel },
          priority: priority.cancel,
          onSent: resolve,
          onFailed: reject,
        })
        release = whenAborted(signal, () => {
          ticket.drop()
          reject(signal?.reason)
        })
      })
      await sent.finally(release)
    },
  }
}
