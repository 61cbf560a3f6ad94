import type { Observable } from 'rxjs'
import type { OverflowPolicy } from './overflow.ts'
import { iterate } from './reader.ts'

/**
 * Turns an observable into something to `for await` over, with a stated policy for slow loops. Each loop subscribes
 * once, at its first step, and unsubscribes when it is left; an aborted `signal` ends the loop with the signal's reason.
 *
 * @throws {@link SlowConsumerError} from the loop, when a bounded buffer is full.
 *
 * @example
 * ```ts
 * import { connect, stock, toAsyncIterable } from '@twskit/client'
 * import { filter } from 'rxjs'
 *
 * await using ib = await connect()
 * const trades = ib.marketData(stock('AAPL')).pipe(filter((tick) => tick.kind === 'price' && tick.field === 'last'))
 * for await (const trade of toAsyncIterable(trades, { kind: 'buffer', capacity: 1000 })) {
 *   console.log(trade)
 * }
 * ```
 */
export function toAsyncIterable<T>(
  source: Observable<T>,
  policy: OverflowPolicy<T>,
  options: { readonly signal?: AbortSignal | undefined } = {},
): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]: () => iterate<T>((listener) => source.subscribe(listener), policy, options.signal),
  }
}
