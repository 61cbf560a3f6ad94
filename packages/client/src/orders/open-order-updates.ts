import type { StreamOptions } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import type { OrderDesk } from './order-desk.ts'
import { isOver } from './order-status.ts'
import type { TradeSnapshot } from './trade-snapshot.ts'

export interface OpenOrderUpdatesCall {
  /**
   * Streams the orders of this client: those open now, then each change of any of them, the last one included. Nothing is dropped for a slow `for await`. It lives through
   * reconnects: orders are read again, and what happened in the gap is told.
   *
   * Stands for `reqOpenOrders` with `openOrder` and `orderStatus`, which the gateway sends for this client's orders unasked.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { orderId, status, filled, remaining } of ib.openOrderUpdates()) {
   *   console.log(orderId, status, filled, remaining)
   *   if (status === 'Filled') break
   * }
   * ```
   */
  openOrderUpdates(options: StreamOptions & { readonly markers: true }): Stream<TradeSnapshot | StreamMarker>
  openOrderUpdates(options?: StreamOptions): Stream<TradeSnapshot>
}

export function openOrderUpdates(desk: OrderDesk): OpenOrderUpdatesCall {
  const own = desk.context.session.clientId
  // Of an order that was over before it was heard of, the gateway does not say whose it was.
  const isOwn = ({ clientId }: TradeSnapshot): boolean => clientId === own
  const openNow = (): ReturnType<OrderDesk['recordsThat']> => {
    desk.reconciliation.want()
    return desk.recordsThat((snapshot) => isOwn(snapshot) && !isOver(snapshot.status))
  }
  function openOrderUpdates(options: StreamOptions & { readonly markers: true }): Stream<TradeSnapshot | StreamMarker>
  function openOrderUpdates(options?: StreamOptions): Stream<TradeSnapshot>
  function openOrderUpdates(options: StreamOptions = {}): Stream<TradeSnapshot> | Stream<TradeSnapshot | StreamMarker> {
    return options.markers === true
      ? desk.streamAll(openNow, isOwn, { ...options, markers: true })
      : desk.streamAll(openNow, isOwn, options)
  }
  return { openOrderUpdates }
}
