import type { ScannerSubscription } from '@twskit/wire'
import type { Instrument } from '../instruments/instrument.ts'
import type { Quote } from '../market/quote.ts'
import { marketCap } from './scan-codes.ts'

/** Tells whether an instrument passes the filters of a scan: its fields, and the tags of newer programs. */
export function passes(instrument: Instrument, quote: Quote, query: ScannerSubscription): boolean {
  const measured = measure(instrument, quote)
  const tags = query.scannerSubscriptionFilterOptions ?? {}
  return (
    isWithin(measured.price, query.abovePrice, query.belowPrice) &&
    isWithin(measured.volume, query.aboveVolume, undefined) &&
    isWithin(measured.marketCap1e6, query.marketCapAbove, query.marketCapBelow) &&
    fitsType(instrument, query.stockTypeFilter) &&
    Object.entries(tags).every(([tag, value]) => passesTag(instrument, measured, tag, value))
  )
}

/** Filters by tag that the scanner's parameters list, with the names they show; each exists with `Above` and `Below`. */
export const rangeFilters: readonly (readonly [tag: string, name: string])[] = [
  ['price', 'Price'],
  ['usdPrice', 'Price (USD)'],
  ['volume', 'Volume'],
  ['avgVolume', 'Average Volume'],
  ['changePerc', '% Change'],
  ['changeOpenPerc', '% Change Since Open'],
  ['marketCap1e6', 'Market Capitalization'],
]

type Measures = Readonly<Record<string, number>>

function measure(
  instrument: Instrument,
  quote: Quote,
): Measures & Readonly<Record<'price' | 'volume' | 'marketCap1e6', number>> {
  const price = quote.last ?? quote.bid ?? 0
  return {
    price,
    usdPrice: price,
    volume: quote.volume ?? 0,
    avgVolume: instrument.liquidity.dailyVolume,
    changePerc: percent(price, quote.close),
    changeOpenPerc: percent(price, quote.open),
    marketCap1e6: marketCap(instrument, quote),
  }
}

/** Tags put the bound in the middle where a unit follows: `marketCapAbove1e6`. What is unknown keeps nothing out. */
function passesTag(instrument: Instrument, measured: Measures, tag: string, value: string): boolean {
  if (tag === 'stkTypes') return fitsTypes(instrument, value)
  const [, start = '', bound, unit = ''] = /^(.+)(Above|Below)(1e6)?$/.exec(tag) ?? []
  const figure = measured[start + unit]
  if (figure === undefined) return true
  return bound === 'Above' ? isWithin(figure, Number(value), undefined) : isWithin(figure, undefined, Number(value))
}

function isWithin(figure: number, above: number | undefined, below: number | undefined): boolean {
  return figure >= (above ?? Number.NEGATIVE_INFINITY) && figure <= (below ?? Number.POSITIVE_INFINITY)
}

function percent(value: number, base: number | undefined): number {
  return base === undefined || base === 0 ? 0 : (value / base - 1) * 100
}

function fitsType({ stockType }: Instrument, filter: string | undefined): boolean {
  return (filter !== 'ETF' || stockType === 'ETF') && (filter !== 'STOCK' || stockType !== 'ETF')
}

/** Reads lists such as `inc:ETF,ADR` and `exc:ETF`. */
function fitsTypes({ stockType = '' }: Instrument, value: string): boolean {
  const [way, list = ''] = value.split(':')
  const isNamed = list.split(',').includes(stockType)
  return way === 'exc' ? !isNamed : isNamed
}
