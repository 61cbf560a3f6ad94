import type { Contract, HistoricalDataBar } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastPer, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { barKey, type BarOf, type DayBar, type IntradayBar, readerOfBars } from './bar.ts'
import { BarTape } from './bar-tape.ts'
import { barFacts, type BarQuery, barQuerySchema, barRequest } from './bar-query.ts'
import type { BarSize } from './bar-size.ts'
import { endsBars } from './collect-bars.ts'

/** Which bars are wanted and kept up to date; they end now. */
export type BarUpdatesQuery<Size extends BarSize = BarSize> = Omit<BarQuery<Size>, 'end'>

/** A bar of the past or of now, and how it stands. */
export type BarUpdate<Size extends BarSize = BarSize> = BarOf<Size> & {
  /** Says that a bar of that time came before; this one takes its place. */
  readonly revised: boolean
  /** Says that its time is over: it changes no more, as far as the gateway tells. */
  readonly closed: boolean
}

export interface HistoricalDataUpdatesCall {
  /**
   * Streams the bars of the past, then the bar of now each time it changes, about every five seconds. When a new bar begins, the one before
   * comes once more as `closed`. After a reconnect the past comes again: bars that came before are marked `revised`, and those of the
   * gap are among them as far as `duration` reaches.
   *
   * Stands for `reqHistoricalData` with `keepUpToDate`, and `cancelHistoricalData`. The request goes out at the first subscription, streams with equal
   * arguments share it, and a late subscriber first gets the newest state of each bar. Bars of five seconds and longer of `TRADES`, `MIDPOINT`,
   * `BID` and `ASK` can be kept up to date.
   *
   * @throws {@link ValidationError} when the contract or the query is not what it should be. The stream itself fails as `historicalData` does.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const bar of ib.historicalDataUpdates(stock('AAPL'), { barSize: '1 min', duration: '1 D' })) {
   *   if (bar.closed) console.log(bar.time.toISOString(), bar.close, bar.revised ? 'corrected' : '')
   *   else break
   * }
   * ```
   */
  historicalDataUpdates<Size extends BarSize>(
    contract: Contract,
    query: BarUpdatesQuery<Size>,
    options: StreamOptions & { readonly markers: true },
  ): Stream<BarUpdate<Size> | StreamMarker>
  historicalDataUpdates<Size extends BarSize>(
    contract: Contract,
    query: BarUpdatesQuery<Size>,
    options?: StreamOptions,
  ): Stream<BarUpdate<Size>>
}

export function historicalDataUpdates(context: ClientContext): HistoricalDataUpdatesCall {
  function historicalDataUpdates<Size extends BarSize>(
    contract: Contract,
    query: BarUpdatesQuery<Size>,
    options: StreamOptions & { readonly markers: true },
  ): Stream<BarUpdate<Size> | StreamMarker>
  function historicalDataUpdates<Size extends BarSize>(
    contract: Contract,
    query: BarUpdatesQuery<Size>,
    options?: StreamOptions,
  ): Stream<BarUpdate<Size>>
  function historicalDataUpdates<Size extends BarSize>(
    contract: Contract,
    query: BarUpdatesQuery<Size>,
    options: StreamOptions = {},
  ): Stream<BarUpdate<Size>> | Stream<BarUpdate<Size> | StreamMarker> {
    const checked = check(barQuerySchema, query, 'query') as BarQuery<Size>
    const spec = updatesSpec(context, check(contractSchema, contract, 'contract'), checked)
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return { historicalDataUpdates }
}

function updatesSpec<Size extends BarSize>(
  { session }: ClientContext,
  contract: Contract,
  query: BarQuery<Size>,
): StreamSpec<BarUpdate<Size>> {
  const read = readerOfBars(query.barSize) as (bar: HistoricalDataBar) => DayBar | IntradayBar
  const tape = new BarTape<DayBar | IntradayBar>(barKey)
  return {
    kind: 'historicalDataUpdates',
    args: { contract, query },
    ask: (reqId) => barRequest(reqId, contract, query, true),
    cancel: (reqId) => ({ type: 'CancelHistoricalData', reqId }),
    historical: barFacts(contract, query),
    read: (message, sink) => {
      const next = (update: unknown): void => sink.next(update as BarUpdate<Size>)
      if (message.type === 'HistoricalData') tape.gather((message.historicalDataBars ?? []).map(read))
      if (endsBars(message, session.serverVersion)) tape.begin(next)
      else if (message.type === 'HistoricalDataUpdate' && message.historicalDataBar !== undefined) {
        tape.update(read(message.historicalDataBar), next)
      }
    },
    replay: lastPer<BarUpdate<Size>>(keyOf),
    // Of each bar a slow reader gets the newest state, and no bar is lost.
    overflow: { kind: 'latest', keyOf },
    afterDisconnect: 'resume',
    onResume: () => tape.rewind(),
  }
}

function keyOf(bar: DayBar | IntradayBar): string | number {
  return barKey(bar)
}
