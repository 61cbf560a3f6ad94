import type { Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import type { Taking } from '../requests/index.ts'
import type { OverflowPolicy, Replay, Stream, StreamMarker } from '../streams/index.ts'
import { Level1, type MarketDataOptions } from './level-1.ts'
import { type Quote, QuoteBoard } from './quote-board.ts'
import type { Tick } from './tick.ts'

/** The call `quotes`. */
export interface QuotesCall {
  /**
   * Streams the whole quote of a contract each time it changes: bid, ask and last with sizes, the day's figures, greeks, and when each
   * value came. Quotes never change once made, and what the gateway sends in one piece makes one quote. It takes one market-data line.
   *
   * Stands for `reqMktData`, whose ticks `marketData` gives singly. A slow `for await` gets the newest quote; late subscribers of a
   * shared stream get the last one at once. After a reconnect it begins anew with what the gateway then sends.
   *
   * @throws {@link ValidationError} when the contract or an option is not what it should be. The stream itself fails as `marketData` does.
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
    const spec = new QuoteSubscription(context, contract, options)
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return { quotes }
}

// There is one quote; the newest takes the place of the one before.
const theOnly = (): number => 0
const overflow: OverflowPolicy<Quote> = { kind: 'latest', keyOf: theOnly }

/** A subscription to quotes; one that answers a look-up leaves ahead of other subscriptions. */
export class QuoteSubscription extends Level1<Quote> implements Replay<Quote> {
  readonly #board: QuoteBoard
  #isDue = false
  #hasQuoted = false

  constructor(context: ClientContext, contract: Contract, options: MarketDataOptions, rank?: number) {
    super(context, contract, options, rank)
    this.#board = new QuoteBoard(this.args.contract)
  }

  get kind(): 'quotes' {
    return 'quotes'
  }

  get overflow(): OverflowPolicy<Quote> {
    return overflow
  }

  get replay(): () => Replay<Quote> {
    return () => this
  }

  /** Who comes late gets a quote of that moment, as soon as there has been one. */
  all(): Quote[] {
    return this.#hasQuoted ? [this.#board.quote(this.context.clock.now())] : []
  }

  clear(): void {
    this.#board.clear()
    this.#hasQuoted = false
  }

  protected override take(tick: Tick, to: Taking<Quote>): void {
    const { clock } = this.context
    if (!this.#board.take(tick, clock.now()) || this.#isDue) return
    // What came in one chunk is read to its end before this runs.
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      this.#hasQuoted = true
      to.next(this.#board.quote(clock.now()))
    })
  }

  protected override begin(): void {
    this.clear()
  }
}
