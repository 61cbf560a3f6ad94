import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** Mutual funds: bought and sold at the net asset value. */
export const funds: readonly Instrument[] = [
  fund(800_500_001, 'VFINX', 'Vanguard 500 Index Fund Investor Shares', 'US9229081081', '0.14', '3000', 0.0923),
  fund(
    800_500_002,
    'VINIX',
    'Vanguard Institutional Index Fund Inst Shares',
    'US9220401007',
    '0.035',
    '5000000',
    0.0809,
  ),
]

function fund(
  conId: number,
  symbol: string,
  longName: string,
  isin: string,
  managementFee: string,
  minimumInitialPurchase: string,
  ratio: number,
): Instrument {
  return {
    conId,
    conIdIsReal: false,
    symbol,
    secType: 'FUND',
    currency: 'USD',
    localSymbol: symbol,
    tradingClass: symbol,
    marketName: symbol,
    longName,
    primaryExchange: 'FUNDSERV',
    exchanges: ['FUNDSERV'],
    hours: marketHours.usFunds,
    marketRule: 26,
    secIds: { ISIN: isin },
    minSize: 0.001,
    sizeIncrement: 0.001,
    suggestedSizeIncrement: 0.001,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.fund,
    fund: {
      family: 'Vanguard',
      type: 'Equity',
      frontLoad: '0',
      backLoad: '0',
      managementFee,
      minimumInitialPurchase,
      subsequentMinimumPurchase: '1',
      distributionPolicy: 'Y',
      assetType: '004',
      blueSkyStates: 'All',
    },
    listedOn: dayOf(1990, 1, 2),
    pricing: { kind: 'ratio', of: indexConIds.SPX, ratio },
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 0, tradeSize: 0, spreadTicks: 0 },
    derivatives: [],
  }
}
