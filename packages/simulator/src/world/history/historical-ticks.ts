import type { HistoricalTick, HistoricalTickBidAsk, HistoricalTickLast } from '@twskit/wire'
import { calendarOf } from '../instruments/calendar.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { trim } from '../instruments/market-rules.ts'
import type { Market } from '../market/market.ts'
import { BLOCK_MS, blockAt } from '../market/path.ts'
import type { Print } from '../market/tape.ts'
import type { Refusal } from '../search/contract-search.ts'
import { invalid } from './bar-size.ts'
import { parseInstant } from './times.ts'

/** A request for past ticks, by the names of its message's fields. */
export interface HistoricalTicksQuery {
  readonly startDateTime?: string | undefined
  readonly endDateTime?: string | undefined
  readonly numberOfTicks?: number | undefined
  readonly whatToShow?: string | undefined
  readonly useRTH?: boolean | undefined
  readonly ignoreSize?: boolean | undefined
}

/** Past ticks, by the message that carries them. */
export type HistoricalTicks =
  | { readonly kind: 'TRADES'; readonly ticks: readonly HistoricalTickLast[] }
  | { readonly kind: 'BID_ASK'; readonly ticks: readonly HistoricalTickBidAsk[] }
  | { readonly kind: 'MIDPOINT'; readonly ticks: readonly HistoricalTick[] }

/** Ticks of one answer at most; the last second is always complete. */
const MOST_TICKS = 1000
/** How far a search for ticks goes on into time without any. */
const LONGEST_SEARCH_BLOCKS = 10 * 288

/**
 * Computes past ticks: from a start on, or up to an end. Times of ticks are whole seconds.
 *
 * @param zone Time zone that holds where an instant names none.
 */
export function historicalTicks(
  market: Market,
  instrument: Instrument,
  query: HistoricalTicksQuery,
  nowMs: number,
  zone: string,
): HistoricalTicks | { readonly refused: Refusal } {
  const start = parseInstant(query.startDateTime ?? '', zone)
  const end = parseInstant(query.endDateTime ?? '', zone)
  if (typeof start === 'object') return start
  if (typeof end === 'object') return end
  if ((start === undefined) === (end === undefined))
    return invalid('Please give either a start or an end, and not both')
  const count = query.numberOfTicks ?? 0
  if (!(count >= 1 && count <= MOST_TICKS)) return invalid(`The number of ticks must be between 1 and ${MOST_TICKS}`)
  const isRegular = query.useRTH ?? false
  const range: Range = { startMs: start, endMs: Math.min(end ?? nowMs, nowMs), count, isRegular }
  switch (query.whatToShow?.toUpperCase()) {
    case 'TRADES':
      return { kind: 'TRADES', ticks: collect(market, instrument, range, printsOf).map(lastTick) }
    case 'BID_ASK': {
      const ignoresSize = query.ignoreSize ?? false
      return {
        kind: 'BID_ASK',
        ticks: collect(market, instrument, range, (each, block) => bidAsks(market, each, block, ignoresSize)),
      }
    }
    case 'MIDPOINT':
      return {
        kind: 'MIDPOINT',
        ticks: collect(market, instrument, range, (each, block) => middles(market, each, block)),
      }
    default:
      return invalid(`Invalid What to show: "${query.whatToShow ?? ''}"`)
  }

  function printsOf(each: Instrument, block: number): readonly TimedPrint[] {
    return market
      .tapeOf(each)
      .prints(block)
      .map((print) => ({ ...print, time: Math.floor(print.timeMs / 1000) }))
  }
}

type TimedPrint = Print & { readonly time: number }

interface Range {
  readonly startMs: number | undefined
  readonly endMs: number
  readonly count: number
  readonly isRegular: boolean
}

type Timed = { readonly time?: number | undefined }

/** Walks through blocks, forward from a start or backward from an end, until enough ticks are found. */
function collect<T extends Timed>(
  market: Market,
  instrument: Instrument,
  range: Range,
  ticksOf: (instrument: Instrument, block: number) => readonly T[],
): readonly T[] {
  const tape = market.tapeOf(instrument)
  const isForward = range.startMs !== undefined
  const from = Math.floor((range.startMs ?? 0) / 1000)
  const to = Math.floor(range.endMs / 1000)
  const lastBlock = blockAt(range.endMs)
  const expiryMs = instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
  const found: T[][] = []
  let count = 0
  let block = isForward ? blockAt(from * 1000) : blockAt(Math.min(range.endMs, expiryMs - 1))
  for (let searched = 0; count < range.count && searched < LONGEST_SEARCH_BLOCKS; searched++) {
    if (isForward && block > lastBlock) break
    if (tape.isOpen(block, range.isRegular)) {
      const ticks = ticksOf(instrument, block).filter(({ time = 0 }) => time >= from && time <= to)
      count += ticks.length
      found.push(ticks)
    }
    block += isForward ? 1 : -1
  }
  return cut((isForward ? found : found.reverse()).flat(), range.count, isForward)
}

/** Keeps so many ticks, and all of the second in which the last of them falls. */
function cut<T extends Timed>(ticks: readonly T[], count: number, isForward: boolean): readonly T[] {
  if (ticks.length <= count) return ticks
  if (isForward) {
    let end = count
    while (end < ticks.length && ticks[end]?.time === ticks[count - 1]?.time) end++
    return ticks.slice(0, end)
  }
  let start = ticks.length - count
  while (start > 0 && ticks[start - 1]?.time === ticks[ticks.length - count]?.time) start--
  return ticks.slice(start)
}

function lastTick({ time, price, size, exchange }: TimedPrint): HistoricalTickLast {
  return { time, tickAttribLast: {}, price, size, exchange }
}

function bidAsks(
  market: Market,
  instrument: Instrument,
  block: number,
  ignoresSize: boolean,
): readonly HistoricalTickBidAsk[] {
  const ticks: HistoricalTickBidAsk[] = []
  let before: HistoricalTickBidAsk | undefined
  for (const quote of market.quotesWithin(instrument, block * BLOCK_MS, (block + 1) * BLOCK_MS)) {
    const { bid, ask, bidSize, askSize } = quote
    if (bid === undefined || ask === undefined) continue
    const isSamePrice = before?.priceBid === bid && before.priceAsk === ask
    if (isSamePrice && (ignoresSize || (before?.sizeBid === bidSize && before?.sizeAsk === askSize))) continue
    before = {
      time: Math.floor(quote.timeMs / 1000),
      tickAttribBidAsk: {},
      priceBid: bid,
      priceAsk: ask,
      sizeBid: bidSize,
      sizeAsk: askSize,
    }
    ticks.push(before)
  }
  return ticks
}

function middles(market: Market, instrument: Instrument, block: number): readonly HistoricalTick[] {
  const tape = market.tapeOf(instrument)
  const ticks: HistoricalTick[] = []
  for (let second = 0; second < BLOCK_MS / 1000; second++) {
    const { bid, ask } = tape.quoteAt(block, second)
    const price = trim((bid + ask) / 2)
    if (ticks.at(-1)?.price !== price) ticks.push({ time: (block * BLOCK_MS) / 1000 + second, price, size: 0 })
  }
  return ticks
}

/** Returns the first instant with data, as the head timestamp; `undefined` when there is none. */
export function headInstant({ hours, listedOn }: Instrument, isRegular: boolean): number | undefined {
  // Data began at an exchange's hours, also where the world is open around the clock.
  const calendar = calendarOf(hours.kept ?? hours)
  for (let day = listedOn; day < listedOn + 30; day++) {
    const session = calendar.sessionOn(day)
    const first = isRegular ? session?.liquid[0] : session?.trading[0]
    if (first !== undefined) return first.startMs
  }
  return undefined
}
