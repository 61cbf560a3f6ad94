import type { ScannerDataElement } from '@twskit/wire'
import type { Catalogue } from '../instruments/catalogue.ts'
import { type OptionChain, strikesOf } from '../instruments/option-chains.ts'

/** Lists spreads of US options as the scan of traded combinations does: a call spread next to the money of each chain. */
export function tradedCombinations(catalogue: Catalogue): readonly Omit<ScannerDataElement, 'rank'>[] {
  return catalogue.chains
    .filter(({ secType, currency }) => secType === 'OPT' && currency === 'USD')
    .flatMap((chain) => spreadOf(catalogue, chain) ?? [])
}

function spreadOf(catalogue: Catalogue, chain: OptionChain): Omit<ScannerDataElement, 'rank'> | undefined {
  const [, expiry] = catalogue.expiriesOf(chain)
  const [near, far] = strikesOf(chain).filter((strike) => strike > chain.reference)
  if (expiry === undefined || near === undefined || far === undefined) return undefined
  const [bought, sold] = [near, far].map((strike) => catalogue.option(chain, expiry, strike, 'C')?.conId)
  if (bought === undefined || sold === undefined) return undefined
  return {
    contract: { symbol: chain.symbol, secType: 'BAG', exchange: 'SMART', currency: chain.currency },
    marketName: chain.symbol,
    distance: '',
    benchmark: '',
    projection: '',
    comboKey: `${bought}|1,${sold}|-1`,
  }
}
