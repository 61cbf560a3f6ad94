import { dayOf } from '../../clock/days.ts'
import type { Listing } from './stock-listings.ts'

/** Exchange traded funds listed in the United States. */
export const usFunds: readonly Listing[] = [
  {
    conId: 756733,
    symbol: 'SPY',
    name: 'SPDR S&P 500 ETF TRUST',
    exchange: 'ARCA',
    price: 670,
    dailyVolume: 75_000_000,
    stockType: 'ETF',
    isin: 'US78462F1030',
    figi: 'BBG000BDTBL9',
    follows: { of: 416904, ratio: 0.0997 },
    listedOn: dayOf(1993, 1, 29),
    hasOptions: true,
  },
  {
    conId: 320227571,
    symbol: 'QQQ',
    name: 'INVESCO QQQ TRUST SERIES 1',
    exchange: 'NASDAQ',
    price: 600,
    dailyVolume: 50_000_000,
    stockType: 'ETF',
    isin: 'US46090E1038',
    follows: { of: 416843, ratio: 0.02434 },
    listedOn: dayOf(1999, 3, 10),
    hasOptions: true,
  },
  {
    conId: 9579970,
    symbol: 'IWM',
    name: 'ISHARES RUSSELL 2000 ETF',
    exchange: 'ARCA',
    price: 240,
    dailyVolatility: 0.013,
    dailyVolume: 32_000_000,
    stockType: 'ETF',
    isin: 'US4642876555',
    listedOn: dayOf(2000, 5, 26),
    hasOptions: true,
  },
  ...(
    [
      [73128548, 'DIA', 'SPDR DJIA TRUST', 'ARCA', 475, 0.009, 4_000_000],
      [4215220, 'XLF', 'FINANCIAL SELECT SECTOR SPDR', 'ARCA', 53, 0.011, 38_000_000],
      [9579976, 'IJR', 'ISHARES CORE S&P SMALL-CAP E', 'ARCA', 119, 0.013, 4_500_000],
      [51529211, 'GLD', 'SPDR GOLD SHARES', 'ARCA', 380, 0.01, 10_000_000],
      [39039301, 'SLV', 'ISHARES SILVER TRUST', 'ARCA', 46, 0.02, 22_000_000],
      [15547841, 'TLT', 'ISHARES 20+ YEAR TREASURY BD', 'NASDAQ', 89, 0.009, 35_000_000],
      [72539702, 'TQQQ', 'PROSHARES ULTRAPRO QQQ', 'NASDAQ', 105, 0.036, 70_000_000],
    ] as const
  ).map(
    ([conId, symbol, name, exchange, price, dailyVolatility, dailyVolume]): Listing => ({
      conId,
      symbol,
      name,
      exchange,
      price,
      dailyVolatility,
      dailyVolume,
      stockType: 'ETF',
      listedOn: dayOf(2004, 11, 18),
    }),
  ),
]
