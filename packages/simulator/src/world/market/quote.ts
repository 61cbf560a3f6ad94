import type { Session } from '../instruments/calendar.ts'
import { trim } from '../instruments/market-rules.ts'
import { uniformAt } from '../random.ts'
import { BLOCK_MS, blockAt } from './path.ts'
import type { Print, Tape } from './tape.ts'

/** Milliseconds for which a quote stands still, unless the world says otherwise. */
export const QUOTE_STEP_MS = 250

/** What is known of an instrument at an instant. What does not exist is `undefined`. */
export interface Quote {
  /** Instant of the quote; while the market is closed, its last open instant. */
  readonly timeMs: number
  readonly isOpen: boolean
  readonly bid: number | undefined
  readonly bidSize: number | undefined
  readonly ask: number | undefined
  readonly askSize: number | undefined
  readonly last: number | undefined
  readonly lastSize: number | undefined
  readonly lastMs: number | undefined
  readonly lastExchange: string | undefined
  /** First price of the session's regular hours. */
  readonly open: number | undefined
  readonly high: number | undefined
  readonly low: number | undefined
  /** Closing price of the session before. */
  readonly close: number | undefined
  /** Volume of the session so far, extended hours included. */
  readonly volume: number | undefined
  /** Price times volume of the session so far, for its average. */
  readonly turnover: number
  /** Trades of the session so far. */
  readonly tradeCount: number
  /** 0 trading, 1 halted, 2 halted for volatility. */
  readonly halted: number
}

interface Day {
  readonly session: Session
  readonly firstBlock: number
  /** Running sums and extremes before each block. */
  readonly volumes: Float64Array
  readonly turnovers: Float64Array
  readonly counts: Float64Array
  readonly highs: Float64Array
  readonly lows: Float64Array
  readonly open: number | undefined
  readonly openBlock: number
  readonly close: number | undefined
}

/** A sum in progress over the prints of a block. */
interface Run {
  readonly block: number
  readonly prints: readonly Print[]
  readonly first: undefined
  readonly last: undefined
  timeMs: number
  count: number
  high: number
  low: number
  volume: number
  turnover: number
}

function startRun(block: number, prints: readonly Print[]): Run {
  const high = Number.NEGATIVE_INFINITY
  const low = Number.POSITIVE_INFINITY
  const timeMs = Number.NEGATIVE_INFINITY
  return { block, prints, first: undefined, last: undefined, timeMs, count: 0, high, low, volume: 0, turnover: 0 }
}

/** Quotes of one instrument at any instant, with the sums of its session remembered. */
export class Quotes {
  readonly tape: Tape
  #day: Day | undefined
  #run: Run = startRun(Number.NaN, [])
  readonly #stepMs: number
  readonly #bidSizes: number
  readonly #askSizes: number

  constructor(tape: Tape, stepMs: number = QUOTE_STEP_MS) {
    this.tape = tape
    this.#stepMs = stepMs
    this.#bidSizes = tape.keyFor('bid sizes')
    this.#askSizes = tape.keyFor('ask sizes')
  }

  /** Forgets the session's sums, after the price was moved or trading was halted. */
  forget(): void {
    this.#day = undefined
    this.tape.forget()
  }

  /** Returns the quote at an instant; `undefined` when the instrument has never traded. */
  at(instantMs: number): Quote | undefined {
    const { tape } = this
    const halt = tape.haltAt(instantMs)
    const endMs = tape.instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
    const reachedMs = Math.min(halt === undefined ? instantMs : halt.startMs - 1, endMs - 1)
    const timeMs = tape.calendar.lastOpenMs(reachedMs)
    if (timeMs === undefined) return undefined
    const block = blockAt(timeMs)
    const day = this.#dayOf(block)
    if (day === undefined) return undefined
    const { bid, ask } = tape.quoteAt(block, Math.floor((timeMs - block * BLOCK_MS) / 1000))
    const print = tape.isLevel ? undefined : tape.lastPrint(timeMs)
    const index = block - day.firstBlock
    const soFar = tape.isTraded ? this.#running(block, timeMs) : none
    const extremes = this.#extremes(day, block, timeMs, soFar, bid)
    const slot = Math.floor(timeMs / this.#stepMs)
    return {
      timeMs,
      isOpen: timeMs === instantMs,
      bid: tape.isLevel ? undefined : bid,
      bidSize: tape.isLevel ? undefined : this.#size(this.#bidSizes, slot),
      ask: tape.isLevel ? undefined : ask,
      askSize: tape.isLevel ? undefined : this.#size(this.#askSizes, slot),
      last: tape.isLevel ? bid : print?.price,
      lastSize: print?.size,
      lastMs: tape.isLevel ? timeMs : print?.timeMs,
      lastExchange: print?.exchange,
      open: extremes !== undefined && timeMs >= day.openBlock * BLOCK_MS ? day.open : undefined,
      high: extremes?.high,
      low: extremes?.low,
      close: day.close,
      volume: tape.isTraded ? trim((day.volumes[index] as number) + soFar.volume) : tape.isLevel ? 0 : undefined,
      turnover: (day.turnovers[index] as number) + soFar.turnover,
      tradeCount: (day.counts[index] as number) + soFar.count,
      halted: halt?.kind ?? 0,
    }
  }

  /** Returns the closing price of the last session that ended before the instant. */
  closeBefore(instantMs: number): number | undefined {
    const session = this.tape.calendar.latestSession(instantMs)
    const ended =
      session === undefined || instantMs >= session.endMs ? session : this.tape.calendar.previousSession(session)
    return ended === undefined ? undefined : this.#closeOf(ended)
  }

  /** Sums up the prints of a block up to an instant; goes on from the last call where it can. */
  #running(block: number, timeMs: number): Sum {
    const prints = this.tape.prints(block)
    let run = this.#run
    if (run.block !== block || run.prints !== prints || timeMs < run.timeMs) run = startRun(block, prints)
    while (run.count < prints.length) {
      const { timeMs: at, price, size } = prints[run.count] as Print
      if (at > timeMs) break
      run.count++
      run.high = Math.max(run.high, price)
      run.low = Math.min(run.low, price)
      run.volume += size
      run.turnover += price * size
    }
    run.timeMs = timeMs
    this.#run = run
    return run
  }

  #size(key: number, slot: number): number {
    const { quoteSize, lot } = this.tape.instrument.liquidity
    // A size changes in about every third slot.
    let at = slot
    while (uniformAt(key, at) > 0.35 && slot - at < 12) at--
    const chance = uniformAt(key ^ 0x55555555, at)
    return trim(Math.max(1, Math.round((quoteSize * (0.2 + 1.8 * chance * chance)) / lot)) * lot)
  }

  #extremes(
    day: Day,
    block: number,
    timeMs: number,
    soFar: Sum,
    now: number,
  ): { readonly high: number; readonly low: number } | undefined {
    const index = block - day.firstBlock
    let high = day.highs[index] as number
    let low = day.lows[index] as number
    if (this.tape.isOpen(block, true) || timeMs < day.openBlock * BLOCK_MS) {
      if (soFar.count > 0) {
        high = Math.max(high, soFar.high)
        low = Math.min(low, soFar.low)
      } else if (!this.tape.isTraded) {
        const { high: top, low: bottom } = this.#quotedUpTo(block, timeMs, now)
        high = Math.max(high, top)
        low = Math.min(low, bottom)
      }
    }
    return high >= low ? { high, low } : undefined
  }

  /** Extremes of the quoted middles, or of the level, in the seconds of a block up to the instant. */
  #quotedUpTo(block: number, timeMs: number, now: number): { high: number; low: number } {
    const { tape } = this
    const reached = Math.floor((timeMs - block * BLOCK_MS) / 1000)
    const { first } = tape.mid.extent(block)
    const edge = this.#shown(first, block)
    const high =
      reached >= tape.mid.highSecond(block) ? this.#shown(tape.mid.extent(block).high, block) : Math.max(edge, now)
    const low =
      reached >= tape.mid.lowSecond(block) ? this.#shown(tape.mid.extent(block).low, block) : Math.min(edge, now)
    return { high, low }
  }

  #shown(mid: number, block: number): number {
    const { tape } = this
    return tape.isLevel ? tape.level(mid) : tape.bidAsk(mid, tape.spreadTicks(block)).bid
  }

  #dayOf(block: number): Day | undefined {
    const known = this.#day
    const startMs = block * BLOCK_MS
    if (known !== undefined && startMs >= known.session.startMs && startMs < known.session.endMs) return known
    const session = this.tape.sessionOf(block)
    if (session === undefined) return undefined
    this.#day = this.#sum(session)
    return this.#day
  }

  #sum(session: Session): Day {
    const { tape } = this
    const firstBlock = blockAt(session.startMs)
    const blocks = blockAt(session.endMs - 1) - firstBlock + 1
    const day = {
      session,
      firstBlock,
      volumes: new Float64Array(blocks + 1),
      turnovers: new Float64Array(blocks + 1),
      counts: new Float64Array(blocks + 1),
      highs: new Float64Array(blocks + 1).fill(Number.NEGATIVE_INFINITY),
      lows: new Float64Array(blocks + 1).fill(Number.POSITIVE_INFINITY),
    }
    const openBlock = blockAt(session.liquid[0]?.startMs ?? session.startMs)
    let open: number | undefined
    for (let index = 0; index < blocks; index++) {
      const block = firstBlock + index
      const sum = tape.isOpen(block) ? sumOf(tape, block) : none
      day.volumes[index + 1] = (day.volumes[index] as number) + sum.volume
      day.turnovers[index + 1] = (day.turnovers[index] as number) + sum.turnover
      day.counts[index + 1] = (day.counts[index] as number) + sum.count
      // Before the open the extremes are those of the early trades; the open starts them afresh.
      const isCounted = block < openBlock || tape.isOpen(block, true)
      const isFresh = block === openBlock
      day.highs[index + 1] = Math.max(
        isFresh ? Number.NEGATIVE_INFINITY : (day.highs[index] as number),
        isCounted ? sum.high : Number.NEGATIVE_INFINITY,
      )
      day.lows[index + 1] = Math.min(
        isFresh ? Number.POSITIVE_INFINITY : (day.lows[index] as number),
        isCounted ? sum.low : Number.POSITIVE_INFINITY,
      )
      if (isFresh) {
        day.highs[index] = Number.NEGATIVE_INFINITY
        day.lows[index] = Number.POSITIVE_INFINITY
      }
      if (open === undefined && block >= openBlock) open = sum.first
    }
    const previous = tape.calendar.previousSession(session)
    return { ...day, open, openBlock, close: previous === undefined ? undefined : this.#closeOf(previous) }
  }

  #closeOf(session: Session): number | undefined {
    const { tape } = this
    const spans = session.liquid
    for (let at = spans.length - 1; at >= 0; at--) {
      const span = spans[at]
      if (span === undefined) continue
      for (let block = blockAt(span.endMs - 1); block * BLOCK_MS >= span.startMs; block--) {
        const { last } = sumOf(tape, block)
        if (last !== undefined) return last
      }
    }
    return undefined
  }
}

/** What a stretch of trades, or of quotes where nothing trades, comes to. */
export interface Sum {
  readonly first: number | undefined
  readonly high: number
  readonly low: number
  readonly last: number | undefined
  readonly volume: number
  readonly turnover: number
  readonly count: number
}

const none: Sum = {
  first: undefined,
  high: Number.NEGATIVE_INFINITY,
  low: Number.POSITIVE_INFINITY,
  last: undefined,
  volume: 0,
  turnover: 0,
  count: 0,
}

/** Sums up the prints of a block; where nothing trades, the levels or the bids. */
export function sumOf(tape: Tape, block: number): Sum {
  if (!tape.isTraded) {
    const { first, high, low, last } = tape.mid.extent(block)
    const ticks = tape.spreadTicks(block)
    const shown = (mid: number): number => (tape.isLevel ? tape.level(mid) : tape.bidAsk(mid, ticks).bid)
    return {
      first: shown(first),
      high: shown(high),
      low: shown(low),
      last: shown(last),
      volume: 0,
      turnover: 0,
      count: 0,
    }
  }
  const lots = tape.lots(block)
  if (!tape.isSure(block, lots)) return sumPrints(tape.prints(block))
  const ticks = tape.spreadTicks(block)
  const extent = tape.mid.extent(block)
  const first = tape.edgePrice(block, 0, extent.first, ticks)
  const last = tape.edgePrice(block, 1, extent.last, ticks)
  const high = tape.bidAsk(extent.high, ticks).ask
  const low = tape.bidAsk(extent.low, ticks).bid
  const volume = trim(lots * tape.instrument.liquidity.lot)
  const turnover = (volume * (first + high + low + last)) / 4
  return { first, high, low, last, volume, turnover, count: tape.printCount(lots) }
}

/** Sums up prints that are in order of time. */
export function sumPrints(prints: readonly Print[]): Sum {
  if (prints.length === 0) return none
  let high = Number.NEGATIVE_INFINITY
  let low = Number.POSITIVE_INFINITY
  let volume = 0
  let turnover = 0
  for (const { price, size } of prints) {
    if (price > high) high = price
    if (price < low) low = price
    volume += size
    turnover += price * size
  }
  return {
    first: prints[0]?.price,
    high,
    low,
    last: prints.at(-1)?.price,
    volume: trim(volume),
    turnover,
    count: prints.length,
  }
}
