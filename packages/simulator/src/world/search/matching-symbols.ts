import type { Contract, ContractDescription } from '@twskit/wire'
import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'

/** Most rows of one answer. */
const MOST_SAMPLES = 16

/** Finds stocks, indices and issuers of bonds whose symbol begins with the pattern or whose name contains it, best match first. */
export function matchingSymbols(catalogue: Catalogue, pattern: string): readonly ContractDescription[] {
  const wanted = pattern.trim().toUpperCase()
  if (wanted === '') return []
  const ranked: { readonly rank: number; readonly instrument: Instrument }[] = []
  const issuers = new Set<string>()
  for (const instrument of catalogue.spot) {
    const rank = rankOf(instrument, wanted)
    const issuer = instrument.bond?.issuer.id
    if (rank === undefined || (issuer !== undefined && issuers.has(issuer))) continue
    if (issuer !== undefined) issuers.add(issuer)
    ranked.push({ rank, instrument })
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SAMPLES)
    .map(({ instrument }) => ({ contract: sampleOf(instrument), derivativeSecTypes: instrument.derivatives }))
}

/** Bonds are found by who issued them: the number of the issuer asks for their details. */
function sampleOf({ bond, ...instrument }: Instrument): Contract {
  if (bond !== undefined) return { secType: 'BOND', issuerId: bond.issuer.id, description: bond.issuer.name }
  return {
    conId: instrument.conId,
    symbol: instrument.symbol,
    secType: instrument.secType,
    ...(instrument.primaryExchange === '' ? {} : { primaryExch: instrument.primaryExchange }),
    currency: instrument.currency,
    description: instrument.longName,
  }
}

function rankOf(instrument: Instrument, wanted: string): number | undefined {
  if (!['STK', 'IND', 'BOND', 'CRYPTO', 'FUND'].includes(instrument.secType)) return undefined
  const symbol = instrument.symbol.toUpperCase()
  if (symbol === wanted) return 0
  if (symbol.startsWith(wanted)) return 1
  const name = instrument.bond?.issuer.name ?? instrument.longName.toUpperCase()
  return name.includes(wanted) ? 2 : undefined
}
