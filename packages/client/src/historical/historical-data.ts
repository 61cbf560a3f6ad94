import type { Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { AskSpec, CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { type BarOf, readerOfBars } from './bar.ts'
import { barFacts, type BarQuery, barQuerySchema, barRequest } from './bar-query.ts'
import type { BarSize } from './bar-size.ts'
import { collectBars } from './collect-bars.ts'

/** How long the historical data service may take, waiting in queues included. */
export const HISTORY_TIMEOUT_MS = 120_000

export interface HistoricalDataCall {
  /**
   * Reads the bars of a contract, the oldest first. Bars within a day have a `time`, bars of a day and longer a `day`. Prices are in the
   * contract's currency, volumes in shares or contracts. The default deadline is 120 seconds; past it, and when the signal aborts,
   * the request is cancelled at the gateway.
   *
   * Stands for `reqHistoricalData`; `download` reads any range, `historicalDataUpdates` goes on with live bars. Waits as the historical pacing
   * rules demand (`ib.requests` shows for which); equal requests that are under way share one answer.
   *
   * @throws {@link RequestError} with code 162 when there is no data, the query was stopped, or pacing was violated (its text says which), 200 for an
   *   unknown contract, 2188 when bars up to now need a subscription, 10299 when the contract has no such data.
   * @throws {@link ValidationError} when the contract or the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const bars = await ib.historicalData(stock('AAPL'), { barSize: '1 hour', duration: '2 D' })
   * for (const { time, close, volume } of bars) console.log(time.toISOString(), close, volume)
   *
   * const days = await ib.historicalData(stock('AAPL'), { barSize: '1 day', duration: '1 M' })
   * console.log(days.at(-1)?.day, days.at(-1)?.close)
   * ```
   */
  historicalData<Size extends BarSize>(
    contract: Contract,
    query: BarQuery<Size>,
    options?: CallOptions,
  ): Promise<readonly BarOf<Size>[]>
}

export function historicalData(context: ClientContext): HistoricalDataCall {
  return {
    historicalData: async <Size extends BarSize>(contract: Contract, query: BarQuery<Size>, options?: CallOptions) => {
      const checked = check(barQuerySchema, query, 'query') as BarQuery<Size>
      return context.requests.ask(barsSpec(context, check(contractSchema, contract, 'contract'), checked), options)
    },
  }
}

/** Says how bars are asked for; contract and query have been checked. */
export function barsSpec<Size extends BarSize>(
  { session }: ClientContext,
  contract: Contract,
  query: BarQuery<Size>,
): AskSpec<readonly BarOf<Size>[]> {
  return {
    kind: 'historicalData',
    args: { contract, query },
    ask: (reqId) => barRequest(reqId, contract, query, false),
    cancel: (reqId) => ({ type: 'CancelHistoricalData', reqId }),
    collect: () => collectBars(() => session.serverVersion, readerOfBars(query.barSize)),
    timeoutMs: HISTORY_TIMEOUT_MS,
    historical: barFacts(contract, query),
  }
}
