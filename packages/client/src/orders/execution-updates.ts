import type { StreamOptions } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import type { Fill } from './fill.ts'
import type { OrderDesk } from './order-desk.ts'

export interface ExecutionUpdatesCall {
  /**
   * Streams executions: those known now, the oldest first, then each as it happens. One comes again when its cost is known, under the same `execId`, and a
   * correction comes under an `execId` of its own. What the gateway tells of other clients comes too. Nothing is dropped for a slow `for await`. It lives through
   * reconnects: what was executed in the gap is told afterwards, as `recovered`.
   *
   * Stands for `execDetails` and `commissionAndFeesReport`, which the gateway sends unasked, and `reqExecutions` at each connect.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { time, orderId, side, shares, price, commission } of ib.executionUpdates()) {
   *   if (commission !== undefined) console.log(time, orderId, side, shares, price, commission)
   * }
   * ```
   */
  executionUpdates(options: StreamOptions & { readonly markers: true }): Stream<Fill | StreamMarker>
  executionUpdates(options?: StreamOptions): Stream<Fill>
}

export function executionUpdates(desk: OrderDesk): ExecutionUpdatesCall {
  function executionUpdates(options: StreamOptions & { readonly markers: true }): Stream<Fill | StreamMarker>
  function executionUpdates(options?: StreamOptions): Stream<Fill>
  function executionUpdates(options: StreamOptions = {}): Stream<Fill> | Stream<Fill | StreamMarker> {
    return options.markers === true ? desk.streamFills({ ...options, markers: true }) : desk.streamFills(options)
  }
  return { executionUpdates }
}
