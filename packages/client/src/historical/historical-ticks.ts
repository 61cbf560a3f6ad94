import { conversations, type Contract, formatTimestamp } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { askWith, type AskSpec, type CallOptions, stableKey } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { extraOptionsSchema, instantSchema } from './bar-query.ts'
import { HISTORY_TIMEOUT_MS } from './historical-data.ts'
import { collectTicks, type HistoricalTickKind, type HistoricalTickKinds } from './past-tick.ts'
import { pagesBackward, pagesForward, TICKS_PER_PAGE } from './tick-pages.ts'

/** Which ticks are wanted: from `start` on, up to `end`, or all between them. Instants count in whole seconds. */
export interface HistoricalTicksQuery<Kind extends HistoricalTickKind = HistoricalTickKind> {
  readonly whatToShow: Kind
  /** The first instant; without it the ticks before `end`. */
  readonly start?: Date | undefined
  /** With a `start` the first instant that is not wanted any more, without it the last that is. */
  readonly end?: Date | undefined
  /** The most ticks: 1,000 unless given, with both `start` and `end` no limit. More than 1,000 take several requests. */
  readonly count?: number | undefined
  /** Leaves out what lies outside regular trading hours; false unless given. */
  readonly useRTH?: boolean | undefined
  /** Leaves out quotes in which only a size changed; false unless given. */
  readonly ignoreSize?: boolean | undefined
  /** Extra options by name; none are in use. */
  readonly miscOptions?: Readonly<Record<string, string>> | undefined
}

const querySchema: z.ZodType<HistoricalTicksQuery, HistoricalTicksQuery> = z
  .strictObject({
    whatToShow: z.enum(['TRADES', 'BID_ASK', 'MIDPOINT']),
    start: instantSchema.optional(),
    end: instantSchema.optional(),
    count: z.int().min(1).optional(),
    useRTH: z.boolean().optional(),
    ignoreSize: z.boolean().optional(),
    miscOptions: extraOptionsSchema.optional(),
  })
  .refine(({ start, end }) => start !== undefined || end !== undefined, { error: 'a query with a start or an end' })
  .refine(({ start, end }) => start === undefined || end === undefined || start < end, {
    error: 'a start that is before the end',
  })

export interface HistoricalTicksCall {
  /**
   * Reads single trades, quotes or midpoints of the past, the oldest first. The gateway sends some 1,000 at a time; for more, or for all between
   * a start and an end, one request follows the other, and each tick is handed out once, however many fall in one second. The
   * default deadline is 120 seconds for each request; they count as small bars in the pacing rules, 60 in ten minutes.
   *
   * Stands for `reqHistoricalTicks` and, from server version 215, `cancelHistoricalTicks`.
   *
   * @throws {@link RequestError} with code 200 for an unknown contract, 10187 without the permission for the data.
   * @throws {@link ValidationError} when the contract or the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const end = new Date()
   * const trades = await ib.historicalTicks(stock('AAPL'), { whatToShow: 'TRADES', end, count: 200 })
   * for (const { time, price, size, exchange } of trades) console.log(time.toISOString(), price, size, exchange)
   * ```
   */
  historicalTicks<Kind extends HistoricalTickKind>(
    contract: Contract,
    query: HistoricalTicksQuery<Kind>,
    options?: CallOptions,
  ): Promise<readonly HistoricalTickKinds[Kind][]>
}

export function historicalTicks(context: ClientContext): HistoricalTicksCall {
  return {
    historicalTicks: async <Kind extends HistoricalTickKind>(
      contract: Contract,
      query: HistoricalTicksQuery<Kind>,
      options?: CallOptions,
    ) => {
      const checked = check(querySchema, query, 'query') as HistoricalTicksQuery<Kind>
      return readTicks(context, check(contractSchema, contract, 'contract'), checked, options)
    },
  }
}

async function readTicks<Kind extends HistoricalTickKind>(
  { requests, clock }: ClientContext,
  contract: Contract,
  query: HistoricalTicksQuery<Kind>,
  options: CallOptions | undefined,
): Promise<readonly HistoricalTickKinds[Kind][]> {
  const { start, end } = query
  const count = query.count ?? (start !== undefined && end !== undefined ? Number.POSITIVE_INFINITY : TICKS_PER_PAGE)
  const size = Math.min(count, TICKS_PER_PAGE)
  const read =
    (side: 'start' | 'end') =>
    (edge: Date): Promise<readonly HistoricalTickKinds[Kind][]> =>
      requests.ask(ticksSpec(contract, query, side, edge, size), options)
  if (count <= TICKS_PER_PAGE && (start === undefined || end === undefined)) {
    const page = await read(start === undefined ? 'end' : 'start')((start ?? end) as Date)
    return start === undefined ? page.slice(-count) : page.slice(0, count)
  }
  let ticks: HistoricalTickKinds[Kind][] = []
  if (start === undefined) {
    const pages: (readonly HistoricalTickKinds[Kind][])[] = []
    let found = 0
    for await (const page of pagesBackward(read('end'), end as Date)) {
      pages.unshift(page)
      found += page.length
      if (found >= count) break
    }
    ticks = pages.flat()
    return ticks.slice(-count)
  }
  for await (const page of pagesForward(read('start'), start, end ?? new Date(clock.now()))) {
    for (const tick of page) ticks.push(tick)
    if (ticks.length >= count) break
  }
  return ticks.length > count ? ticks.slice(0, count) : ticks
}

/** Says how one page of ticks is asked for; contract and query have been checked. */
export function ticksSpec<Kind extends HistoricalTickKind>(
  contract: Contract,
  query: HistoricalTicksQuery<Kind>,
  side: 'start' | 'end',
  edge: Date,
  numberOfTicks: number,
): AskSpec<readonly HistoricalTickKinds[Kind][]> {
  const { whatToShow, useRTH = false, ignoreSize = false, miscOptions } = query
  const at = formatTimestamp(edge)
  const window = side === 'start' ? { startDateTime: at } : { endDateTime: at }
  const args = { contract, whatToShow, useRTH, ignoreSize, miscOptions, ...window, numberOfTicks }
  return askWith(conversations.historicalTicks, args, () => collectTicks<Kind>(), {
    timeoutMs: HISTORY_TIMEOUT_MS,
    historical: {
      identity: stableKey(['ticks', args]),
      series: stableKey([contract, whatToShow]),
      isSmall: true,
      weight: whatToShow === 'BID_ASK' ? 2 : 1,
    },
  })
}
