import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastOne, type Stream, type StreamMarker } from '../streams/index.ts'
import { check, type OpenWord, openWord } from '../validation/index.ts'

/** Five seconds of a market. */
export interface RealTimeBar {
  /** When the bar began. */
  readonly time: Date
  readonly open: number
  readonly high: number
  readonly low: number
  readonly close: number
  /** -1 for bars that are not made of trades. */
  readonly volume: number
  /** The average price, weighted by volume. */
  readonly wap: number
  /** How many trades it is made of. */
  readonly count: number
}

const liveBarKinds = ['TRADES', 'MIDPOINT', 'BID', 'ASK'] as const

/** How bars are asked for. */
export interface RealTimeBarsOptions extends StreamOptions {
  /** What the bars are made of; `TRADES` unless given. */
  readonly whatToShow?: OpenWord<(typeof liveBarKinds)[number]> | undefined
  /** Leaves out what happens outside regular trading hours. */
  readonly useRTH?: boolean | undefined
}

const optionsSchema = z.object({
  whatToShow: openWord(liveBarKinds).default('TRADES'),
  useRTH: z.boolean().default(false),
})

const BUFFERED = 1000

/** The call `realTimeBars`. */
export interface RealTimeBarsCall {
  /**
   * Streams bars of five seconds, each when it is over.
   *
   * Stands for `reqRealTimeBars` and `cancelRealTimeBars`. It takes one market-data line. A `for await` more than 1,000 bars behind ends
   * with `SlowConsumerError`. After a reconnect it goes on by itself; what went by meanwhile is missing.
   *
   * @throws {@link ValidationError} when an argument is not what it should be. The stream itself fails with {@link RequestError} (420 or 10089
   *   without permission, 10225 when a cancelled trade ended it).
   *
   * @example
   * ```ts
   * import { connect, forex } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { time, open, close } of ib.realTimeBars(forex('EUR.USD'), { whatToShow: 'MIDPOINT' })) {
   *   console.log(time.toISOString(), open, close)
   *   if (close > open) break
   * }
   * ```
   */
  realTimeBars(
    contract: Contract,
    options: RealTimeBarsOptions & { readonly markers: true },
  ): Stream<RealTimeBar | StreamMarker>
  realTimeBars(contract: Contract, options?: RealTimeBarsOptions): Stream<RealTimeBar>
}

/** Makes the call `realTimeBars`. */
export function realTimeBars({ requests }: ClientContext): RealTimeBarsCall {
  function realTimeBars(
    contract: Contract,
    options: RealTimeBarsOptions & { readonly markers: true },
  ): Stream<RealTimeBar | StreamMarker>
  function realTimeBars(contract: Contract, options?: RealTimeBarsOptions): Stream<RealTimeBar>
  function realTimeBars(
    contract: Contract,
    options: RealTimeBarsOptions = {},
  ): Stream<RealTimeBar> | Stream<RealTimeBar | StreamMarker> {
    const checked = check(contractSchema, contract, 'contract')
    const { whatToShow, useRTH } = check(optionsSchema, options, 'options')
    const spec: StreamSpec<RealTimeBar> = {
      kind: 'realTimeBars',
      args: { contract: checked, whatToShow, useRTH },
      // The only size there is.
      ask: (reqId) => ({ type: 'RealTimeBarsRequest', reqId, contract: checked, barSize: 5, whatToShow, useRTH }),
      cancel: (reqId) => ({ type: 'CancelRealTimeBars', reqId }),
      read: (message, sink) => {
        if (message.type !== 'RealTimeBarTick') return
        const { time = 0, open = 0, high = 0, low = 0, close = 0, volume = 0, WAP: wap = 0, count = 0 } = message
        sink.next({ time: new Date(time * 1000), open, high, low, close, volume, wap, count })
      },
      replay: lastOne,
      overflow: { kind: 'buffer', capacity: BUFFERED },
      afterDisconnect: 'resume',
      lines: 1,
    }
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { realTimeBars }
}
