import type { Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import type { Sink, StreamSpec } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import { level1, type MarketDataOptions } from './level-1.ts'
import { type Quote, QuoteBoard } from './quote-board.ts'

/** The call `quotes`. */
export interface QuotesCall {
  /**
   * Streams the whole quote of a contract each time it changes: bid, ask and last with sizes, the day's figures, greeks, and when each
   * value came. Quotes never change once made, and what the gateway sends in one piece makes one quote. It takes one market-data line.
   *
   * Stands for `reqMktData`, whose ticks `marketData` gives singly. A slow `for await` gets the newest quote; late subscribers of a
   * shared stream get the last one at once. After a reconnect it begins anew with what the gateway then sends.
   *
   * @throws {ValidationError} when the contract or an option is not what it should be. The stream itself fails as `marketData` does.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { bid, ask, delayed } of ib.quotes(stock('AAPL'))) {
   *   if (bid === undefined || ask === undefined) continue
   *   console.log((bid + ask) / 2, delayed ? 'delayed' : 'live')
   *   break
   * }
   * ```
   */
  quotes(contract: Contract, options: MarketDataOptions & { readonly markers: true }): Stream<Quote | StreamMarker>
  quotes(contract: Contract, options?: MarketDataOptions): Stream<Quote>
}

/** Makes the call `quotes`. */
export function quotes(context: ClientContext): QuotesCall {
  function quotes(
    contract: Contract,
    options: MarketDataOptions & { readonly markers: true },
  ): Stream<Quote | StreamMarker>
  function quotes(contract: Contract, options?: MarketDataOptions): Stream<Quote>
  function quotes(contract: Contract, options: MarketDataOptions = {}): Stream<Quote> | Stream<Quote | StreamMarker> {
    const { clock, requests } = context
    const board = new QuoteBoard(contract)
    let isDue = false
    const take = (tick: Parameters<QuoteBoard['take']>[0], sink: Sink<Quote>): void => {
      if (!board.take(tick, clock.now()) || isDue) return
      // What came in one chunk is read to its end before this runs.
      isDue = true
      queueMicrotask(() => {
        isDue = false
        sink.next(board.quote(clock.now()))
      })
    }
    const spec: StreamSpec<Quote> = {
      ...level1(context, 'quotes', contract, options, take, () => board.clear()),
      replayKey: () => 0,
      overflow: { kind: 'latest', keyOf: () => 0 },
    }
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { quotes }
}
