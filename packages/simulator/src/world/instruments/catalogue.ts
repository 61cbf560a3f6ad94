import type { Clock } from '../../clock/clock.ts'
import { dayAt } from '../../clock/days.ts'
import { forexPairs } from './forex.ts'
import { type FutureProduct, future, futureOfConId, futureProducts, listedMonths } from './futures.ts'
import { aroundTheClock, type Hours } from './hours.ts'
import { indices } from './indices.ts'
import type { Instrument } from './instrument.ts'
import {
  expiriesOf,
  MOST_OPTION_CHAINS,
  type OptionChain,
  option,
  optionChains,
  optionParts,
  strikesOf,
} from './option-chains.ts'
import { bonds } from './bonds.ts'
import { cfds } from './cfds.ts'
import { cryptos } from './cryptos.ts'
import { funds } from './funds.ts'
import { metals } from './metals.ts'
import { knownOptions } from './known-options.ts'
import { newsLines } from './news-lines.ts'
import { stocks } from './stocks.ts'

/** When instruments of the world trade: at the hours of their exchanges, or around the clock for demos and tests. */
export type TradingHours = 'exchange' | 'always'

/**
 * Everything that can be traded.
 *
 * Spot instruments are a list; futures and options are computed from the clock when somebody asks for them.
 */
export class Catalogue {
  readonly #clock: Clock
  readonly #tradingHours: TradingHours
  readonly #hours = new Map<Hours, Hours>()
  readonly #spot = new Map<number, Instrument>()
  readonly #derived = new Map<number, Instrument>()
  readonly #chains: OptionChain[] = [...optionChains]

  constructor(clock: Clock, tradingHours: TradingHours = 'exchange') {
    this.#clock = clock
    this.#tradingHours = tradingHours
    const all = [stocks, indices, forexPairs, cryptos, bonds, funds, cfds, metals, newsLines]
    for (const instrument of all.flat()) this.add(instrument)
  }

  /** Lists everything but futures, options and combinations. */
  get spot(): Iterable<Instrument> {
    return this.#spot.values()
  }

  get chains(): readonly OptionChain[] {
    return this.#chains
  }

  get products(): readonly FutureProduct[] {
    return futureProducts
  }

  /** Adds an instrument, or replaces the one with the same conId. */
  add(instrument: Instrument): Instrument {
    const placed = this.#place(instrument)
    this.#spot.set(instrument.conId, placed)
    return placed
  }

  /**
   * Adds a family of options.
   *
   * @throws RangeError when the numbers options are identified by are used up.
   */
  addChain(chain: OptionChain): void {
    if (this.#chains.length >= MOST_OPTION_CHAINS)
      throw new RangeError(`No more than ${MOST_OPTION_CHAINS} option chains fit`)
    this.#chains.push(chain)
  }

  /** Returns the instrument of a conId, expired ones included; `undefined` when nothing bears it. */
  byConId(conId: number): Instrument | undefined {
    const known = this.#spot.get(conId) ?? this.#derived.get(conId)
    if (known !== undefined) return known
    const derived = futureOfConId(conId) ?? this.#optionOfConId(conId)
    return derived === undefined ? undefined : this.#remember(derived)
  }

  /** Lists the futures of a product, nearest first. */
  futuresOf(product: FutureProduct, includeExpired: boolean): readonly Instrument[] {
    const today = dayAt(this.#clock.now(), product.hours.zone)
    return listedMonths(product, today, includeExpired).map((month) => this.#remember(future(product, month)))
  }

  /** Lists the expiries of a chain as they are now, nearest first. */
  expiriesOf(chain: OptionChain): readonly number[] {
    return expiriesOf(chain, dayAt(this.#clock.now(), chain.hours.zone))
  }

  /** Returns one option of a chain of this catalogue. */
  option(chain: OptionChain, expiry: number, strike: number, right: 'C' | 'P'): Instrument | undefined {
    const made = option(chain, this.#chains.indexOf(chain), expiry, strike, right)
    return made === undefined ? undefined : this.#remember(made)
  }

  #optionOfConId(conId: number): Instrument | undefined {
    const known = knownOptions.find((each) => each.conId === conId)
    if (known !== undefined) {
      const chain = this.#chains.find(({ tradingClass }) => tradingClass === known.tradingClass)
      return chain && option(chain, this.#chains.indexOf(chain), known.expiry, known.strike, known.right)
    }
    const parts = optionParts(conId)
    const chain = parts === undefined ? undefined : this.#chains[parts.slot]
    if (parts === undefined || chain === undefined) return undefined
    const strike = strikesOf(chain).find((each) => Math.round(each / chain.strikeStep) === parts.strikeIndex)
    const today = dayAt(this.#clock.now(), chain.hours.zone)
    const isListed = expiriesOf(chain, Math.min(today, parts.expiry)).includes(parts.expiry)
    return strike === undefined || !isListed ? undefined : option(chain, parts.slot, parts.expiry, strike, parts.right)
  }

  #remember(instrument: Instrument): Instrument {
    const known = this.#derived.get(instrument.conId)
    if (known !== undefined) return known
    const placed = this.#place(instrument)
    this.#derived.set(instrument.conId, placed)
    return placed
  }

  #place(instrument: Instrument): Instrument {
    if (this.#tradingHours === 'exchange') return instrument
    let hours = this.#hours.get(instrument.hours)
    if (hours === undefined) {
      hours = aroundTheClock(instrument.hours)
      this.#hours.set(instrument.hours, hours)
    }
    return { ...instrument, hours }
  }
}
