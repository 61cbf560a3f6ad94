import type { Contract, ContractDescription } from '@twskit/wire'
import type { Clock } from '../clock/clock.ts'
import { runningClock } from '../clock/real-clock.ts'
import { Catalogue, type TradingHours } from './instruments/catalogue.ts'
import { combination } from './instruments/combination.ts'
import { type DetailsRow, detailsOf } from './instruments/contract.ts'
import type { Instrument } from './instruments/instrument.ts'
import { marketRules } from './instruments/market-rules.ts'
import type { OptionChain } from './instruments/option-chains.ts'
import { Market } from './market/market.ts'
import { NewsDesk } from './news/news-desk.ts'
import { Random } from './random.ts'
import { findContracts, type Resolution, resolveContract, type SearchResult } from './search/contract-search.ts'
import { matchingSymbols } from './search/matching-symbols.ts'
import { type OptionParameterQuery, type OptionParameterRow, optionParameters } from './search/option-parameters.ts'

/** What a world is made of. */
export interface WorldOptions {
  /** Chooses all prices and trades; 1 by default. */
  readonly seed?: number
  /** Tells the time; the machine's by default. */
  readonly clock?: Clock
  /** When instruments trade; `exchange`, at the hours of their exchanges, by default. */
  readonly tradingHours?: TradingHours
  /** Milliseconds for which a quote stands still; 250 by default. */
  readonly quoteStepMs?: number
  /** Instruments beside those of the catalogue; one with a known conId replaces it. */
  readonly instruments?: readonly Instrument[]
}

/**
 * A world of instruments and their market, without any networking.
 *
 * The same seed and the same times give the same answers.
 */
export class World {
  readonly clock: Clock
  readonly random: Random
  readonly catalogue: Catalogue
  readonly market: Market
  readonly news: NewsDesk

  constructor(options: WorldOptions = {}) {
    this.clock = options.clock ?? runningClock()
    this.random = Random.seeded(options.seed ?? 1)
    this.catalogue = new Catalogue(this.clock, options.tradingHours)
    for (const instrument of options.instruments ?? []) this.addInstrument(instrument)
    this.market = new Market(this.catalogue, this.clock, this.random.stream('market').key, options.quoteStepMs)
    this.news = new NewsDesk(this.catalogue, this.clock, this.random.stream('news').key)
  }

  /**
   * Adds an instrument, or replaces the one with the same conId.
   *
   * @throws RangeError when its price would follow something that does not exist, or its market rule is unknown.
   */
  addInstrument(instrument: Instrument): Instrument {
    const { pricing, marketRule, symbol } = instrument
    const followed =
      pricing.kind === 'legs' ? pricing.legs.map(({ conId }) => conId) : 'of' in pricing ? [pricing.of] : []
    for (const conId of followed) {
      if (conId === instrument.conId || this.byConId(conId) === undefined) {
        throw new RangeError(`${symbol} cannot follow the price of conId ${conId}: nothing else bears it`)
      }
    }
    if (!marketRules.has(marketRule))
      throw new RangeError(`${symbol} has the market rule ${marketRule}, which is unknown`)
    return this.catalogue.add(instrument)
  }

  /** Adds a family of options on an instrument. */
  addOptionChain(chain: OptionChain): void {
    this.catalogue.addChain(chain)
  }

  /** Returns the instrument of a conId, expired ones included. */
  byConId(conId: number): Instrument | undefined {
    return this.catalogue.byConId(conId)
  }

  /** Finds everything a contract query matches. */
  search(query: Contract): SearchResult {
    return findContracts(this.catalogue, this.clock, query)
  }

  /** Finds the one instrument, or the combination of instruments, that a request's contract stands for. */
  resolve(query: Contract): Resolution {
    if (query.secType?.toUpperCase() === 'BAG') return combination(this.catalogue, query)
    return resolveContract(this.catalogue, this.clock, query)
  }

  /** Writes an instrument as a row of contract details, as they are now. */
  details(instrument: Instrument, exchange?: string): DetailsRow {
    return detailsOf(instrument, this.clock.now(), exchange)
  }

  /** Finds instruments by the beginning of a symbol or a part of a name. */
  matchingSymbols(pattern: string): readonly ContractDescription[] {
    return matchingSymbols(this.catalogue, pattern)
  }

  /** Lists the option chains on an underlying, one row per exchange and trading class. */
  optionParameters(query: OptionParameterQuery): readonly OptionParameterRow[] {
    return optionParameters(this.catalogue, this.clock, query)
  }

  /** Ends all watches. */
  close(): void {
    this.market.close()
  }
}
