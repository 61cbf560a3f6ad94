import {
  conversations,
  type Contract,
  formatTimestamp,
  type HistoricalSchedule,
  parseTimestamp,
  parseTradingDay,
} from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { askWith, answer, type AskSpec, type CallOptions, stableKey } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { unreadable } from './bar.ts'
import { durationSchema, instantSchema } from './bar-query.ts'
import type { HistoryDuration } from './duration.ts'
import { HISTORY_TIMEOUT_MS } from './historical-data.ts'

/** Which sessions are wanted. */
export interface ScheduleQuery {
  /** How far back from the end; `'1 M'` unless given. */
  readonly duration?: HistoryDuration | undefined
  /** Where the schedule ends; now unless given. */
  readonly end?: Date | undefined
  /** Gives the regular trading hours; true unless given. */
  readonly useRTH?: boolean | undefined
}

/** One trading session. */
export interface TradingSession {
  /** The trading day it belongs to, `'2026-11-23'`; overnight sessions begin the evening before. */
  readonly day: string
  readonly start: Date
  readonly end: Date
}

/** When a contract traded. */
export interface TradingSchedule {
  /** The time zone of the exchange, as the gateway names it: `US/Eastern`. */
  readonly timeZone: string
  /** The sessions, the oldest first. */
  readonly sessions: readonly TradingSession[]
}

const querySchema: z.ZodType<ScheduleQuery, ScheduleQuery> = z.strictObject({
  duration: durationSchema.optional(),
  end: instantSchema.optional(),
  useRTH: z.boolean().optional(),
})

export interface HistoricalScheduleCall {
  /**
   * Reads when a contract traded: each session with its trading day, the oldest first. The default deadline is 120 seconds.
   *
   * Stands for `reqHistoricalData` with `SCHEDULE`.
   *
   * @throws {@link RequestError} with code 162 when there is none, 200 for an unknown contract.
   * @throws {@link DecodeError} when the zone of the exchange is not known.
   * @throws {@link ValidationError} when the contract or the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { timeZone, sessions } = await ib.historicalSchedule(stock('AAPL'), { duration: '2 W' })
   * for (const { day, start, end } of sessions) console.log(day, start.toISOString(), end.toISOString(), timeZone)
   * ```
   */
  historicalSchedule(contract: Contract, query?: ScheduleQuery, options?: CallOptions): Promise<TradingSchedule>
}

export function historicalSchedule({ requests }: ClientContext): HistoricalScheduleCall {
  return {
    historicalSchedule: async (contract, query = {}, options = {}) =>
      requests.ask(
        scheduleSpec(check(contractSchema, contract, 'contract'), check(querySchema, query, 'query')),
        options,
      ),
  }
}

/** Says how a schedule is asked for; contract and query have been checked. */
export function scheduleSpec(contract: Contract, query: ScheduleQuery): AskSpec<TradingSchedule> {
  const { duration = '1 M', end, useRTH = true } = query
  const request = {
    contract,
    endDateTime: end === undefined ? undefined : formatTimestamp(end),
    barSizeSetting: '1 day',
    duration,
    useRTH,
    whatToShow: 'SCHEDULE',
    formatDate: 2,
    keepUpToDate: false,
  }
  return askWith(conversations.historicalData, request, () => answer('HistoricalSchedule', scheduleFrom), {
    kind: 'historicalSchedule',
    args: { contract, query },
    timeoutMs: HISTORY_TIMEOUT_MS,
    historical: {
      identity: stableKey(['SCHEDULE', contract, query]),
      series: stableKey([contract, 'SCHEDULE']),
      isSmall: false,
      weight: 1,
    },
  })
}

function scheduleFrom({ timeZone = '', historicalSessions = [] }: HistoricalSchedule): TradingSchedule {
  // Sessions have the dash of UTC, but are in the zone of the exchange.
  const instant = (text = ''): Date =>
    parseTimestamp(text, { zone: timeZone, dash: 'zone' }) ??
    unreadable('HistoricalSchedule', 'historicalSessions', `${text} ${timeZone}`)
  return {
    timeZone,
    sessions: historicalSessions.map(({ startDateTime, endDateTime, refDate = '' }) => ({
      day: parseTradingDay(refDate) ?? unreadable('HistoricalSchedule', 'historicalSessions.refDate', refDate),
      start: instant(startDateTime),
      end: instant(endDateTime),
    })),
  }
}
