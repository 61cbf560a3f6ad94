import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type AskSpec, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { jsonFrom, type JsonValue } from './json.ts'
import { metaDataSpec } from './wsh-meta-data.ts'

/** Which events are wanted: those of a contract, or those a filter names. */
export interface WshEventQuery {
  /** The contract, which a look-up gives. */
  readonly conId?: number | undefined
  /** A filter in the provider's words, which `wshMetaData` lists: `{ country: 'All', watchlist: ['8314'], wshe_ed: 'true' }`. */
  readonly filter?: Readonly<Record<string, JsonValue>> | undefined
  /** Adds the contracts of the watchlist; false unless given. */
  readonly fillWatchlist?: boolean | undefined
  /** Adds the contracts of the portfolio; false unless given. */
  readonly fillPortfolio?: boolean | undefined
  /** Adds the competitors of the contract; false unless given. */
  readonly fillCompetitors?: boolean | undefined
  /** The first day, `'2026-11-23'`. */
  readonly startDate?: string | undefined
  /** The last day, `'2026-12-31'`. */
  readonly endDate?: string | undefined
  /** The most events, up to 100. */
  readonly totalLimit?: number | undefined
}

/** An event of the calendar; `data` depends on its type and is the provider's own. */
export interface WshEvent {
  /** `wshe_ed` for earnings, `wshe_div` for dividends, ... as `wshMetaData` lists them. */
  readonly type: string | undefined
  /** The day of the event, `'2026-11-23'`, where it can be told. */
  readonly day: string | undefined
  readonly conId: number | undefined
  /** The whole event. */
  readonly data: JsonValue
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a day as '2026-11-23'" })

const querySchema: z.ZodType<WshEventQuery, WshEventQuery> = z
  .strictObject({
    conId: z.int().min(1).optional(),
    filter: z.record(z.string(), z.json()).optional(),
    fillWatchlist: z.boolean().optional(),
    fillPortfolio: z.boolean().optional(),
    fillCompetitors: z.boolean().optional(),
    startDate: day.optional(),
    endDate: day.optional(),
    totalLimit: z.int().min(1).max(100).optional(),
  })
  .refine(({ conId, filter }) => (conId === undefined) !== (filter === undefined), {
    error: 'a query with either a conId or a filter',
  })

export interface WshEventDataCall {
  /**
   * Reads events of the Wall Street Horizon calendar: earnings, dividends, splits, meetings. The default deadline is 30 seconds. The gateway wants
   * the meta data to be read first, once per connection: that is done here.
   *
   * Stands for `reqWshEventData` and `cancelWshEventData`.
   *
   * @throws {@link RequestError} with code 10276 without a subscription to the calendar.
   * @throws {@link ValidationError} when the query has neither contract nor filter, or both.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const [details] = await ib.contractDetails(stock('AAPL'))
   * const query = { conId: details?.contract.conId, startDate: '2026-01-01', endDate: '2026-12-31', totalLimit: 20 }
   * for (const { day, type } of await ib.wshEventData(query)) console.log(day, type)
   * ```
   */
  wshEventData(query: WshEventQuery, options?: CallOptions): Promise<readonly WshEvent[]>
}

export function wshEventData({ requests, session }: ClientContext): WshEventDataCall {
  let isInformed = false
  session.watch({
    offline: () => {
      isInformed = false
    },
  })
  return {
    wshEventData: async (query, options) => {
      const spec = eventsSpec(check(querySchema, query, 'query'))
      if (!isInformed) {
        await requests.ask(metaDataSpec, options)
        isInformed = true
      }
      return requests.ask(spec, options)
    },
  }
}

function eventsSpec(query: WshEventQuery): AskSpec<readonly WshEvent[]> {
  const { filter, startDate, endDate, ...rest } = query
  return askOne(
    conversations.wshEventData,
    {
      ...rest,
      filter: filter === undefined ? undefined : JSON.stringify(filter),
      startDate: startDate?.replaceAll('-', ''),
      endDate: endDate?.replaceAll('-', ''),
    },
    ({ dataJson = '' }) => eventsFrom(jsonFrom(dataJson, 'WshEventData')),
    { args: query },
  )
}

function eventsFrom(json: JsonValue): readonly WshEvent[] {
  return (Array.isArray(json) ? (json as readonly JsonValue[]) : [json]).map((data) => {
    const event = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
    const { event_type: type, index_date: date, conid: conId } = event as Readonly<Record<string, JsonValue>>
    return {
      type: typeof type === 'string' ? type : undefined,
      day: dayOf(date),
      conId: typeof conId === 'number' ? conId : undefined,
      data,
    }
  })
}

function dayOf(date: JsonValue | undefined): string | undefined {
  if (typeof date !== 'string') return undefined
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(date) ?? []
  return day === undefined ? undefined : `${year}-${month}-${day}`
}
