import { dayOf } from '../../clock/days.ts'
import { type Hours, marketHours } from './hours.ts'
import type { Instrument, Pricing } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** conIds that other instruments refer to. */
export const indexConIds = {
  SPX: 416904,
  NDX: 416843,
  VIX: 13455763,
  DAX: 825711,
  ES: 11004968,
  CL: 800_100_010,
  GBL: 800_100_011,
} as const

/** The indices of the catalogue. */
export const indices: readonly Instrument[] = [
  index(indexConIds.SPX, 'SPX', 'CBOE', 'S&P 500 Stock Index', 'USD', marketHours.usIndices, own(6720, 0.0105, 1)),
  index(
    indexConIds.NDX,
    'NDX',
    'NASDAQ',
    'NASDAQ 100 Stock Index',
    'USD',
    marketHours.usIndices,
    own(24_650, 0.013, 0.93),
  ),
  index(indexConIds.VIX, 'VIX', 'CBOE', 'CBOE Volatility Index', 'USD', marketHours.usIndices, {
    kind: 'inverse',
    of: indexConIds.SPX,
    reference: 6720,
    level: 18,
    power: 3,
  }),
  index(
    indexConIds.DAX,
    'DAX',
    'EUREX',
    'DAX 40 Index (Deutsche Aktien Xchange 40)',
    'EUR',
    marketHours.eurex,
    own(23_800, 0.011, 0.7, [7, 16]),
  ),
  index(indexConIds.ES, 'ES', 'CME', 'E-mini S&P 500', 'USD', marketHours.cme, {
    kind: 'ratio',
    of: indexConIds.SPX,
    ratio: 1,
  }),
  index(4356500, 'ESTX50', 'EUREX', 'Dow Jones Euro STOXX50', 'EUR', marketHours.eurex, {
    kind: 'ratio',
    of: indexConIds.DAX,
    ratio: 0.2365,
  }),
  index(indexConIds.CL, 'CL', 'NYMEX', 'Light Sweet Crude Oil', 'USD', marketHours.nymex, own(59, 0.022, 0.25)),
  index(
    indexConIds.GBL,
    'GBL',
    'EUREX',
    'Euro Bund (10 Year Bond)',
    'EUR',
    marketHours.eurex,
    own(128.5, 0.0035, 0.05, [7, 16]),
  ),
  index(
    800_100_005,
    'HSI',
    'HKFE',
    'Hang Seng Stock Index',
    'HKD',
    marketHours.hongKong,
    own(26_000, 0.014, 0.4, [1, 9]),
  ),
]

function own(
  reference: number,
  dailyVolatility: number,
  marketShare: number,
  activeUtc: readonly [number, number] = [13, 21],
): Pricing {
  return { kind: 'own', reference, dailyVolatility, marketShare, activeUtc, weekendVariance: 0.05 }
}

function index(
  conId: number,
  symbol: string,
  exchange: string,
  longName: string,
  currency: string,
  hours: Hours,
  pricing: Pricing,
): Instrument {
  return {
    conId,
    conIdIsReal: conId < 800_000_000,
    symbol,
    secType: 'IND',
    currency,
    localSymbol: symbol,
    tradingClass: symbol,
    marketName: symbol,
    longName,
    primaryExchange: exchange,
    exchanges: [exchange],
    hours,
    marketRule: 26,
    industry: 'Indices',
    category: 'Broad Range Equity Index',
    subcategory: '*',
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.index,
    listedOn: dayOf(1985, 1, 2),
    pricing,
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 0, tradeSize: 0, spreadTicks: 0 },
    derivatives: exchange === 'CME' || exchange === 'NYMEX' ? ['FUT', 'FOP', 'BAG'] : ['FUT', 'OPT', 'CFD', 'BAG'],
  }
}
