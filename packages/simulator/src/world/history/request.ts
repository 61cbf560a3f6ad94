import { barKinds as wireBarKinds } from '@twskit/wire'
import { calendarOf } from '../instruments/calendar.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { Refusal } from '../search/contract-search.ts'
import { type BarSize, invalid, parseBarSize } from './bar-size.ts'
import { type Duration, nominalMs, parseDuration } from './duration.ts'
import { parseInstant } from './times.ts'

/** What a request for bars can show: kinds of bars, or the trading schedule. */
export const barKinds: readonly BarKind[] = [...wireBarKinds, 'SCHEDULE']

/** One of the things bars can be made of. */
export type BarKind = (typeof wireBarKinds)[number] | 'SCHEDULE'

/** A request for bars, by the names of its message's fields. */
export interface HistoryQuery {
  readonly endDateTime?: string | undefined
  readonly barSizeSetting?: string | undefined
  readonly duration?: string | undefined
  readonly useRTH?: boolean | undefined
  readonly whatToShow?: string | undefined
  readonly formatDate?: number | undefined
  readonly keepUpToDate?: boolean | undefined
}

/** A request for bars that makes sense. */
export interface HistoryRequest {
  readonly instrument: Instrument
  readonly endMs: number
  /** True when the range ends at the present. */
  readonly isUpToNow: boolean
  readonly size: BarSize
  readonly duration: Duration
  readonly isRegular: boolean
  readonly kind: BarKind
  /** 1 wall time, 2 seconds since 1970. */
  readonly formatDate: number
}

const MOST_BARS = 40_000
const SMALL_BAR_MS = 30_000
/** Small bars are not kept longer. */
const SMALL_BARS_KEPT_MS = 183 * 86_400_000
const updatable: ReadonlySet<BarKind> = new Set(['TRADES', 'MIDPOINT', 'BID', 'ASK', 'AGGTRADES'])

/**
 * Checks a request for bars and reads its fields.
 *
 * @param zone Time zone that holds where the end names none.
 */
export function parseHistoryQuery(
  instrument: Instrument,
  query: HistoryQuery,
  nowMs: number,
  zone: string,
): HistoryRequest | { readonly refused: Refusal } {
  const size = parseBarSize(query.barSizeSetting ?? '')
  if ('refused' in size) return size
  const duration = parseDuration(query.duration ?? '')
  if ('refused' in duration) return duration
  const end = parseInstant(query.endDateTime ?? '', zone)
  if (typeof end === 'object') return end
  const kind = (query.whatToShow ?? '').toUpperCase() as BarKind
  if (!barKinds.includes(kind)) return invalid(`Invalid What to show: "${query.whatToShow ?? ''}"`)
  const request: HistoryRequest = {
    instrument,
    endMs: Math.min(end ?? nowMs, nowMs),
    isUpToNow: end === undefined,
    size,
    duration,
    isRegular: query.useRTH ?? false,
    kind,
    formatDate: query.formatDate ?? 1,
  }
  const refused = refusal(request, query.keepUpToDate ?? false, nowMs)
  return refused === undefined ? request : { refused }
}

function refusal(request: HistoryRequest, isKeptUpToDate: boolean, nowMs: number): Refusal | undefined {
  const { instrument, kind, size, duration, isUpToNow } = request
  if (kind === 'ADJUSTED_LAST' && !isUpToNow) return invalid('End Date/Time is not supported for adjusted last').refused
  if (kind === 'SCHEDULE' && size.unit !== 'day') return invalid('Only one-day bars are supported for SCHEDULE').refused
  if (isKeptUpToDate && !isUpToNow)
    return invalid('End Date/Time is not supported when the request is kept up to date').refused
  if (isKeptUpToDate && (!updatable.has(kind) || size.lengthMs < 5000)) {
    return invalid(`Bars of ${size.text} and ${kind} cannot be kept up to date`).refused
  }
  if (instrument.secType === 'CRYPTO' && kind === 'TRADES') {
    return { code: 10299, message: 'Expected what to show is AGGTRADES, please use that instead of TRADES.' }
  }
  if (!hasBars(instrument, kind)) return noData(request)
  if (size.lengthMs <= SMALL_BAR_MS && nowMs - request.endMs > SMALL_BARS_KEPT_MS) return noData(request)
  if (expectedBars(request, duration) > MOST_BARS) return serviceError('Time length exceed max.')
  return undefined
}

/** Tells whether such bars exist for that kind of instrument. */
export function hasBars({ secType, liquidity }: Instrument, kind: BarKind): boolean {
  switch (kind) {
    case 'TRADES':
    case 'ADJUSTED_LAST':
      return liquidity.dailyVolume > 0 || liquidity.spreadTicks === 0
    case 'AGGTRADES':
      return secType === 'CRYPTO'
    case 'HISTORICAL_VOLATILITY':
    case 'OPTION_IMPLIED_VOLATILITY':
      return secType === 'STK' || secType === 'IND'
    case 'REBATE_RATE':
    case 'FEE_RATE':
      return secType === 'STK'
    case 'YIELD_BID':
    case 'YIELD_ASK':
    case 'YIELD_BID_ASK':
    case 'YIELD_LAST':
      return secType === 'BOND'
    case 'MIDPOINT':
    case 'BID':
    case 'ASK':
    case 'BID_ASK':
      return liquidity.spreadTicks > 0
    case 'SCHEDULE':
      return true
  }
}

function expectedBars({ instrument, size, isRegular }: HistoryRequest, duration: Duration): number {
  const spanMs = nominalMs(duration)
  if (size.unit !== 'intraday' || duration.unit === 'S') return spanMs / size.lengthMs
  const { hours } = calendarOf(instrument.hours)
  const minutes = (isRegular ? hours.liquid : hours.trading).reduce((sum, [from, to]) => sum + to - from, 0)
  const days = duration.unit === 'D' ? duration.count : (spanMs / 86_400_000) * (hours.weekdays.length / 7)
  return (days * minutes * 60_000) / size.lengthMs
}

/** Refuses with code 162: the range holds nothing. */
export function noData({ instrument, kind }: Pick<HistoryRequest, 'instrument' | 'kind'>): Refusal {
  return serviceError(
    `HMDS query returned no data: ${instrument.localSymbol}@${instrument.exchanges[0] ?? ''} ${spoken(kind)}`,
  )
}

function serviceError(message: string): Refusal {
  return { code: 162, message: `Historical Market Data Service error message:${message}` }
}

function spoken(kind: BarKind): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase()
}
