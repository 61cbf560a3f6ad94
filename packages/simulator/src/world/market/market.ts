import type { Clock } from '../../clock/clock.ts'
import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { Mids, termsAt } from './mids.ts'
import { BLOCK_MS, BLOCK_SECONDS, blockAt } from './path.ts'
import { type Quote, QUOTE_STEP_MS, Quotes } from './quote.ts'
import { type Print, Tape } from './tape.ts'

/** What happened in one instrument since the last update. */
export interface MarketUpdate {
  readonly instrument: Instrument
  readonly timeMs: number
  readonly quote: Quote
  /** The quote of the update before; `undefined` for the first one. */
  readonly previous: Quote | undefined
  /** Trades since the update before, earliest first. */
  readonly trades: readonly Print[]
}

/** How a watcher wants to be told. */
export interface WatchOptions {
  /** How far behind the market the watcher is, for delayed data; 0 by default. */
  readonly delayMs?: number
}

/** Instruments whose session sums are kept without being watched. */
const MOST_QUOTES = 2000

interface Watch {
  readonly instrument: Instrument
  readonly quotes: Quotes
  readonly delayMs: number
  readonly listeners: Set<(update: MarketUpdate) => void>
  quote: Quote | undefined
  timeMs: number
  /** Nothing can happen before that instant. */
  asleepUntilMs: number
}

/**
 * The market of a world: quotes, trades and who watches them.
 *
 * Quotes are a function of the time; nothing is computed for instruments nobody asks for, and one timer serves all
 * watchers.
 */
export class Market {
  readonly #clock: Clock
  readonly #key: number
  readonly #stepMs: number
  readonly #mids: Mids
  readonly #tapes = new Map<number, Tape>()
  readonly #quotes = new Map<string, Quotes>()
  readonly #watches = new Map<string, Watch>()
  #stopTimer: (() => void) | undefined

  /**
   * @param key Names the chance that drives prices.
   * @param stepMs Milliseconds for which a quote stands still.
   */
  constructor(catalogue: Catalogue, clock: Clock, key: number, stepMs: number = QUOTE_STEP_MS) {
    this.#clock = clock
    this.#stepMs = stepMs
    this.#key = key
    this.#mids = new Mids(catalogue, key)
  }

  /** Returns the tape of an instrument, from which history is read. */
  tapeOf(instrument: Instrument): Tape {
    let tape = this.#tapes.get(instrument.conId)
    if (tape === undefined) {
      tape = new Tape(instrument, this.#mids.of(instrument), this.#key)
      this.#tapes.set(instrument.conId, tape)
    }
    return tape
  }

  /** Returns the quote of an instrument at an instant, now by default; `undefined` when it has never traded. */
  quote(instrument: Instrument, atMs: number = this.#clock.now()): Quote | undefined {
    return this.#quotesOf(instrument, 0).at(atMs)
  }

  /** Returns the trades after `fromMs` up to and including `toMs`, earliest first. */
  trades(instrument: Instrument, fromMs: number, toMs: number): readonly Print[] {
    return this.tapeOf(instrument).trades(fromMs, toMs)
  }

  /** Returns the quotes of a stretch of time, one for each interval in which quotes may change. */
  *quotesWithin(instrument: Instrument, fromMs: number, toMs: number): Iterable<Quote> {
    const quotes = this.#pastQuotes(instrument)
    for (let atMs = Math.ceil(fromMs / this.#stepMs) * this.#stepMs; atMs < toMs; atMs += this.#stepMs) {
      const quote = quotes.at(atMs)
      if (quote?.isOpen === true) yield quote
    }
  }

  /** Returns the unrounded middle price, open or not, as margins and profits are computed with. */
  mark(instrument: Instrument, atMs: number = this.#clock.now()): number {
    const reachedMs = Math.min(atMs, (instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY) - 1)
    const openMs = this.tapeOf(instrument).calendar.lastOpenMs(reachedMs) ?? reachedMs
    return this.#middle(instrument, openMs)
  }

  /** Returns what the option model knows at an instant: the terms and the price of the underlying. */
  optionTerms(
    instrument: Instrument,
    under: Instrument,
    atMs: number,
  ): ReturnType<typeof termsAt> & { readonly spot: number } {
    return { ...termsAt(instrument, blockAt(atMs) * BLOCK_MS), spot: this.#middle(under, atMs) }
  }

  /**
   * Tells a listener about every change of an instrument from now on.
   *
   * @returns Ends the watch.
   */
  watch(instrument: Instrument, listener: (update: MarketUpdate) => void, options: WatchOptions = {}): () => void {
    const delayMs = options.delayMs ?? 0
    const name = `${instrument.conId} ${delayMs}`
    let watch = this.#watches.get(name)
    if (watch === undefined) {
      const quotes = this.#quotesOf(instrument, delayMs)
      const timeMs = this.#clock.now() - delayMs
      watch = { instrument, quotes, delayMs, listeners: new Set(), quote: quotes.at(timeMs), timeMs, asleepUntilMs: 0 }
      this.#watches.set(name, watch)
    }
    const { listeners } = watch
    const own = (update: MarketUpdate): void => listener(update)
    listeners.add(own)
    this.#arm()
    return () => {
      listeners.delete(own)
      if (listeners.size === 0 && this.#watches.get(name)?.listeners === listeners) this.#watches.delete(name)
      if (this.#watches.size === 0) this.#disarm()
    }
  }

  /** Counts the instruments that are watched, delayed watches apart. */
  get watched(): number {
    return this.#watches.size
  }

  /**
   * Moves an instrument's price, and those of everything derived from it, so that it stands at `price` from now on.
   *
   * @throws RangeError when the price is not positive or the instrument has none to move.
   */
  setPrice(instrument: Instrument, price: number): void {
    const nowMs = this.#clock.now()
    const standing = this.#middle(instrument, nowMs)
    if (!(price > 0) || !(standing > 0))
      throw new RangeError(`Cannot move ${instrument.localSymbol} from ${standing} to ${price}`)
    this.#mids.shift(instrument, price / standing, nowMs)
    this.#forgetAll()
  }

  /** Halts trading in an instrument from now on: 1 a general halt, 2 one for volatility. */
  halt(instrument: Instrument, kind: 1 | 2 = 1): void {
    this.tapeOf(instrument).halt(kind, this.#clock.now())
    this.#forgetAll()
  }

  /** Lets trading in an instrument go on. */
  resume(instrument: Instrument): void {
    this.tapeOf(instrument).resume(this.#clock.now())
    this.#forgetAll()
  }

  /** Ends all watches and their timer. */
  close(): void {
    this.#watches.clear()
    this.#disarm()
  }

  #middle(instrument: Instrument, atMs: number): number {
    const block = blockAt(atMs)
    const second = Math.floor((atMs - block * BLOCK_MS) / 1000)
    return this.tapeOf(instrument).mid.at(block, Math.min(second, BLOCK_SECONDS - 1))
  }

  /** Quotes for readers of the past, whose sums would upset those of the present. */
  #pastQuotes(instrument: Instrument): Quotes {
    return this.#quotesOf(instrument, Number.POSITIVE_INFINITY)
  }

  #quotesOf(instrument: Instrument, delayMs: number): Quotes {
    const name = `${instrument.conId} ${delayMs}`
    let quotes = this.#quotes.get(name)
    if (quotes === undefined) {
      quotes = new Quotes(this.tapeOf(instrument), this.#stepMs)
      this.#quotes.set(name, quotes)
      if (this.#quotes.size > MOST_QUOTES) this.#dropOldest()
    }
    return quotes
  }

  #dropOldest(): void {
    for (const [name, quotes] of this.#quotes) {
      this.#quotes.delete(name)
      quotes.forget()
      return
    }
  }

  #forgetAll(): void {
    for (const quotes of this.#quotes.values()) quotes.forget()
    for (const watch of this.#watches.values()) {
      watch.quotes.forget()
      watch.asleepUntilMs = 0
    }
  }

  #arm(): void {
    if (this.#stopTimer !== undefined) return
    const nowMs = this.#clock.now()
    const nextSlotMs = (Math.floor(nowMs / this.#stepMs) + 1) * this.#stepMs
    this.#stopTimer = this.#clock.setTimer(nextSlotMs - nowMs, () => {
      this.#stopTimer = undefined
      this.#step()
      if (this.#watches.size > 0) this.#arm()
    })
  }

  #disarm(): void {
    this.#stopTimer?.()
    this.#stopTimer = undefined
  }

  #step(): void {
    const nowMs = this.#clock.now()
    for (const watch of this.#watches.values()) {
      const timeMs = nowMs - watch.delayMs
      if (timeMs >= watch.asleepUntilMs) this.#look(watch, timeMs)
    }
  }

  #look(watch: Watch, timeMs: number): void {
    const { quotes, instrument } = watch
    const previous = watch.quote
    const quote = quotes.at(timeMs)
    const trades = quotes.tape.trades(watch.timeMs, timeMs)
    watch.timeMs = timeMs
    watch.quote = quote
    if (quote === undefined || !quote.isOpen) {
      const nextMs = quotes.tape.calendar.nextOpenMs(timeMs)
      watch.asleepUntilMs = quote?.halted === 0 && nextMs !== undefined && nextMs > timeMs ? nextMs : 0
    }
    if (quote === undefined || (trades.length === 0 && previous !== undefined && isSame(quote, previous))) return
    const update: MarketUpdate = { instrument, timeMs, quote, previous, trades }
    for (const listener of watch.listeners) listener(update)
  }
}

function isSame(a: Quote, b: Quote): boolean {
  return (
    a.bid === b.bid &&
    a.ask === b.ask &&
    a.bidSize === b.bidSize &&
    a.askSize === b.askSize &&
    a.last === b.last &&
    a.lastMs === b.lastMs &&
    a.halted === b.halted &&
    a.isOpen === b.isOpen &&
    a.close === b.close
  )
}
