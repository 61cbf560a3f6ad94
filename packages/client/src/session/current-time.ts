import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { askClock } from './clock-gate.ts'

/** The call `currentTime`. */
export interface CurrentTimeCall {
  /**
   * Reads the gateway's clock, to the second. Gateways answer one such question in about four seconds; one asked sooner waits up to five
   * seconds, beside its deadline of 30 seconds. Calls that overlap share one answer.
   *
   * Stands for `reqCurrentTime`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * console.log((await ib.currentTime()).toISOString())
   * ```
   */
  currentTime(options?: CallOptions): Promise<Date>
}

/** Makes the call `currentTime`. */
export function currentTime(context: ClientContext): CurrentTimeCall {
  return {
    currentTime: (options = {}) =>
      askClock(context, 'currentTime', options, () =>
        context.requests.ask(
          askOne(conversations.currentTime, {}, (message) => new Date((message.currentTime ?? 0) * 1000)),
          options,
        ),
      ),
  }
}
