import { dayAt, dayText } from '../../clock/days.ts'
import { monthOf, thirdFriday } from '../instruments/expiries.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { trim } from '../instruments/market-rules.ts'
import { uniformAt } from '../random.ts'
import { BLOCK_MS, blockAt } from './path.ts'
import type { Quote } from './quote.ts'
import type { Print, Tape } from './tape.ts'
import type { Tick } from './ticks.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS

/** Generic ticks a gateway knows, those included that say nothing here; an unknown one is refused with code 321. */
const genericTickIds: ReadonlySet<number> = new Set([
  59, 100, 101, 104, 105, 106, 162, 165, 220, 221, 225, 232, 233, 236, 256, 258, 291, 292, 293, 294, 295, 318, 370, 375,
  377, 381, 384, 387, 388, 391, 405, 407, 411, 428, 439, 456, 459, 460, 499, 506, 507, 508, 509, 510, 511, 512, 513,
  514, 515, 545, 576, 577, 578, 584, 585, 586, 587, 588, 595, 614, 619, 623, 645, 732, 787,
])

/** What a request's list of generic ticks asks for. */
export interface GenericTickList {
  readonly ids: readonly number[]
  /** Providers whose headlines are wanted, for news ticks. */
  readonly newsProviders: readonly string[]
  /** True when the list switches the ordinary ticks off. */
  readonly isWithoutQuotes: boolean
  /** The first entry that makes no sense. */
  readonly unknown: string | undefined
}

/** Reads a list such as `233,236,mdoff,292:BRFG+DJNL`. */
export function parseGenericTicks(text: string): GenericTickList {
  const ids: number[] = []
  const newsProviders: string[] = []
  let isWithoutQuotes = false
  let unknown: string | undefined
  for (const entry of text.split(',').map((each) => each.trim())) {
    if (entry === '') continue
    if (entry.toLowerCase() === 'mdoff') {
      isWithoutQuotes = true
      continue
    }
    const [id = '', providers] = entry.split(':')
    if (genericTickIds.has(Number(id))) {
      ids.push(Number(id))
      if (providers !== undefined) newsProviders.push(...providers.split('+'))
    } else unknown ??= entry
  }
  return { ids, newsProviders, isWithoutQuotes, unknown }
}

/** Computes the ticks of the generic ticks asked for, as they are at a quote's instant. */
export function genericTicks(tape: Tape, quote: Quote, ids: readonly number[]): readonly Tick[] {
  return ids.flatMap((id) => ticksOf[id]?.(tape, quote) ?? [])
}

/** Computes the ticks that each trade adds to a line: 233 and 375 report trades with volume and average price. */
export function tradeTicks(quote: Quote, trades: readonly Print[], ids: readonly number[]): readonly Tick[] {
  const types = [...(ids.includes(233) ? [48] : []), ...(ids.includes(375) ? [77] : [])]
  if (types.length === 0 || trades.length === 0 || quote.volume === undefined) return []
  const vwap = quote.volume === 0 ? 0 : quote.turnover / quote.volume
  let volume = trades.reduce((sum, { size }) => sum - size, quote.volume)
  return trades.flatMap(({ price, size, timeMs }) => {
    volume = trim(volume + size)
    const value = `${price};${size};${timeMs};${volume};${vwap.toFixed(8)};true`
    return types.map((tickType): Tick => ({ kind: 'string', tickType, value }))
  })
}

const ticksOf: Readonly<Record<number, (tape: Tape, quote: Quote) => readonly Tick[]>> = {
  100: (tape) =>
    hasOptions(tape.instrument)
      ? [size(29, steady(tape, 'call volume', 240_000)), size(30, steady(tape, 'put volume', 180_000))]
      : [],
  101: (tape) =>
    hasOptions(tape.instrument)
      ? [size(27, steady(tape, 'call interest', 3_200_000)), size(28, steady(tape, 'put interest', 2_600_000))]
      : [],
  104: (tape) => [generic(23, volatilityOf(tape.instrument))],
  105: (tape) => (hasOptions(tape.instrument) ? [size(87, steady(tape, 'option volume', 400_000))] : []),
  106: (tape) => [generic(24, volatilityOf(tape.instrument) * 1.08)],
  162: (tape) => (tape.instrument.secType === 'IND' ? [generic(31, trim(steady(tape, 'premium', 400) / 100 - 2))] : []),
  165: (tape, quote) => statistics(tape, quote),
  225: (tape, quote) => auction(tape, quote),
  221: (_, quote) => markPrice(quote),
  232: (_, quote) => markPrice(quote),
  233: (tape, quote) => lastTrade(tape, quote, 48),
  236: (tape) =>
    tape.instrument.secType === 'STK' ? [generic(46, 3), size(89, steady(tape, 'shortable', 18_000_000))] : [],
  258: (tape, quote) => (tape.instrument.secType === 'STK' ? [text(47, ratios(tape, quote))] : []),
  293: (_, quote) => [generic(54, quote.tradeCount)],
  294: (tape, quote) => [generic(55, tape.trades(quote.timeMs - 60_000, quote.timeMs).length)],
  295: (tape, quote) => [generic(56, volumeWithin(tape, quote, 60_000))],
  318: (tape, quote) => regularLast(tape, quote),
  375: (tape, quote) => lastTrade(tape, quote, 77),
  411: (tape) => [generic(58, volatilityOf(tape.instrument) * 0.96)],
  456: (tape, quote) => dividends(tape, quote),
  460: (tape) => (tape.instrument.secType === 'BOND' ? [generic(60, 1)] : []),
  576: (tape, quote) => (isFund(tape.instrument) ? [...price(94, quote.bid), ...price(95, quote.ask)] : []),
  577: (tape, quote) => (isFund(tape.instrument) ? price(96, quote.last) : []),
  578: (tape, quote) => (isFund(tape.instrument) ? [...price(92, quote.close), ...price(93, quote.close)] : []),
  588: (tape) => (tape.instrument.secType === 'FUT' ? [size(86, steady(tape, 'open interest', 2_100_000))] : []),
  595: (tape, quote) => [3, 5, 10].map((minutes, at) => size(63 + at, volumeWithin(tape, quote, minutes * 60_000))),
  614: (tape, quote) => (isFund(tape.instrument) ? [...price(98, quote.high), ...price(99, quote.low)] : []),
  623: (tape, quote) => (isFund(tape.instrument) ? price(97, quote.close) : []),
  787: (tape, quote) => oddLots(tape, quote),
}

function size(tickType: number, value: number): Tick {
  return { kind: 'size', tickType, size: value }
}

function generic(tickType: number, value: number): Tick {
  return { kind: 'generic', tickType, value: Math.round(value * 1e6) / 1e6 }
}

function text(tickType: number, value: string): Tick {
  return { kind: 'string', tickType, value }
}

function price(tickType: number, value: number | undefined): readonly Tick[] {
  return value === undefined ? [] : [{ kind: 'price', tickType, price: value, size: 0, attrMask: 0 }]
}

/** A number that belongs to the instrument and stays the same. */
function steady(tape: Tape, purpose: string, typical: number): number {
  return Math.round(typical * (0.5 + uniformAt(tape.keyFor(purpose), 0)))
}

function hasOptions(instrument: Instrument): boolean {
  return instrument.derivatives.includes('OPT')
}

function isFund(instrument: Instrument): boolean {
  return instrument.stockType === 'ETF'
}

/** Returns the yearly volatility of an instrument's price. */
export function volatilityOf(instrument: Instrument): number {
  const { pricing } = instrument
  if (pricing.kind === 'own') return pricing.dailyVolatility * Math.sqrt(252)
  return pricing.kind === 'option' ? pricing.volatility : 0.17
}

function markPrice(quote: Quote): readonly Tick[] {
  const mark = quote.bid !== undefined && quote.ask !== undefined ? trim((quote.bid + quote.ask) / 2) : quote.last
  return price(37, mark)
}

function lastTrade(tape: Tape, quote: Quote, tickType: number): readonly Tick[] {
  const print = tape.lastPrint(quote.timeMs)
  return print === undefined ? [] : tradeTicks(quote, [print], [tickType === 48 ? 233 : 375])
}

function volumeWithin(tape: Tape, quote: Quote, spanMs: number): number {
  return trim(tape.trades(quote.timeMs - spanMs, quote.timeMs).reduce((sum, print) => sum + print.size, 0))
}

function regularLast(tape: Tape, quote: Quote): readonly Tick[] {
  if (tape.calendar.isLiquid(quote.timeMs)) return price(57, quote.last)
  return price(57, quote.close)
}

function statistics(tape: Tape, quote: Quote): readonly Tick[] {
  const spans = [13, 26, 52].flatMap((weeks, at) => {
    const { high, low } = extremes(tape, quote.timeMs - weeks * WEEK_MS, quote.timeMs)
    return [...price(15 + 2 * at, low), ...price(16 + 2 * at, high)]
  })
  const average = tape.instrument.liquidity.dailyVolume
  return average > 0 ? [...spans, size(21, average)] : spans
}

function extremes(tape: Tape, fromMs: number, toMs: number): { readonly high: number; readonly low: number } {
  let high = Number.NEGATIVE_INFINITY
  let low = Number.POSITIVE_INFINITY
  // Half-hour steps find a year's range closely enough and cost a sixth.
  for (let block = blockAt(fromMs); block * BLOCK_MS < toMs; block += 6) {
    const extent = tape.mid.extent(block)
    high = Math.max(high, extent.high)
    low = Math.min(low, extent.low)
  }
  return { high: tape.level(high), low: tape.level(low) }
}

function auction(tape: Tape, quote: Quote): readonly Tick[] {
  if (tape.instrument.secType !== 'STK' || quote.last === undefined) return []
  const typical = tape.instrument.liquidity.dailyVolume / 20
  return [
    size(34, steady(tape, 'auction volume', typical)),
    ...price(35, quote.last),
    size(36, steady(tape, 'auction imbalance', typical / 10)),
    size(61, steady(tape, 'regulatory imbalance', typical / 20)),
  ]
}

function dividends(tape: Tape, quote: Quote): readonly Tick[] {
  if (tape.instrument.secType !== 'STK' || quote.last === undefined) return []
  const yearly = Math.round(quote.last * 0.008 * 100) / 100
  const today = dayAt(quote.timeMs, tape.calendar.zone)
  const next = thirdFriday(monthOf(today) + 1, tape.instrument.hours.holidays)
  return [text(59, `${yearly},${trim(yearly * 1.05).toFixed(2)},${dayText(next)},${(yearly / 4).toFixed(4)}`)]
}

function ratios(tape: Tape, quote: Quote): string {
  const last = quote.last ?? 0
  const perShare = last / (12 + 20 * uniformAt(tape.keyFor('earnings'), 0))
  const entries = {
    TTMNPMGN: 21.3,
    NLOW: last * 0.72,
    TTMPRCFPS: 18.4,
    NPRICE: last,
    PEEXCLXOR: last / perShare,
    TTMEPSXCLX: perShare,
  }
  return `${Object.entries(entries)
    .map(([name, value]) => `${name}=${value.toFixed(4)}`)
    .join(';')};CURRENCY=${tape.instrument.currency}`
}

function oddLots(tape: Tape, quote: Quote): readonly Tick[] {
  if (tape.instrument.secType !== 'STK' || quote.bid === undefined || quote.ask === undefined) return []
  return [
    ...price(105, quote.bid),
    ...price(106, quote.ask),
    size(107, 1 + (Math.floor(quote.timeMs / 1000) % 98)),
    size(108, 1 + (Math.floor(quote.timeMs / 700) % 98)),
    text(109, 'Q'),
    text(110, 'P'),
  ]
}
