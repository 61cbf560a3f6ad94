import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
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

/** Bonds, found by symbol, ISIN or CUSIP. */
export const bonds: readonly Instrument[] = [
  bond({
    conId: 800_400_001,
    symbol: 'BNS',
    cusip: '064159KJ4',
    isin: 'US064159KJ44',
    longName: 'BNS 2.85 04/26',
    description: 'BNS 2.85 04/26/31',
    coupon: 2.85,
    bondType: 'CORP',
    maturity: '20310426',
    issueDate: '20210426',
    ratings: 'A2/A-',
    reference: 97.4,
    isCallable: false,
  }),
  bond({
    conId: 800_400_002,
    symbol: 'US-T',
    cusip: '912810RN0',
    isin: 'US912810RN00',
    longName: 'US-T 2 7/8 08/15/45',
    description: 'T 2 7/8 08/15/45',
    coupon: 2.875,
    bondType: 'GOVT',
    maturity: '20450815',
    issueDate: '20150817',
    ratings: 'Aa1/AA+',
    reference: 76.2,
    isCallable: false,
  }),
  bond({
    conId: 800_400_003,
    symbol: 'US-T',
    cusip: '912828C57',
    isin: 'US912828C573',
    longName: 'US-T 2 1/4 03/31/34',
    description: 'T 2 1/4 03/31/34',
    coupon: 2.25,
    bondType: 'GOVT',
    maturity: '20340331',
    issueDate: '20140331',
    ratings: 'Aa1/AA+',
    reference: 89.8,
    isCallable: false,
  }),
  bond({
    conId: 800_400_004,
    symbol: 'IBM',
    cusip: '459200KX8',
    isin: 'US459200KX88',
    longName: 'IBM 4 1/2 02/06/33',
    description: 'IBM 4 1/2 02/06/33',
    coupon: 4.5,
    bondType: 'CORP',
    maturity: '20330206',
    issueDate: '20230206',
    ratings: 'A3/A-',
    reference: 99.1,
    isCallable: true,
  }),
]

interface BondLine {
  readonly conId: number
  readonly symbol: string
  readonly cusip: string
  readonly isin: string
  readonly longName: string
  readonly description: string
  readonly coupon: number
  readonly bondType: string
  readonly maturity: string
  readonly issueDate: string
  readonly ratings: string
  readonly reference: number
  readonly isCallable: boolean
}

function bond(line: BondLine): Instrument {
  const isTreasury = line.bondType === 'GOVT'
  return {
    conId: line.conId,
    conIdIsReal: false,
    symbol: line.symbol,
    secType: 'BOND',
    currency: 'USD',
    localSymbol: `IBCID${line.conId}`,
    tradingClass: line.symbol,
    marketName: line.symbol,
    longName: line.longName,
    primaryExchange: '',
    exchanges: ['SMART', 'BONDDESK', 'TRADEWEB', 'BVAL'],
    hours: marketHours.usBonds,
    marketRule: 35,
    secIds: { CUSIP: line.cusip, ISIN: line.isin },
    minSize: 1000,
    sizeIncrement: 1000,
    suggestedSizeIncrement: 1000,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.bond,
    bond: {
      cusip: line.cusip,
      coupon: line.coupon,
      couponType: 'FIXED',
      bondType: line.bondType,
      maturity: line.maturity,
      issueDate: line.issueDate,
      ratings: line.ratings,
      description: line.description,
      isCallable: line.isCallable,
      notes: isTreasury ? '' : 'Make-whole call',
    },
    listedOn: dayOf(
      Number(line.issueDate.slice(0, 4)),
      Number(line.issueDate.slice(4, 6)),
      Number(line.issueDate.slice(6, 8)),
    ),
    pricing: {
      kind: 'own',
      reference: line.reference,
      dailyVolatility: 0.003,
      marketShare: -0.2,
      activeUtc: [12, 21],
      weekendVariance: 0.02,
    },
    liquidity: {
      lot: 1000,
      dailyVolume: isTreasury ? 4_000_000 : 400_000,
      quoteSize: 250_000,
      tradeSize: 20_000,
      spreadTicks: isTreasury ? 30 : 150,
    },
    derivatives: [],
  }
}

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

/** Contracts for difference: the stock ones are quoted by re-routing to the stock. */
export const cfds: readonly Instrument[] = [
  cfd(800_600_001, 'IBM', 'Intl Business Machines Corp', 8314, 1, 'USD', 26, 'STK', 'n', marketHours.usStocks),
  cfd(800_600_002, 'AAPL', 'Apple Inc', 265598, 1, 'USD', 26, 'STK', 'n', marketHours.usStocks),
  cfd(800_600_003, 'BMW', 'Bayerische Motoren Werke AG', 14094, 1, 'EUR', 37, 'STK', 'n', marketHours.xetra),
  cfd(800_600_010, 'IBUS500', 'US 500', indexConIds.SPX, 1, 'USD', 26, 'IND', '', marketHours.cme),
  cfd(800_600_011, 'IBDE40', 'Germany 40', indexConIds.DAX, 1, 'EUR', 26, 'IND', '', marketHours.eurex),
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

/** A stand-in for the stock lines that carry nothing but broad tape news. */
export const newsLines: readonly Instrument[] = (
  [
    ['BRFG', 'Briefing.com General Market Columns'],
    ['DJNL', 'Dow Jones Newsletters'],
  ] as const
).map(([provider, longName], at) => ({
  conId: 800_700_001 + at,
  conIdIsReal: false,
  symbol: `${provider}:${provider}_ALL`,
  secType: 'NEWS',
  currency: '',
  localSymbol: `${provider}:${provider}_ALL`,
  tradingClass: provider,
  marketName: provider,
  longName,
  primaryExchange: provider,
  exchanges: [provider],
  hours: marketHours.crypto,
  marketRule: 26,
  minSize: 1,
  sizeIncrement: 1,
  suggestedSizeIncrement: 1,
  aggGroup: 2147483647,
  orderTypes: '',
  listedOn: dayOf(2010, 1, 4),
  pricing: { kind: 'ratio', of: indexConIds.SPX, ratio: 1 },
  liquidity: { lot: 1, dailyVolume: 0, quoteSize: 0, tradeSize: 0, spreadTicks: 0 },
  derivatives: [],
}))
