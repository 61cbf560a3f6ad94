import type { Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import type { Taking } from '../requests/index.ts'
import type { OverflowPolicy, Replay, Stream, StreamMarker } from '../streams/index.ts'
import { LastTicks } from './last-ticks.ts'
import { Level1, type MarketDataOptions } from './level-1.ts'
import { genericTick, keyOfTick, priceTick, sizeTick, stringTick } from './read-tick.ts'
import type { Tick } from './tick.ts'

/** The call `marketData`. */
export interface MarketDataCall {
  /**
   * Streams level-1 market data as ticks: bid, ask and last with their sizes, the day's figures, greeks of options, and the generic
   * ticks asked for. It takes one market-data line. Prices of a contract for difference come from what lies beneath it.
   *
   * Stands for `reqMktData` and `cancelMktData`. The request goes out at the first subscription, streams with equal arguments share it,
   * and leaving cancels it. A slow `for await` gets the newest tick of each field. After a reconnect the stream goes on by itself.
   *
   * @throws {@link ValidationError} when the contract or an option is not what it should be. The stream itself fails with
   *   {@link RequestError} (200 unknown contract, 354 and 10089 no subscription) or {@link PacingError} (no line free).
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const tick of ib.marketData(stock('AAPL'))) {
   *   console.log(tick.field, tick.kind === 'price' ? tick.price : tick)
   *   if (tick.kind === 'price' && tick.field === 'last') break
   * }
   * ```
   */
  marketData(contract: Contract, options: MarketDataOptions & { readonly markers: true }): Stream<Tick | StreamMarker>
  marketData(contract: Contract, options?: MarketDataOptions): Stream<Tick>
}

/** Makes the call `marketData`. */
export function marketData(context: ClientContext): MarketDataCall {
  function marketData(
    contract: Contract,
    options: MarketDataOptions & { readonly markers: true },
  ): Stream<Tick | StreamMarker>
  function marketData(contract: Contract, options?: MarketDataOptions): Stream<Tick>
  function marketData(contract: Contract, options: MarketDataOptions = {}): Stream<Tick> | Stream<Tick | StreamMarker> {
    const spec = new TickSubscription(context, contract, options)
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return { marketData }
}

const overflow: OverflowPolicy<Tick> = {
  kind: 'latest',
  keyOf: (tick) => (tick.kind === 'news' ? undefined : keyOfTick(tick)),
}

class TickSubscription extends Level1<Tick> {
  readonly #last = new LastTicks()

  get kind(): 'marketData' {
    return 'marketData'
  }

  get overflow(): OverflowPolicy<Tick> {
    return overflow
  }

  get replay(): () => Replay<Tick> {
    return () => this.#last
  }

  override price(tickType: number, price: number, size: number | undefined, attrMask: number, to: Taking<Tick>): void {
    this.#last.price(tickType, price, size, attrMask)
    to.next(priceTick(tickType, price, size, attrMask))
  }

  override size(tickType: number, size: number, to: Taking<Tick>): void {
    this.#last.size(tickType, size)
    to.next(sizeTick(tickType, size))
  }

  override string(tickType: number, value: string, to: Taking<Tick>): void {
    this.#last.string(tickType, value)
    to.next(stringTick(tickType, value))
  }

  override generic(tickType: number, value: number, to: Taking<Tick>): void {
    this.#last.generic(tickType, value)
    to.next(genericTick(tickType, value))
  }

  protected override take(tick: Tick, to: Taking<Tick>): void {
    this.#last.tick(tick)
    to.next(tick)
  }

  protected override begin(): void {
    // Ticks are handed on as they come; the feed forgets them when it is resumed.
  }
}
