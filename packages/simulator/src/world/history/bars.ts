import type { HistoricalDataBar } from '@twskit/wire'
import { calendarOf } from '../instruments/calendar.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { trim } from '../instruments/market-rules.ts'
import type { Market } from '../market/market.ts'
import type { Tape } from '../market/tape.ts'
import type { Refusal } from '../search/contract-search.ts'
import { nominalMs } from './duration.ts'
import { type Folded, fold } from './fold.ts'
import { type BarKind, type HistoryRequest, noData } from './request.ts'
import { labelOf, type Span, spansOf } from './spans.ts'
import { zonedText } from './times.ts'

/** What a request for bars is answered with. */
export interface History {
  readonly bars: readonly HistoricalDataBar[]
  /** The range asked for, as the end message carries it. */
  readonly startText: string
  readonly endText: string
}

/** Computes the bars of a request; a range without any is refused with code 162. */
export function historicalBars(market: Market, request: HistoryRequest): History | { readonly refused: Refusal } {
  const tape = market.tapeOf(request.instrument)
  const bars: HistoricalDataBar[] = []
  for (const span of spansOf(request)) {
    const bar = barOf(tape, span, request.endMs, request.kind, request.formatDate)
    if (bar !== undefined) bars.push(bar)
  }
  if (bars.length === 0) return { refused: noData(request) }
  const { zone } = calendarOf(request.instrument.hours)
  return {
    bars,
    startText: zonedText(request.endMs - nominalMs(request.duration), zone),
    endText: zonedText(request.endMs, zone),
  }
}

/**
 * Computes the latest bar of a request that is kept up to date, as it stands at an instant.
 *
 * @returns `undefined` while nothing has traded in it.
 */
export function latestBar(market: Market, request: HistoryRequest, nowMs: number): HistoricalDataBar | undefined {
  const span = spansOf({ ...request, endMs: nowMs, duration: { count: 1, unit: 'D' } }).at(-1)
  if (span === undefined) return undefined
  return barOf(market.tapeOf(request.instrument), span, nowMs, request.kind, request.formatDate)
}

/** A bar of five seconds. */
export interface FiveSecondBar {
  /** Start of the bar, seconds since 1970. */
  readonly time: number
  readonly open: number
  readonly high: number
  readonly low: number
  readonly close: number
  readonly volume: number
  readonly wap: number
  readonly count: number
}

/** Length of the bars that are streamed in real time. */
export const REAL_TIME_BAR_MS = 5000

/**
 * Computes the bar of the five seconds that end at `endMs`.
 *
 * Where nothing traded, the bar stands at the last price with no volume; while the market is closed there is none.
 */
export function fiveSecondBar(
  market: Market,
  instrument: Instrument,
  endMs: number,
  kind: 'TRADES' | 'MIDPOINT' | 'BID' | 'ASK',
  isRegular: boolean,
): FiveSecondBar | undefined {
  const startMs = endMs - REAL_TIME_BAR_MS
  const calendar = calendarOf(instrument.hours)
  const isOpen = isRegular ? calendar.isLiquid(startMs) : calendar.isOpen(startMs)
  if (!isOpen || startMs >= (instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY)) return undefined
  const tape = market.tapeOf(instrument)
  const folded = fold(tape, [{ startMs, endMs }], endMs, kind)
  const time = Math.floor(startMs / 1000)
  if (folded !== undefined) {
    const { open, high, low, close, volume, count } = folded
    const isTraded = kind === 'TRADES' && tape.isTraded
    return {
      time,
      open,
      high,
      low,
      close,
      volume: isTraded ? volume : -1,
      wap: isTraded ? averageOf(folded) : -1,
      count: isTraded ? count : -1,
    }
  }
  const last = tape.lastPrint(startMs)?.price
  if (last === undefined) return undefined
  return { time, open: last, high: last, low: last, close: last, volume: 0, wap: last, count: 0 }
}

function barOf(tape: Tape, span: Span, toMs: number, kind: BarKind, formatDate: number): HistoricalDataBar | undefined {
  const folded = fold(tape, span.intervals, toMs, kind)
  if (folded === undefined) return undefined
  const { open, high, low, close, volume, count } = folded
  const prices = { date: labelOf(span, tape.instrument, formatDate), open, high, low, close }
  const isTrades = kind === 'TRADES' || kind === 'ADJUSTED_LAST' || kind === 'AGGTRADES'
  if (!isTrades) return { ...prices, volume: -1, WAP: -1, barCount: -1 }
  if (tape.isLevel)
    return {
      ...prices,
      volume: 0,
      WAP: 0,
      barCount: Math.max(1, Math.round((Math.min(toMs, span.endMs) - span.startMs) / 1000)),
    }
  return { ...prices, volume, WAP: averageOf(folded), barCount: count }
}

function averageOf({ turnover, volume, close }: Folded): number {
  return volume === 0 ? close : trim(Math.round((turnover / volume) * 1e6) / 1e6)
}
