import { type Calendar, calendarOf, type Interval, type Session } from '../instruments/calendar.ts'
import { priceStepsOf } from '../instruments/contract.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { incrementAt, type PriceStep, priceAtRung, rungOf, toGrid, trim } from '../instruments/market-rules.ts'
import { bitsAt, keyOf, uniformAt } from '../random.ts'
import type { MidSource } from './mids.ts'
import { BLOCK_MS, BLOCK_SECONDS, blockAt } from './path.ts'

/** One trade. */
export interface Print {
  readonly timeMs: number
  readonly price: number
  readonly size: number
  readonly exchange: string
}

/** Best bid and offer. */
export interface BidAsk {
  readonly bid: number
  readonly ask: number
}

const PRINTS_REMEMBERED = 6
const MOST_PRINTS = 500
/** With fewer lots than this a block's extremes are not sure to trade. */
const SURE_LOTS = 4
/** Share of a day's volume that trades in regular hours. */
const LIQUID_SHARE = 0.94
const printVenues = ['NASDAQ', 'ARCA', 'BATS', 'NYSE', 'FINRA', 'EDGX', 'MEMX', 'IEX']

/**
 * What is quoted and traded in one instrument, block by block.
 *
 * Everything is computed from the middle price and the seed, so history and the live feed are the same thing. A block
 * in which enough trades prints at its first and last second and at its extremes, at the bid or offer of that second;
 * that is why bars of whole blocks need no look at single prints.
 */
export class Tape {
  readonly instrument: Instrument
  readonly calendar: Calendar
  readonly mid: MidSource
  readonly #steps: readonly PriceStep[]
  readonly #keys: TapeKeys
  readonly #printsByBlock = new Map<number, readonly Print[]>()
  readonly #halts: { readonly kind: number; readonly startMs: number; endMs: number }[] = []
  readonly #endMs: number
  #session: Session | undefined
  #liquidMs = 0
  #extendedMs = 0

  constructor(instrument: Instrument, mid: MidSource, key: number) {
    this.instrument = instrument
    this.calendar = calendarOf(instrument.hours)
    this.mid = mid
    this.#steps = priceStepsOf(instrument)
    this.#keys = keysOf(keyOf(key, `tape ${instrument.conId}`))
    this.#endMs = instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
  }

  /** True when there are no bids and offers, only a published level, as for indices. */
  get isLevel(): boolean {
    return this.instrument.liquidity.spreadTicks === 0
  }

  /** True when trades are reported. */
  get isTraded(): boolean {
    return this.instrument.liquidity.dailyVolume > 0
  }

  /** Names the random numbers that belong to this instrument. */
  keyFor(purpose: string): number {
    return keyOf(this.#keys.own, purpose)
  }

  /** Forgets what was computed, after the price was moved. */
  forget(): void {
    this.#printsByBlock.clear()
  }

  /** Stops trading from that instant on: 1 a general halt, 2 one for volatility. */
  halt(kind: 1 | 2, fromMs: number): void {
    this.resume(fromMs)
    this.#halts.push({ kind, startMs: fromMs, endMs: Number.POSITIVE_INFINITY })
    this.forget()
  }

  /** Lets trading go on from that instant. */
  resume(fromMs: number): void {
    const last = this.#halts.at(-1)
    if (last !== undefined && last.endMs > fromMs) last.endMs = fromMs
    this.forget()
  }

  /** Returns the halt in force at the instant. */
  haltAt(instantMs: number): { readonly kind: number; readonly startMs: number } | undefined {
    return this.#halts.length === 0
      ? undefined
      : this.#halts.find(({ startMs, endMs }) => instantMs >= startMs && instantMs < endMs)
  }

  /** Returns the session whose trading or breaks cover the block. */
  sessionOf(block: number): Session | undefined {
    const startMs = block * BLOCK_MS
    const known = this.#session
    if (known !== undefined && startMs >= known.startMs && startMs < known.endMs) return known
    const session = this.calendar.sessionAt(startMs)
    if (session !== undefined) {
      this.#session = session
      this.#liquidMs = lengthOf(session.liquid)
      this.#extendedMs = lengthOf(session.trading) - this.#liquidMs
    }
    return session
  }

  /** Tells whether the instrument trades during the block, or, with `isLiquid`, in regular hours. */
  isOpen(block: number, isLiquid: boolean = false): boolean {
    const startMs = block * BLOCK_MS
    if (startMs >= this.#endMs) return false
    const session = this.sessionOf(block)
    if (session === undefined) return false
    return covers(isLiquid ? session.liquid : session.trading, startMs)
  }

  /** Returns how wide the quote is during a block, in price increments. */
  spreadTicks(block: number): number {
    const { liquidity, pricing } = this.instrument
    const extra = uniformAt(this.#keys.spread, block) < 0.2 ? 1 : 0
    if (pricing.kind !== 'option') return liquidity.spreadTicks + extra
    const { first } = this.mid.extent(block)
    return Math.max(liquidity.spreadTicks, Math.round((0.012 * first) / incrementAt(this.#steps, first))) + extra
  }

  /** Rounds a middle to the bid and offer that are quoted around it. */
  bidAsk(mid: number, spreadTicks: number): BidAsk {
    const rung = Math.floor(rungOf(this.#steps, mid) - spreadTicks / 2 + 1e-9)
    const bid = rung < 0 && this.instrument.secType !== 'BAG' ? 0 : rung
    return { bid: priceAtRung(this.#steps, bid), ask: priceAtRung(this.#steps, bid + spreadTicks) }
  }

  /** Rounds a published level. */
  level(mid: number): number {
    return toGrid(mid, incrementAt(this.#steps, mid))
  }

  /** Returns the bid and offer in a second of a block; a level stands for both. */
  quoteAt(block: number, second: number): BidAsk {
    const mid = this.mid.at(block, second)
    if (!this.isLevel) return this.bidAsk(mid, this.spreadTicks(block))
    const level = this.level(mid)
    return { bid: level, ask: level }
  }

  /** Returns the lots that trade in a block, before halts. */
  lots(block: number): number {
    const { dailyVolume, lot } = this.instrument.liquidity
    if (dailyVolume === 0 || !this.isOpen(block)) return 0
    const session = this.sessionOf(block) as Session
    const busyDay = Math.exp(0.5 * (uniformAt(this.#keys.busy, session.day) - 0.5))
    const volume = dailyVolume * busyDay * shareOfDay(session, block * BLOCK_MS, this.#liquidMs, this.#extendedMs)
    const chance = uniformAt(this.#keys.volume, block)
    return Math.floor((volume / lot) * (0.4 + 1.2 * chance) + chance)
  }

  /** Returns the volume that trades in a block. */
  volume(block: number): number {
    if (this.#isHaltedWithin(block)) return this.prints(block).reduce((sum, { size }) => trim(sum + size), 0)
    return trim(this.lots(block) * this.instrument.liquidity.lot)
  }

  /** Tells whether with so many lots the extremes and edges of a block are sure to print. */
  isSure(block: number, lots: number): boolean {
    return lots >= SURE_LOTS && !this.#isHaltedWithin(block)
  }

  /** Returns how many prints share the lots of a block. */
  printCount(lots: number): number {
    if (lots < SURE_LOTS) return lots
    const { lot, tradeSize } = this.instrument.liquidity
    return Math.min(lots, MOST_PRINTS, Math.max(SURE_LOTS, Math.round((lots * lot) / tradeSize)))
  }

  /** Returns the price of the first (0) or last (1) print of a block that `isSure`; its side is drawn by chance. */
  edgePrice(block: number, edge: 0 | 1, mid: number, spreadTicks: number): number {
    const { bid, ask } = this.bidAsk(mid, spreadTicks)
    return uniformAt(this.#keys.side, 2 * block + edge) < 0.5 ? bid : ask
  }

  /** Returns the prints of a block, earliest first. */
  prints(block: number): readonly Print[] {
    const known = this.#printsByBlock.get(block)
    if (known !== undefined) return known
    const made = this.#print(block)
    if (this.#printsByBlock.size >= PRINTS_REMEMBERED) {
      this.#printsByBlock.delete(this.#printsByBlock.keys().next().value as number)
    }
    this.#printsByBlock.set(block, made)
    return made
  }

  /** Returns the last print before or at the instant, looking back a few days at most. */
  lastPrint(instantMs: number): Print | undefined {
    if (!this.isTraded) return undefined
    const latest = blockAt(instantMs)
    for (let block = latest; block > latest - 2016; block--) {
      if (this.lots(block) === 0) continue
      const prints = this.prints(block)
      for (let at = prints.length - 1; at >= 0; at--) {
        const print = prints[at] as Print
        if (print.timeMs <= instantMs) return print
      }
    }
    return undefined
  }

  /** Returns the prints after `fromMs` up to and including `toMs`. */
  trades(fromMs: number, toMs: number): readonly Print[] {
    if (!this.isTraded) return []
    const found: Print[] = []
    for (let block = blockAt(fromMs); block <= blockAt(toMs); block++) {
      if (!this.isOpen(block)) continue
      for (const print of this.prints(block)) if (print.timeMs > fromMs && print.timeMs <= toMs) found.push(print)
    }
    return found
  }

  #isHaltedWithin(block: number): boolean {
    if (this.#halts.length === 0) return false
    const startMs = block * BLOCK_MS
    return this.#halts.some((halt) => halt.startMs < startMs + BLOCK_MS && halt.endMs > startMs)
  }

  #print(block: number): readonly Print[] {
    const lots = this.lots(block)
    const count = this.printCount(lots)
    if (count === 0) return []
    const key = bitsAt(this.#keys.prints, block)
    const isSure = lots >= SURE_LOTS
    const sizes = shareOut(lots, count, key)
    const { lot } = this.instrument.liquidity
    const spreadTicks = this.spreadTicks(block)
    const prints: Print[] = []
    for (const place of this.#places(block, count, isSure, key)) {
      const index = place % PLACE
      const offsetMs = Math.floor(place / PLACE)
      prints.push({
        timeMs: block * BLOCK_MS + offsetMs,
        price: this.#printPrice(
          block,
          Math.floor(offsetMs / 1000),
          isSure ? index : SURE_LOTS,
          spreadTicks,
          key,
          index,
        ),
        size: trim((sizes[index] as number) * lot),
        exchange: this.#venue(uniformAt(key, 4 * index + 2)),
      })
    }
    return this.#halts.length === 0 ? prints : prints.filter(({ timeMs }) => this.haltAt(timeMs) === undefined)
  }

  /** Draws when in a block each print happens, in order of time; a place holds the milliseconds and the print's index. */
  #places(block: number, count: number, isSure: boolean, key: number): Float64Array {
    const forced = [0, BLOCK_SECONDS - 1, this.mid.highSecond(block), this.mid.lowSecond(block)]
    const places = new Float64Array(count)
    for (let index = 0; index < count; index++) {
      const chance = uniformAt(key, 4 * index + 1)
      let offsetMs = Math.floor(chance * BLOCK_MS)
      if (offsetMs === BLOCK_MS - 1) offsetMs--
      if (isSure && index < SURE_LOTS) {
        // The first print opens the block and the second one closes it, to the millisecond.
        const within = index === 0 ? 0 : index === 1 ? 999 : 1 + Math.floor(chance * 998)
        offsetMs = (forced[index] as number) * 1000 + within
      } else if (offsetMs === 0) offsetMs++
      places[index] = offsetMs * PLACE + index
    }
    return places.sort()
  }

  #printPrice(block: number, second: number, forced: number, spreadTicks: number, key: number, index: number): number {
    if (forced < 2) {
      const { first, last } = this.mid.extent(block)
      return this.edgePrice(block, forced === 0 ? 0 : 1, forced === 0 ? first : last, spreadTicks)
    }
    const { bid, ask } = this.bidAsk(this.mid.at(block, second), spreadTicks)
    if (forced === 2) return ask
    if (forced === 3) return bid
    return uniformAt(key, 4 * index + 3) < 0.5 ? bid : ask
  }

  #venue(chance: number): string {
    const { secType, currency, primaryExchange, exchanges } = this.instrument
    if (secType === 'STK' && currency === 'USD') return printVenues[Math.floor(chance * printVenues.length)] as string
    return primaryExchange === '' ? (exchanges[1] ?? exchanges[0] ?? '') : primaryExchange
  }
}

/** Above the index of any print of a block. */
const PLACE = 1024

/** Shares lots out among prints: each gets one, the rest goes by chance. */
function shareOut(lots: number, count: number, key: number): Float64Array {
  const sizes = new Float64Array(count)
  let sum = 0
  for (let index = 0; index < count; index++) {
    const chance = uniformAt(key, 4 * index)
    sizes[index] = chance * chance + 0.02
    sum += sizes[index] as number
  }
  let left = lots
  for (let index = 0; index < count; index++) {
    const rest = count - index - 1
    const share = Math.floor(((sizes[index] as number) / sum) * (lots - count)) + 1
    sizes[index] = rest === 0 ? left : Math.min(share, left - rest)
    left -= sizes[index] as number
  }
  return sizes
}

/** The streams of chance of one tape. */
interface TapeKeys {
  readonly own: number
  readonly spread: number
  readonly busy: number
  readonly volume: number
  readonly side: number
  readonly prints: number
}

function keysOf(own: number): TapeKeys {
  return {
    own,
    spread: keyOf(own, 'spread'),
    busy: keyOf(own, 'busy'),
    volume: keyOf(own, 'volume'),
    side: keyOf(own, 'side'),
    prints: keyOf(own, 'prints'),
  }
}

function covers(intervals: readonly Interval[], instantMs: number): boolean {
  for (const { startMs, endMs } of intervals) if (instantMs >= startMs && instantMs < endMs) return true
  return false
}

/** Share of a day's volume that falls into the block: most at the open and at the close. */
function shareOfDay(session: Session, startMs: number, liquidMs: number, extendedMs: number): number {
  const regular = extendedMs > 0 ? LIQUID_SHARE : 1
  let before = 0
  for (const span of session.liquid) {
    if (startMs >= span.startMs && startMs < span.endMs) {
      const done = (before + startMs - span.startMs) / liquidMs
      const edge = 2 * done - 1
      return (regular * (0.6 + 1.2 * edge * edge) * BLOCK_MS) / liquidMs
    }
    before += span.endMs - span.startMs
  }
  return ((1 - regular) * BLOCK_MS) / extendedMs
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
}
