import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** Contracts for difference: the stock ones are quoted by re-routing to the stock. */
export const cfds: readonly Instrument[] = [
  cfd(800_600_001, 'IBM', 'Intl Business Machines Corp', 8314, 1, 'USD', 26, 'STK', 'n', marketHours.usStocks),
  cfd(800_600_002, 'AAPL', 'Apple Inc', 265598, 1, 'USD', 26, 'STK', 'n', marketHours.usStocks),
  cfd(800_600_003, 'BMW', 'Bayerische Motoren Werke AG', 14094, 1, 'EUR', 37, 'STK', 'n', marketHours.xetra),
  cfd(800_600_010, 'IBUS500', 'US 500', indexConIds.SPX, 1, 'USD', 26, 'IND', '', marketHours.cme),
  cfd(800_600_011, 'IBDE40', 'Germany 40', indexConIds.DAX, 1, 'EUR', 26, 'IND', '', marketHours.eurex),
  {
    ...cfd(
      800_600_020,
      'EUR',
      'European Monetary Union Euro',
      12087792,
      1,
      'USD',
      239,
      'CASH',
      '.USD',
      marketHours.forex,
    ),
    tradingClass: 'EUR.USD',
    marketName: 'EUR.USD',
  },
]

function cfd(
  conId: number,
  symbol: string,
  longName: string,
  of: number,
  ratio: number,
  currency: string,
  marketRule: number,
  underSecType: string,
  suffix: string,
  hours: Instrument['hours'],
): Instrument {
  return {
    conId,
    conIdIsReal: false,
    symbol,
    secType: 'CFD',
    currency,
    localSymbol: `${symbol}${suffix}`,
    tradingClass: symbol,
    marketName: symbol,
    longName,
    primaryExchange: '',
    exchanges: ['SMART'],
    hours,
    marketRule,
    underConId: of,
    underSymbol: symbol,
    underSecType,
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.cfd,
    listedOn: dayOf(2012, 1, 3),
    pricing: { kind: 'ratio', of, ratio },
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 1000, tradeSize: 0, spreadTicks: underSecType === 'IND' ? 60 : 2 },
    derivatives: [],
  }
}
