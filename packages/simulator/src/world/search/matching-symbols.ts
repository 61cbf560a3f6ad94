import type { ContractDescription } from '@twskit/wire'
import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'

/** Most rows of one answer. */
const MOST_SAMPLES = 16

/** Finds stocks, indices and bonds whose symbol begins with the pattern or whose name contains it, best match first. */
export function matchingSymbols(catalogue: Catalogue, pattern: string): readonly ContractDescription[] {
  const wanted = pattern.trim().toUpperCase()
  if (wanted === '') return []
  const ranked: { readonly rank: number; readonly instrument: Instrument }[] = []
  for (const instrument of catalogue.spot) {
    const rank = rankOf(instrument, wanted)
    if (rank !== undefined) ranked.push({ rank, instrument })
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SAMPLES)
    .map(({ instrument }) => ({
      contract: {
        conId: instrument.conId,
        symbol: instrument.symbol,
        secType: instrument.secType,
        ...(instrument.primaryExchange === '' ? {} : { primaryExch: instrument.primaryExchange }),
        currency: instrument.currency,
        description: instrument.longName,
      },
      derivativeSecTypes: instrument.derivatives,
    }))
}

function rankOf(instrument: Instrument, wanted: string): number | undefined {
  if (!['STK', 'IND', 'BOND', 'CRYPTO', 'FUND'].includes(instrument.secType)) return undefined
  const symbol = instrument.symbol.toUpperCase()
  if (symbol === wanted) return 0
  if (symbol.startsWith(wanted)) return 1
  return instrument.longName.toUpperCase().includes(wanted) ? 2 : undefined
}
