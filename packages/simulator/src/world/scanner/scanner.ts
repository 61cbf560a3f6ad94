import type { ScannerDataElement, ScannerSubscription } from '@twskit/wire'
import type { Catalogue } from '../instruments/catalogue.ts'
import { contractOf } from '../instruments/contract.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { Market } from '../market/market.ts'
import type { Refusal } from '../search/contract-search.ts'
import { tradedCombinations } from './combinations.ts'
import { passes } from './filters.ts'
import { scanCodes } from './scan-codes.ts'

/** Rows of one answer at most. */
const MOST_ROWS = 50

/** Milliseconds after which a scan is repeated. */
export const SCAN_EVERY_MS = 30_000

/** A place whose instruments can be scanned. */
export interface ScanLocation {
  readonly code: string
  readonly name: string
  readonly instrument: string
  readonly secType: string
  /** Listing exchanges; all of them when empty. */
  readonly exchanges: readonly string[]
  readonly currency?: string
}

/** The places of the scanner. */
export const scanLocations: readonly ScanLocation[] = [
  place('STK.US', 'US Stocks', 'STK', 'STK', [], 'USD'),
  place('STK.US.MAJOR', 'Listed/NASDAQ', 'STK', 'STK', [], 'USD'),
  place('STK.NASDAQ', 'NASDAQ', 'STK', 'STK', ['NASDAQ'], 'USD'),
  place('STK.NASDAQ.NMS', 'NASDAQ NMS', 'STK', 'STK', ['NASDAQ'], 'USD'),
  place('STK.NYSE', 'NYSE', 'STK', 'STK', ['NYSE'], 'USD'),
  place('STK.ARCA', 'ARCA', 'STK', 'STK', ['ARCA'], 'USD'),
  place('STK.AMEX', 'AMEX', 'STK', 'STK', ['AMEX'], 'USD'),
  place('STK.HK', 'Asian Stocks', 'STOCK.HK', 'STK', ['SEHK', 'TSEJ']),
  place('STK.HK.SEHK', 'Hong Kong', 'STOCK.HK', 'STK', ['SEHK']),
  place('STK.HK.TSE.JPN', 'Tokyo', 'STOCK.HK', 'STK', ['TSEJ']),
  place('STK.EU', 'European Stocks', 'STOCK.EU', 'STK', ['IBIS', 'LSE', 'HEX']),
  place('STK.EU.IBIS', 'Xetra', 'STOCK.EU', 'STK', ['IBIS']),
  place('STK.EU.LSE', 'London', 'STOCK.EU', 'STK', ['LSE']),
  place('IND.US', 'US Indices', 'IND.US', 'IND', [], 'USD'),
  place('IND.EU', 'European Indices', 'IND.EU', 'IND', ['EUREX']),
  place('BOND.US', 'US Bonds', 'BOND', 'BOND', [], 'USD'),
  place('FUT.US', 'US Futures', 'FUT.US', 'FUT', [], 'USD'),
  place('FUT.EU', 'European Futures', 'FUT.EU', 'FUT', ['EUREX']),
  place('FUT.EU.EUREX', 'EUREX', 'FUT.EU', 'FUT', ['EUREX']),
  place('NATCOMB.OPT.US', 'US Options', 'NATCOMB', 'BAG', [], 'USD'),
]

function place(
  code: string,
  name: string,
  instrument: string,
  secType: string,
  exchanges: readonly string[],
  currency?: string,
): ScanLocation {
  return { code, name, instrument, secType, exchanges, ...(currency === undefined ? {} : { currency }) }
}

/** Ranks instruments as a scanner subscription asks for; unknown codes are refused with code 162. */
export function scan(
  catalogue: Catalogue,
  market: Market,
  query: ScannerSubscription,
): readonly ScannerDataElement[] | { readonly refused: Refusal } {
  const ranking = scanCodes.find(({ code }) => code === query.scanCode)
  const location = scanLocations.find(({ code }) => code === query.locationCode)
  if (ranking === undefined) return unsupported(`scan code ${query.scanCode ?? ''}`)
  if (location === undefined) return unsupported(`location ${query.locationCode ?? ''}`)
  const asked = query.numberOfRows ?? -1
  const rows = asked > 0 ? Math.min(asked, MOST_ROWS) : MOST_ROWS
  if (location.secType === 'BAG') {
    const combinations = tradedCombinations(catalogue)
    return combinations.slice(0, rows).map((element, rank) => ({ rank, ...element }))
  }
  const ranked: { readonly instrument: Instrument; readonly score: number }[] = []
  for (const instrument of instrumentsAt(catalogue, location)) {
    const quote = market.quote(instrument)
    if (quote !== undefined && passes(instrument, quote, query)) {
      ranked.push({ instrument, score: ranking.score(instrument, quote) })
    }
  }
  return ranked
    .sort((a, b) => b.score - a.score || a.instrument.conId - b.instrument.conId)
    .slice(0, rows)
    .map(({ instrument }, rank) => ({
      rank,
      contract: contractOf(instrument),
      marketName: instrument.marketName,
    }))
}

function instrumentsAt(catalogue: Catalogue, location: ScanLocation): readonly Instrument[] {
  const all =
    location.secType === 'FUT'
      ? catalogue.products.flatMap((product) => catalogue.futuresOf(product, false).slice(0, 2))
      : [...catalogue.spot]
  return all.filter(
    ({ secType, currency, primaryExchange }) =>
      secType === location.secType &&
      (location.currency === undefined || currency === location.currency) &&
      (location.exchanges.length === 0 || location.exchanges.includes(primaryExchange)),
  )
}

function unsupported(what: string): { readonly refused: Refusal } {
  return {
    refused: { code: 162, message: `Historical Market Data Service error message:Scanner does not support ${what}` },
  }
}
