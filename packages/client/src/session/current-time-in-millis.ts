import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { askClock } from './clock-gate.ts'

/** The call `currentTimeInMillis`. */
export interface CurrentTimeInMillisCall {
  /**
   * Reads the gateway's clock, to the millisecond. Needs server version 197. Gateways answer one question for the time in about four
   * seconds; one asked sooner waits up to five seconds, beside its deadline of 30 seconds.
   *
   * Stands for `reqCurrentTimeInMillis`.
   *
   * @throws {@link VersionError} when the gateway is older.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const gateway = await ib.currentTimeInMillis()
   * console.log('the gateway is ahead by', gateway.getTime() - Date.now(), 'ms')
   * ```
   */
  currentTimeInMillis(options?: CallOptions): Promise<Date>
}

/** Makes the call `currentTimeInMillis`. */
export function currentTimeInMillis(context: ClientContext): CurrentTimeInMillisCall {
  return {
    currentTimeInMillis: (options = {}) =>
      askClock(context, 'currentTimeInMillis', options, () =>
        context.requests.ask(
          askOne(conversations.currentTimeInMillis, {}, (message) => new Date(message.currentTimeInMillis ?? 0)),
          options,
        ),
      ),
  }
}
