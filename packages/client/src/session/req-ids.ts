import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** The call `reqIds`. */
export interface ReqIdsCall {
  /**
   * Asks for the next order id the gateway would take from this client id. Orders get theirs by themselves; nothing needs to be done with it.
   *
   * Stands for `reqIds`. A gateway whose API is read-only refuses it with code 321.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * console.log(await ib.reqIds())
   * ```
   */
  reqIds(options?: CallOptions): Promise<number>
}

/** Makes the call `reqIds`. */
export function reqIds({ requests }: ClientContext): ReqIdsCall {
  return {
    reqIds: (options) =>
      requests.ask(
        askOne(conversations.ids, { numIds: 1 }, ({ orderId = 0 }) => orderId, { kind: 'reqIds', args: {} }),
        options,
      ),
  }
}
