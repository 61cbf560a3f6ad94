import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import type { Instrument, Pricing } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** Cryptocurrencies: each venue lists its own contract. */
export const cryptos: readonly Instrument[] = [
  crypto(479624278, 'BTC', 'PAXOS', 'Bitcoin cryptocurrency', 91_000, 0.026, 34, 1e-8),
  crypto(495759171, 'ETH', 'PAXOS', 'Ethereum cryptocurrency', 3000, 0.034, 33, 1e-8),
  crypto(800_300_001, 'BTC', 'ZEROHASH', 'Bitcoin cryptocurrency', 91_000, 0.026, 33, 1e-8, 479624278),
  crypto(800_300_002, 'ETH', 'ZEROHASH', 'Ethereum cryptocurrency', 3000, 0.034, 26, 1e-8, 495759171),
]

function crypto(
  conId: number,
  symbol: string,
  exchange: string,
  longName: string,
  reference: number,
  dailyVolatility: number,
  marketRule: number,
  sizeIncrement: number,
  follows?: number,
): Instrument {
  const pricing: Pricing =
    follows === undefined
      ? { kind: 'own', reference, dailyVolatility, marketShare: 0.35, activeUtc: [0, 24], weekendVariance: 0.8 }
      : { kind: 'ratio', of: follows, ratio: 1 }
  return {
    conId,
    conIdIsReal: conId < 800_000_000,
    symbol,
    secType: 'CRYPTO',
    currency: 'USD',
    localSymbol: `${symbol}.USD`,
    tradingClass: symbol,
    marketName: symbol,
    longName,
    primaryExchange: exchange,
    exchanges: [exchange],
    hours: marketHours.crypto,
    marketRule,
    minSize: 0.0001,
    sizeIncrement,
    suggestedSizeIncrement: 0.0001,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.crypto,
    listedOn: dayOf(2021, 9, 13),
    pricing,
    liquidity: {
      lot: 0.0001,
      dailyVolume: reference > 10_000 ? 900 : 14_000,
      quoteSize: 1.25,
      tradeSize: 0.05,
      spreadTicks: 2,
    },
    derivatives: [],
  }
}
