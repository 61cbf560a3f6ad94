import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** Precious metals. */
export const metals: readonly Instrument[] = [
  {
    conId: 69067924,
    conIdIsReal: true,
    symbol: 'XAUUSD',
    secType: 'CMDTY',
    currency: 'USD',
    localSymbol: 'XAUUSD',
    tradingClass: 'XAUUSD',
    marketName: 'XAUUSD',
    longName: 'London Gold',
    primaryExchange: '',
    exchanges: ['SMART'],
    hours: marketHours.nymex,
    marketRule: 26,
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.forex,
    listedOn: dayOf(2010, 1, 4),
    pricing: {
      kind: 'own',
      reference: 4080,
      dailyVolatility: 0.01,
      marketShare: -0.1,
      activeUtc: [7, 20],
      weekendVariance: 0.02,
    },
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 500, tradeSize: 0, spreadTicks: 20 },
    derivatives: ['FUT'],
  },
]
