import { DecodeError, type HistoricalDataBar, parseTimestamp, parseTradingDay } from '@twskit/wire'
import { type BarSize, type DailyBarSize, isDaily } from './bar-size.ts'

/** What all bars have in common. Prices are in the contract's currency; of volatilities, rates and yields, the figure itself. */
export interface BarValues {
  readonly open: number
  readonly high: number
  readonly low: number
  readonly close: number
  /** The quantity traded, in shares or contracts; `undefined` where the kind of data has none. */
  readonly volume: number | undefined
  /** The average price, weighted by volume; `undefined` where the kind of data has none. */
  readonly wap: number | undefined
  /** How many trades there were; `undefined` where the kind of data has none. */
  readonly barCount: number | undefined
}

/** A bar within a day. */
export interface IntradayBar extends BarValues {
  /** When it begins. */
  readonly time: Date
}

/** A bar of a trading day, or of the week or month that the gateway names by a trading day. */
export interface DayBar extends BarValues {
  /** The trading day, `'2026-11-23'`. */
  readonly day: string
}

/** The bar of a size: `DayBar` from a day up, `IntradayBar` below. */
export type BarOf<Size extends BarSize> = Size extends DailyBarSize ? DayBar : IntradayBar

// Smaller numbers are dates: 20261123.
const FIRST_EPOCH_SECONDS = 100_000_000

/**
 * Makes the bars of a size from what the gateway sends.
 *
 * @throws {@link DecodeError} when its date cannot be read.
 */
export function readerOfBars<Size extends BarSize>(size: Size): (bar: HistoricalDataBar) => BarOf<Size> {
  return (isDaily(size) ? dayBar : intradayBar) as (bar: HistoricalDataBar) => BarOf<Size>
}

/** Gives what tells a bar from its neighbours: its day, or when it begins. */
export function barKey(bar: DayBar | IntradayBar): string | number {
  return 'time' in bar ? bar.time.getTime() : bar.day
}

function intradayBar(bar: HistoricalDataBar): IntradayBar {
  const { open = 0, high = 0, low = 0, close = 0 } = bar
  return {
    time: instantOf(bar.date),
    open,
    high,
    low,
    close,
    volume: figure(bar.volume),
    wap: figure(bar.WAP),
    barCount: figure(bar.barCount),
  }
}

function dayBar(bar: HistoricalDataBar): DayBar {
  const { open = 0, high = 0, low = 0, close = 0 } = bar
  return {
    day: dayOf(bar.date),
    open,
    high,
    low,
    close,
    volume: figure(bar.volume),
    wap: figure(bar.WAP),
    barCount: figure(bar.barCount),
  }
}

/** The gateway writes -1 for what there is not. */
function figure(value: number | undefined): number | undefined {
  return value === -1 ? undefined : value
}

function instantOf(date = ''): Date {
  const seconds = Number(date)
  if (seconds >= FIRST_EPOCH_SECONDS) return new Date(seconds * 1000)
  return parseTimestamp(date) ?? unreadable('HistoricalData', 'date', date)
}

function dayOf(date = ''): string {
  const seconds = Number(date)
  // A daily bar in seconds is the midnight, in UTC, that its trading day begins with.
  if (seconds >= FIRST_EPOCH_SECONDS) return new Date(seconds * 1000).toISOString().slice(0, 10)
  return parseTradingDay(date.slice(0, 8)) ?? unreadable('HistoricalData', 'date', date)
}

/** Fails the request whose answer has a time that cannot be read without guessing. */
export function unreadable(messageType: string, field: string, text: string): never {
  throw new DecodeError(
    `${messageType}.${field} is not a time that can be read without guessing: "${text}". The request failed; the connection goes on.`,
    { reason: 'bad-value', messageType, field },
  )
}
