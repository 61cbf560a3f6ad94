import * as z from 'zod'
import { ClosedError, NotSupportedError } from '../errors.ts'
import { priority } from '../pacing/index.ts'
import { check } from '../validation/index.ts'
import type { OrderDesk } from './order-desk.ts'

export interface AutoOpenOrdersCall {
  /**
   * Has orders made by hand in TWS bound to this client from now on, or ends that: they get an order id, can be changed and cancelled, and their changes arrive unasked.
   * The gateway does not answer; it has to be asked again after a reconnect, which the client does by itself.
   *
   * Stands for `reqAutoOpenOrders`. It is for client 0 only.
   *
   * @throws {@link NotSupportedError} when this is not client 0.
   * @throws {@link ValidationError} when the argument is not true or false.
   * @throws {@link ClosedError} when the client is closed.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect({ clientId: 0 })
   * ib.autoOpenOrders(true)
   * for await (const { permId, orderId, status } of ib.openOrderUpdates()) console.log(permId, orderId, status)
   * ```
   */
  autoOpenOrders(autoBind: boolean): void
}

export function autoOpenOrders({ context }: OrderDesk): AutoOpenOrdersCall {
  const { session, requests } = context
  let isWanted = false
  const send = (autoBind: boolean): void => {
    requests.tell({ message: { type: 'AutoOpenOrdersRequest', autoBind }, priority: priority.session })
  }
  session.watch({
    ready: () => {
      if (isWanted) send(true)
    },
  })
  return {
    autoOpenOrders: (autoBind) => {
      const checked = check(z.boolean(), autoBind, 'autoBind')
      if (session.clientId !== 0) {
        throw new NotSupportedError({
          subject: 'autoOpenOrders',
          reason: `the gateway binds orders made by hand to client 0 only, and this is client ${session.clientId}`,
        })
      }
      if (session.state.kind === 'closed') throw new ClosedError()
      isWanted = checked
      if (session.isOnline) send(checked)
    },
  }
}
