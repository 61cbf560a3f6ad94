import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { greeks, impliedVolatility, optionPrice } from './black-scholes.ts'
import type { Market } from './market.ts'
import type { Quote } from './quote.ts'

/** What an option computation tick says; its fields bear their names. */
export interface OptionComputation {
  readonly tickType: number
  readonly tickAttrib: number
  readonly impliedVol: number
  readonly delta: number
  readonly optPrice: number
  readonly pvDividend: number
  readonly gamma: number
  readonly vega: number
  readonly theta: number
  readonly undPrice: number
}

/** The type of the tick that answers a calculation. */
const CALCULATED = 53
/** What the gateway sends for a number it did not compute. */
const NOT_COMPUTED = -2

/** Computes the ticks of an option's line: from its bid, offer, last trade and the model; delayed types on request. */
export function optionComputations(
  catalogue: Catalogue,
  market: Market,
  instrument: Instrument,
  quote: Quote,
  isDelayed: boolean = false,
): readonly OptionComputation[] {
  const under = underlying(catalogue, instrument)
  if (under === undefined) return []
  const terms = market.optionTerms(instrument, under, quote.timeMs)
  const first = isDelayed ? 80 : 10
  const prices = [quote.bid, quote.ask, quote.last, optionPrice(terms)]
  return prices.flatMap((price, at) => {
    if (price === undefined) return []
    const volatility = at === 3 ? terms.volatility : impliedVolatility(terms, price)
    if (volatility === undefined) return []
    return [{ ...computation(first + at, { ...terms, volatility }), optPrice: price }]
  })
}

/** Computes the volatility that a price of the option and of its underlying imply. */
export function calculateImpliedVolatility(
  catalogue: Catalogue,
  market: Market,
  instrument: Instrument,
  atMs: number,
  optionPriceAsked: number,
  underPrice: number,
): OptionComputation | undefined {
  const under = underlying(catalogue, instrument)
  if (under === undefined) return undefined
  const terms = { ...market.optionTerms(instrument, under, atMs), spot: underPrice }
  const impliedVol = impliedVolatility(terms, optionPriceAsked)
  if (impliedVol === undefined) return undefined
  return {
    tickType: CALCULATED,
    tickAttrib: 0,
    impliedVol,
    delta: NOT_COMPUTED,
    optPrice: optionPriceAsked,
    pvDividend: -1,
    gamma: NOT_COMPUTED,
    vega: NOT_COMPUTED,
    theta: NOT_COMPUTED,
    undPrice: underPrice,
  }
}

/** Computes the price and sensitivities of an option at a volatility and a price of its underlying. */
export function calculateOptionPrice(
  catalogue: Catalogue,
  market: Market,
  instrument: Instrument,
  atMs: number,
  volatility: number,
  underPrice: number,
): OptionComputation | undefined {
  const under = underlying(catalogue, instrument)
  if (under === undefined || !(volatility > 0) || !(underPrice > 0)) return undefined
  const terms = market.optionTerms(instrument, under, atMs)
  return { ...computation(CALCULATED, { ...terms, spot: underPrice, volatility }), pvDividend: -1 }
}

function underlying(catalogue: Catalogue, instrument: Instrument): Instrument | undefined {
  return instrument.pricing.kind === 'option' ? catalogue.byConId(instrument.pricing.of) : undefined
}

function computation(tickType: number, terms: Parameters<typeof greeks>[0]): OptionComputation {
  const { price, delta, gamma, vega, theta } = greeks(terms)
  return {
    tickType,
    tickAttrib: 0,
    impliedVol: terms.volatility,
    delta,
    optPrice: price,
    pvDividend: 0,
    gamma,
    vega,
    theta,
    undPrice: terms.spot,
  }
}
