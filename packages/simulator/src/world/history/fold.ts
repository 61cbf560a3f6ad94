import type { Interval } from '../instruments/calendar.ts'
import { trim } from '../instruments/market-rules.ts'
import { volatilityOf } from '../market/generic-ticks.ts'
import { BLOCK_MS, BLOCK_SECONDS, blockAt } from '../market/path.ts'
import { type Sum, sumOf, sumPrints } from '../market/quote.ts'
import type { Tape } from '../market/tape.ts'
import type { BarKind } from './request.ts'

/** Open, high, low and close of a stretch of time; trades also have volume, turnover and count. */
export interface Folded {
  readonly open: number
  readonly high: number
  readonly low: number
  readonly close: number
  readonly volume: number
  readonly turnover: number
  readonly count: number
}

/**
 * Folds what happened in some stretches of time into one bar; `undefined` when nothing traded in them.
 *
 * Whole blocks are read at once, the rest second by second, with the same result.
 */
export function fold(tape: Tape, intervals: readonly Interval[], toMs: number, kind: BarKind): Folded | undefined {
  const view = viewOf(tape, kind)
  const bar = kind === 'BID_ASK' || kind === 'YIELD_BID_ASK' ? new AverageBar() : new Bar()
  for (const interval of intervals) {
    const endMs = Math.min(interval.endMs, toMs)
    for (let fromMs = interval.startMs; fromMs < endMs; ) {
      const block = blockAt(fromMs)
      const nextMs = Math.min((block + 1) * BLOCK_MS, endMs)
      const sum = nextMs - fromMs === BLOCK_MS ? view.whole(block) : view.part(block, fromMs, nextMs)
      bar.add(sum, nextMs - fromMs)
      fromMs = nextMs
    }
  }
  return bar.folded()
}

class Bar {
  #first: number | undefined
  #last: number | undefined
  #high = Number.NEGATIVE_INFINITY
  #low = Number.POSITIVE_INFINITY
  #volume = 0
  #turnover = 0
  #count = 0

  add(sum: Sum, _lengthMs: number): void {
    if (sum.first === undefined) return
    this.#first ??= sum.first
    this.#last = sum.last
    this.#high = Math.max(this.#high, sum.high)
    this.#low = Math.min(this.#low, sum.low)
    this.#volume += sum.volume
    this.#turnover += sum.turnover
    this.#count += sum.count
  }

  folded(): Folded | undefined {
    if (this.#first === undefined || this.#last === undefined) return undefined
    return {
      open: this.#first,
      high: this.#high,
      low: this.#low,
      close: this.#last,
      volume: trim(this.#volume),
      turnover: this.#turnover,
      count: this.#count,
    }
  }
}

/** A bar of both sides of the quote: opens at the average of the lower one and closes at that of the upper one. */
class AverageBar extends Bar {
  #lower = 0
  #upper = 0
  #lengthMs = 0

  override add(sum: Sum, lengthMs: number): void {
    super.add(sum, lengthMs)
    this.#lower += (sum.first ?? 0) * lengthMs
    this.#upper += (sum.last ?? 0) * lengthMs
    this.#lengthMs += lengthMs
  }

  override folded(): Folded | undefined {
    const folded = super.folded()
    if (folded === undefined) return undefined
    return { ...folded, open: average(this.#lower, this.#lengthMs), close: average(this.#upper, this.#lengthMs) }
  }
}

function average(sum: number, lengthMs: number): number {
  return Math.round((sum / lengthMs) * 1e6) / 1e6
}

/** How bars of a kind are read from a tape. */
interface View {
  whole(block: number): Sum
  part(block: number, fromMs: number, toMs: number): Sum
}

function viewOf(tape: Tape, kind: BarKind): View {
  switch (kind) {
    case 'TRADES':
    case 'ADJUSTED_LAST':
    case 'AGGTRADES':
      return tape.isLevel ? quoted(tape, level(tape)) : trades(tape)
    case 'BID':
      return quoted(tape, bid(tape))
    case 'ASK':
      return quoted(tape, ask(tape))
    case 'BID_ASK':
      return bothSides(tape, bid(tape), ask(tape))
    case 'MIDPOINT':
      return quoted(tape, middle(tape))
    case 'HISTORICAL_VOLATILITY':
      return quoted(tape, volatility(tape, 0.9))
    case 'OPTION_IMPLIED_VOLATILITY':
      return quoted(tape, volatility(tape, 1))
    case 'FEE_RATE':
      return quoted(tape, () => 0.25)
    case 'REBATE_RATE':
      return quoted(tape, () => 3.58)
    case 'YIELD_BID':
      return quoted(tape, bondYield(tape, bid(tape)))
    case 'YIELD_ASK':
      return quoted(tape, bondYield(tape, ask(tape)))
    case 'YIELD_BID_ASK':
      return bothSides(tape, bondYield(tape, ask(tape)), bondYield(tape, bid(tape)))
    case 'YIELD_LAST':
      return quoted(tape, bondYield(tape, middle(tape)))
    case 'SCHEDULE':
      throw new RangeError('A schedule has no bars')
  }
}

/** What a middle price shows as, in a block. */
type Shown = (mid: number, block: number) => number

const level =
  (tape: Tape): Shown =>
  (mid) =>
    tape.level(mid)
const bid =
  (tape: Tape): Shown =>
  (mid, block) =>
    tape.bidAsk(mid, tape.spreadTicks(block)).bid
const ask =
  (tape: Tape): Shown =>
  (mid, block) =>
    tape.bidAsk(mid, tape.spreadTicks(block)).ask

function middle(tape: Tape): Shown {
  return (mid, block) => {
    const quote = tape.bidAsk(mid, tape.spreadTicks(block))
    return trim((quote.bid + quote.ask) / 2)
  }
}

/** Volatility moves against the price. */
function volatility(tape: Tape, factor: number): Shown {
  const { pricing } = tape.instrument
  const typical = volatilityOf(tape.instrument) * factor
  const reference = pricing.kind === 'own' ? pricing.reference : undefined
  return (mid) => Math.round(typical * ((reference ?? mid) / mid) ** 1.5 * 1e8) / 1e8
}

function bondYield(tape: Tape, price: Shown): Shown {
  const { bond } = tape.instrument
  return (mid, block) => {
    const paid = price(mid, block)
    const maturity = Date.UTC(
      Number(bond?.maturity.slice(0, 4)),
      Number(bond?.maturity.slice(4, 6)) - 1,
      Number(bond?.maturity.slice(6, 8)),
    )
    const years = Math.max(0.05, (maturity - block * BLOCK_MS) / (365.25 * 86_400_000))
    const yearly = ((bond?.coupon ?? 0) + (100 - paid) / years) / ((100 + paid) / 2)
    return Math.round(yearly * 100 * 1e6) / 1e6
  }
}

function trades(tape: Tape): View {
  return {
    whole: (block) => (tape.isOpen(block) ? sumOf(tape, block) : sumPrints([])),
    part: (block, fromMs, toMs) =>
      sumPrints(tape.isOpen(block) ? tape.prints(block).filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs) : []),
  }
}

/** Reads what the middle price shows as. */
function quoted(tape: Tape, shown: Shown): View {
  return {
    whole: (block) => {
      const extent = tape.mid.extent(block)
      // What falls while the price rises, as yields do, finds its high at the price's low.
      const ends = [shown(extent.low, block), shown(extent.high, block)]
      return {
        first: shown(extent.first, block),
        high: Math.max(...ends),
        low: Math.min(...ends),
        last: shown(extent.last, block),
        ...nothingTraded,
      }
    },
    part: (block, fromMs, toMs) => {
      let first: number | undefined
      let last: number | undefined
      let high = Number.NEGATIVE_INFINITY
      let low = Number.POSITIVE_INFINITY
      for (const second of secondsOf(block, fromMs, toMs)) {
        last = shown(tape.mid.at(block, second), block)
        first ??= last
        high = Math.max(high, last)
        low = Math.min(low, last)
      }
      return { first, high, low, last, ...nothingTraded }
    },
  }
}

/** Reads both sides of a quote, with their averages in the place of the first and the last value. */
function bothSides(tape: Tape, lower: Shown, upper: Shown): View {
  const lows = quoted(tape, lower)
  const highs = quoted(tape, upper)
  const merge = (low: Sum, high: Sum, first: number, last: number): Sum => ({
    first,
    high: high.high,
    low: low.low,
    last,
    ...nothingTraded,
  })
  return {
    whole: (block) => {
      const [low, high] = [lows.whole(block), highs.whole(block)]
      // Four points stand for the seconds of a whole block.
      const mean = ({ first = 0, high: top, low: bottom, last = 0 }: Sum): number => (first + top + bottom + last) / 4
      return merge(low, high, mean(low), mean(high))
    },
    part: (block, fromMs, toMs) => {
      const seconds = secondsOf(block, fromMs, toMs)
      const mean = (shown: Shown): number =>
        seconds.reduce((sum, second) => sum + shown(tape.mid.at(block, second), block), 0) / seconds.length
      return merge(lows.part(block, fromMs, toMs), highs.part(block, fromMs, toMs), mean(lower), mean(upper))
    },
  }
}

/** Lists the seconds of a block that a stretch touches. */
function secondsOf(block: number, fromMs: number, toMs: number): readonly number[] {
  const from = Math.floor((fromMs - block * BLOCK_MS) / 1000)
  const to = Math.min(BLOCK_SECONDS - 1, Math.ceil((toMs - block * BLOCK_MS) / 1000) - 1)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const nothingTraded = { volume: 0, turnover: 0, count: 0 }
