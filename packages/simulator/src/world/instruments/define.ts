import { dayOf } from '../../clock/days.ts'
import { bitsAt, keyOf } from '../random.ts'
import { usOptionExchanges } from './exchanges.ts'
import { marketHours } from './hours.ts'
import type { Instrument } from './instrument.ts'
import type { OptionChain } from './option-chains.ts'
import { stockOf } from './stocks.ts'

/** What is said of a stock that the catalogue does not have. */
export interface StockDefinition {
  readonly symbol: string
  /** Price around which it wanders, in the currency of its exchange. */
  readonly price: number
  /** Listing exchange, which decides currency, hours and increments; `NASDAQ` by default. */
  readonly exchange?: 'NASDAQ' | 'NYSE' | 'ARCA' | 'AMEX' | 'BATS' | 'IBIS' | 'LSE' | 'SEHK' | 'TSEJ'
  /** Name of the company; the symbol by default. */
  readonly name?: string
  /** Identifier; one made from symbol and exchange by default. */
  readonly conId?: number
  /** Deviation of one day's logarithmic return; 0.018 by default. */
  readonly dailyVolatility?: number
  /** Average shares a day; 5,000,000 by default. */
  readonly dailyVolume?: number
}

const FIRST_CON_ID = 900_000_000
const CON_IDS = 99_000_000

/**
 * Makes a stock to add to a world.
 *
 * @example
 * import { defineStock, startGateway } from '@twskit/simulator'
 *
 * await using gateway = await startGateway()
 * gateway.world.addInstrument(defineStock({ symbol: 'ACME', price: 42, dailyVolatility: 0.05 }))
 */
export function defineStock(definition: StockDefinition): Instrument {
  const { symbol, price, exchange = 'NASDAQ', name = symbol, dailyVolatility, dailyVolume = 5_000_000 } = definition
  return stockOf({
    conId: definition.conId ?? FIRST_CON_ID + (bitsAt(keyOf(0, `${symbol}@${exchange}`), 0) % CON_IDS),
    conIdIsReal: false,
    symbol,
    name,
    exchange,
    price,
    ...(dailyVolatility === undefined ? {} : { dailyVolatility }),
    dailyVolume,
    listedOn: dayOf(2000, 1, 3),
  })
}

/** What is said of the options on an instrument. */
export interface OptionChainDefinition {
  readonly under: Instrument
  /** Price of the underlying around which strikes are listed. */
  readonly reference: number
  /** Yearly implied volatility of a strike at the reference; 0.3 by default. */
  readonly volatility?: number
  /** Distance of strikes near the reference; about a hundredth of it by default. */
  readonly strikeStep?: number
  /** When they expire; every week by default. */
  readonly cycle?: OptionChain['cycle']
}

/**
 * Makes a family of options on a stock, to add to a world; they trade at the hours of US options.
 *
 * @example
 * import { defineOptionChain, defineStock, startGateway } from '@twskit/simulator'
 *
 * await using gateway = await startGateway()
 * const acme = gateway.world.addInstrument(defineStock({ symbol: 'ACME', price: 42 }))
 * gateway.world.addOptionChain(defineOptionChain({ under: acme, reference: 42, strikeStep: 0.5 }))
 */
export function defineOptionChain(definition: OptionChainDefinition): OptionChain {
  const { under, reference, volatility = 0.3, cycle = 'weekly' } = definition
  return {
    symbol: under.symbol,
    tradingClass: under.symbol,
    secType: 'OPT',
    underConId: under.conId,
    underSecType: under.secType,
    currency: under.currency,
    exchanges: usOptionExchanges,
    multiplier: 100,
    marketRule: 110,
    hours: marketHours.usOptions,
    cycle,
    endMinute: 16 * 60,
    reference,
    strikeStep: definition.strikeStep ?? roundStep(reference / 100),
    volatility,
    skew: 0.12,
  }
}

/** Rounds to 1, 2.5 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const digits = step / power
  return (digits < 1.75 ? 1 : digits < 3.75 ? 2.5 : digits < 7.5 ? 5 : 10) * power
}
