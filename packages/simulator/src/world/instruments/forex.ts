import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

const names: Readonly<Record<string, string>> = {
  EUR: 'European Monetary Union Euro',
  GBP: 'British pound',
  USD: 'United States dollar',
  AUD: 'Australian dollar',
  NZD: 'New Zealand dollar',
}

/** The currency pairs of the catalogue, all on IDEALPRO. */
export const forexPairs: readonly Instrument[] = [
  pair(12087792, 'EUR', 'USD', 1.157, 0.0045),
  pair(12087797, 'GBP', 'USD', 1.315, 0.005),
  pair(15016059, 'USD', 'JPY', 154.6, 0.0055),
  pair(12087820, 'USD', 'CHF', 0.805, 0.005),
  pair(15016062, 'USD', 'CAD', 1.405, 0.0035),
  pair(14433401, 'AUD', 'USD', 0.648, 0.006),
  pair(39453441, 'NZD', 'USD', 0.565, 0.006),
  pair(12087807, 'EUR', 'GBP', 0.88, 0.0035),
  pair(12087817, 'EUR', 'CHF', 0.931, 0.003),
  pair(14321016, 'EUR', 'JPY', 178.9, 0.0055),
  pair(14321015, 'GBP', 'JPY', 203.3, 0.006),
  pair(800_200_001, 'USD', 'HKD', 7.78, 0.0004),
]

function pair(conId: number, base: string, quote: string, reference: number, dailyVolatility: number): Instrument {
  return {
    conId,
    conIdIsReal: conId < 800_000_000,
    symbol: base,
    secType: 'CASH',
    currency: quote,
    localSymbol: `${base}.${quote}`,
    tradingClass: `${base}.${quote}`,
    marketName: `${base}.${quote}`,
    longName: names[base] ?? base,
    primaryExchange: 'IDEALPRO',
    exchanges: ['IDEALPRO'],
    hours: marketHours.forex,
    marketRule: quote === 'JPY' ? 59 : 239,
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1000,
    aggGroup: 4,
    orderTypes: orderTypesOf.forex,
    listedOn: dayOf(2005, 3, 9),
    pricing: {
      kind: 'own',
      reference,
      dailyVolatility,
      marketShare: quote === 'USD' ? 0.2 : -0.15,
      activeUtc: [7, 20],
      weekendVariance: 0.02,
    },
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 2_000_000, tradeSize: 25_000, spreadTicks: 1 },
    derivatives: ['CFD', 'BAG'],
  }
}
