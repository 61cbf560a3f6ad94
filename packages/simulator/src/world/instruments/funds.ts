import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** Mutual funds: bought and sold at the net asset value. */
export const funds: readonly Instrument[] = [
  {
    conId: 800_500_001,
    conIdIsReal: false,
    symbol: 'VFINX',
    secType: 'FUND',
    currency: 'USD',
    localSymbol: 'VFINX',
    tradingClass: 'VFINX',
    marketName: 'VFINX',
    longName: 'Vanguard 500 Index Fund Investor Shares',
    primaryExchange: 'FUNDSERV',
    exchanges: ['FUNDSERV'],
    hours: marketHours.usFunds,
    marketRule: 26,
    secIds: { ISIN: 'US9229081081' },
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
      managementFee: '0.14',
      minimumInitialPurchase: '3000',
      subsequentMinimumPurchase: '1',
      distributionPolicy: 'Y',
      assetType: '004',
      blueSkyStates: 'All',
    },
    listedOn: dayOf(1990, 1, 2),
    pricing: { kind: 'ratio', of: indexConIds.SPX, ratio: 0.0923 },
    liquidity: { lot: 1, dailyVolume: 0, quoteSize: 0, tradeSize: 0, spreadTicks: 0 },
    derivatives: [],
  },
]
