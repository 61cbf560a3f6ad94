import { conversations, type Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'

/** A period of a histogram: a whole number and a unit, such as `'3 days'` or `'1 week'`. */
export type HistogramPeriod = `${number} ${'day' | 'week' | 'month' | 'year'}${'' | 's'}`

/** Over what a histogram counts. */
export interface HistogramQuery {
  /** How far back from now. */
  readonly period: HistogramPeriod
  /** Leaves out what lies outside regular trading hours; true unless given. */
  readonly useRTH?: boolean | undefined
}

/** How much traded at a price. */
export interface HistogramEntry {
  /** In the contract's currency. */
  readonly price: number
  /** In shares or contracts. */
  readonly size: number
}

const querySchema: z.ZodType<HistogramQuery, HistogramQuery> = z.strictObject({
  period: z.custom<HistogramPeriod>(
    (value) => typeof value === 'string' && /^[1-9]\d* (day|week|month|year)s?$/.test(value),
    { error: "a whole number, a blank and day, week, month or year, such as '3 days'" },
  ),
  useRTH: z.boolean().optional(),
})

export interface HistogramCall {
  /**
   * Counts how much of a contract traded at each price over a period up to now. The default deadline is 30 seconds.
   *
   * Stands for `reqHistogramData` and `cancelHistogramData`.
   *
   * @throws {@link RequestError} with code 200 for an unknown contract, 321 for a period the gateway does not take.
   * @throws {@link ValidationError} when the contract or the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const entries = await ib.histogram(stock('AAPL'), { period: '3 days' })
   * const most = entries.reduce((a, b) => (b.size > a.size ? b : a))
   * console.log(`${most.size} shares at ${most.price}`)
   * ```
   */
  histogram(contract: Contract, query: HistogramQuery, options?: CallOptions): Promise<readonly HistogramEntry[]>
}

export function histogram({ requests }: ClientContext): HistogramCall {
  return {
    histogram: async (contract, query, options) => {
      const checked = check(contractSchema, contract, 'contract')
      const { period, useRTH = true } = check(querySchema, query, 'query')
      return requests.ask(
        askOne(
          conversations.histogram,
          { contract: checked, useRTH, timePeriod: period },
          ({ histogramDataEntries = [] }) => histogramDataEntries.map(({ price = 0, size = 0 }) => ({ price, size })),
          { args: { contract: checked, period, useRTH } },
        ),
        options,
      )
    },
  }
}
