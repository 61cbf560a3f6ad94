import type { Contract } from '@twskit/wire'
import { bitsAt, keyOf } from '../random.ts'
import type { Resolution } from '../search/contract-search.ts'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

const FIRST_CON_ID = 700_000_000
const CON_IDS = 90_000_000

/**
 * Makes the combination that a contract's legs describe.
 *
 * Its price is the weighted sum of the legs' prices: bought legs count, sold legs count against it.
 */
export function combination(catalogue: Catalogue, query: Contract): Resolution {
  const legs: { readonly conId: number; readonly weight: number }[] = []
  let first: Instrument | undefined
  let latest = Number.NEGATIVE_INFINITY
  for (const leg of query.comboLegs ?? []) {
    const instrument = catalogue.byConId(leg.conId ?? 0)
    if (instrument === undefined) {
      return refused(200, `No security definition has been found for the request, leg ${leg.conId ?? 0}`)
    }
    first ??= instrument
    latest = Math.max(latest, instrument.listedOn)
    const ratio = leg.ratio ?? 1
    legs.push({ conId: instrument.conId, weight: leg.action?.toUpperCase() === 'SELL' ? -ratio : ratio })
  }
  if (first === undefined || legs.length < 2) {
    return refused(321, "Error validating request.-'bW' : cause - Please enter at least two combo legs")
  }
  const key = legs.map(({ conId, weight }) => `${conId}x${weight}`).join(',')
  const symbol = query.symbol ?? first.symbol
  const instrument: Instrument = {
    conId: FIRST_CON_ID + (bitsAt(keyOf(0, key), 0) % CON_IDS),
    conIdIsReal: false,
    symbol,
    secType: 'BAG',
    currency: query.currency ?? first.currency,
    localSymbol: symbol,
    tradingClass: 'COMB',
    marketName: 'COMB',
    longName: symbol,
    primaryExchange: '',
    exchanges: first.exchanges,
    hours: first.hours,
    marketRule: first.secType === 'FUT' ? first.marketRule : 26,
    ...(first.multiplier === undefined ? {} : { multiplier: first.multiplier }),
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.combo,
    listedOn: latest,
    pricing: { kind: 'legs', legs },
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 10, tradeSize: 1, spreadTicks: 2 },
    derivatives: [],
  }
  const exchange = query.exchange === undefined || query.exchange === '' ? (first.exchanges[0] ?? '') : query.exchange
  return { kind: 'one', found: { instrument, exchange } }
}

function refused(code: number, message: string): Resolution {
  return { kind: 'refused', refusal: { code, message } }
}
