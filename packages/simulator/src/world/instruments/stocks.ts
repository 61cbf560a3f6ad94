import { dayOf } from '../../clock/days.ts'
import { usStockExchanges } from './exchanges.ts'
import { type Hours, marketHours } from './hours.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** What listings on one exchange have in common. */
interface Market {
  readonly currency: string
  readonly exchanges: readonly string[]
  readonly hours: Hours
  readonly marketRule: number
  readonly boardLot: number
  readonly activeUtc: readonly [number, number]
  readonly aggGroup: number
}

const us: Market = {
  currency: 'USD',
  exchanges: usStockExchanges,
  hours: marketHours.usStocks,
  marketRule: 26,
  boardLot: 1,
  activeUtc: [13, 21],
  aggGroup: 1,
}

const markets: Readonly<Record<string, Market>> = {
  NASDAQ: us,
  NYSE: us,
  ARCA: us,
  BATS: us,
  AMEX: us,
  SEHK: {
    currency: 'HKD',
    exchanges: ['SMART', 'SEHK', 'SEHKNTL', 'SEHKSZSE'],
    hours: marketHours.hongKong,
    marketRule: 240,
    boardLot: 100,
    activeUtc: [1, 9],
    aggGroup: 3,
  },
  IBIS: {
    currency: 'EUR',
    exchanges: ['SMART', 'IBIS', 'EUIBSI', 'CHIXEN', 'FWB', 'SWB', 'GETTEX2', 'TGATE'],
    hours: marketHours.xetra,
    marketRule: 37,
    boardLot: 1,
    activeUtc: [7, 16],
    aggGroup: 6,
  },
  LSE: {
    currency: 'GBP',
    exchanges: ['SMART', 'LSE', 'CHIXUK', 'BATEUK', 'TRQXUK'],
    hours: marketHours.london,
    marketRule: 38,
    boardLot: 1,
    activeUtc: [7, 17],
    aggGroup: 7,
  },
  TSEJ: {
    currency: 'JPY',
    exchanges: ['SMART', 'TSEJ', 'CHIXJ', 'JPNNEXT'],
    hours: marketHours.tokyo,
    marketRule: 1105,
    boardLot: 100,
    activeUtc: [0, 7],
    aggGroup: 8,
  },
}

/** A line of the list of stocks. */
interface Listing {
  readonly conId: number
  readonly conIdIsReal?: false
  readonly symbol: string
  readonly name: string
  readonly exchange: string
  readonly tradingClass?: string
  readonly price: number
  readonly dailyVolatility?: number
  readonly dailyVolume: number
  readonly sector?: readonly [industry: string, category: string, subcategory: string]
  readonly isin?: string
  readonly stockType?: string
  readonly boardLot?: number
  readonly marketRule?: number
  readonly listedOn?: number
  readonly hasOptions?: boolean
  /** Follows another instrument at a fixed ratio instead of having a life of its own. */
  readonly follows?: { readonly of: number; readonly ratio: number }
}

const computers = ['Technology', 'Computers', 'Computers'] as const
const software = ['Technology', 'Software', 'Applications Software'] as const
const internet = ['Communications', 'Internet', 'E-Commerce/Products'] as const
const portal = ['Communications', 'Internet', 'Web Portals/ISP'] as const
const chips = ['Technology', 'Semiconductors', 'Electronic Compo-Semicon'] as const
const cars = ['Consumer, Cyclical', 'Auto Manufacturers', 'Auto-Cars/Light Trucks'] as const
const telecom = ['Communications', 'Telecommunications', 'Cellular Telecom'] as const
const banks = ['Financial', 'Banks', 'Diversified Banking Inst'] as const

const listings: readonly Listing[] = [
  {
    conId: 265598,
    symbol: 'AAPL',
    name: 'APPLE INC',
    exchange: 'NASDAQ',
    price: 270,
    dailyVolatility: 0.016,
    dailyVolume: 48_000_000,
    sector: computers,
    isin: 'US0378331005',
    listedOn: dayOf(1980, 12, 12),
    hasOptions: true,
  },
  {
    conId: 272093,
    symbol: 'MSFT',
    name: 'MICROSOFT CORP',
    exchange: 'NASDAQ',
    price: 480,
    dailyVolatility: 0.014,
    dailyVolume: 22_000_000,
    sector: software,
    isin: 'US5949181045',
    listedOn: dayOf(1986, 3, 13),
    hasOptions: true,
  },
  {
    conId: 76792991,
    symbol: 'TSLA',
    name: 'TESLA INC',
    exchange: 'NASDAQ',
    price: 420,
    dailyVolatility: 0.034,
    dailyVolume: 85_000_000,
    sector: cars,
    isin: 'US88160R1014',
    listedOn: dayOf(2010, 6, 29),
    hasOptions: true,
  },
  {
    conId: 3691937,
    symbol: 'AMZN',
    name: 'AMAZON.COM INC',
    exchange: 'NASDAQ',
    price: 225,
    dailyVolatility: 0.019,
    dailyVolume: 38_000_000,
    sector: internet,
    isin: 'US0231351067',
    listedOn: dayOf(1997, 5, 15),
    hasOptions: true,
  },
  {
    conId: 208813720,
    symbol: 'GOOG',
    name: 'ALPHABET INC-CL C',
    exchange: 'NASDAQ',
    price: 290,
    dailyVolatility: 0.018,
    dailyVolume: 21_000_000,
    sector: portal,
    isin: 'US02079K1079',
    listedOn: dayOf(2014, 4, 3),
    hasOptions: true,
  },
  {
    conId: 208813719,
    symbol: 'GOOGL',
    name: 'ALPHABET INC-CL A',
    exchange: 'NASDAQ',
    price: 290,
    dailyVolume: 30_000_000,
    sector: portal,
    isin: 'US02079K3059',
    follows: { of: 208813720, ratio: 0.998 },
    listedOn: dayOf(2004, 8, 19),
  },
  {
    conId: 4815747,
    symbol: 'NVDA',
    name: 'NVIDIA CORP',
    exchange: 'NASDAQ',
    price: 180,
    dailyVolatility: 0.028,
    dailyVolume: 180_000_000,
    sector: chips,
    isin: 'US67066G1040',
    listedOn: dayOf(1999, 1, 22),
    hasOptions: true,
  },
  {
    conId: 107113386,
    symbol: 'META',
    name: 'META PLATFORMS INC-CLASS A',
    exchange: 'NASDAQ',
    price: 620,
    dailyVolatility: 0.021,
    dailyVolume: 13_000_000,
    sector: portal,
    isin: 'US30303M1027',
    listedOn: dayOf(2012, 5, 18),
  },
  {
    conId: 4391,
    symbol: 'AMD',
    name: 'ADVANCED MICRO DEVICES',
    exchange: 'NASDAQ',
    tradingClass: 'SCM',
    price: 210,
    dailyVolatility: 0.03,
    dailyVolume: 45_000_000,
    sector: chips,
    isin: 'US0079031078',
    listedOn: dayOf(1980, 3, 17),
  },
  {
    conId: 15124833,
    symbol: 'NFLX',
    name: 'NETFLIX INC',
    exchange: 'NASDAQ',
    price: 110,
    dailyVolatility: 0.021,
    dailyVolume: 30_000_000,
    sector: internet,
    isin: 'US64110L1061',
    listedOn: dayOf(2002, 5, 23),
  },
  {
    conId: 8314,
    symbol: 'IBM',
    name: 'INTL BUSINESS MACHINES CORP',
    exchange: 'NYSE',
    price: 300,
    dailyVolatility: 0.015,
    dailyVolume: 4_500_000,
    sector: ['Technology', 'Computers', 'Computer Services'],
    isin: 'US4592001014',
    listedOn: dayOf(1980, 1, 2),
    hasOptions: true,
  },
  {
    conId: 1520593,
    symbol: 'JPM',
    name: 'JPMORGAN CHASE & CO',
    exchange: 'NYSE',
    price: 300,
    dailyVolatility: 0.014,
    dailyVolume: 9_000_000,
    sector: banks,
    isin: 'US46625H1005',
    listedOn: dayOf(1980, 1, 2),
  },
  {
    conId: 756733,
    symbol: 'SPY',
    name: 'SPDR S&P 500 ETF TRUST',
    exchange: 'ARCA',
    price: 670,
    dailyVolume: 75_000_000,
    stockType: 'ETF',
    isin: 'US78462F1030',
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
  },
  {
    conId: 152791428,
    symbol: '700',
    name: 'TENCENT HOLDINGS LTD',
    exchange: 'SEHK',
    price: 620,
    dailyVolatility: 0.02,
    dailyVolume: 20_000_000,
    sector: portal,
    isin: 'KYG875721634',
    boardLot: 100,
    listedOn: dayOf(2004, 6, 16),
    hasOptions: true,
  },
  {
    conId: 800_003_690,
    conIdIsReal: false,
    symbol: '3690',
    name: 'MEITUAN-CLASS B',
    exchange: 'SEHK',
    price: 100,
    dailyVolatility: 0.026,
    dailyVolume: 35_000_000,
    sector: internet,
    isin: 'KYG596691041',
    boardLot: 100,
    listedOn: dayOf(2018, 9, 20),
  },
  {
    conId: 800_009_988,
    conIdIsReal: false,
    symbol: '9988',
    name: 'ALIBABA GROUP HOLDING LTD',
    exchange: 'SEHK',
    price: 155,
    dailyVolatility: 0.025,
    dailyVolume: 75_000_000,
    sector: internet,
    isin: 'KYG017191142',
    boardLot: 100,
    listedOn: dayOf(2019, 11, 26),
  },
  {
    conId: 14204,
    symbol: 'SAP',
    name: 'SAP SE',
    exchange: 'IBIS',
    tradingClass: 'XETRA',
    price: 225,
    dailyVolatility: 0.015,
    dailyVolume: 1_800_000,
    sector: software,
    isin: 'DE0007164600',
    listedOn: dayOf(1988, 11, 4),
  },
  {
    conId: 800_014_205,
    conIdIsReal: false,
    symbol: 'SAP',
    name: 'SAP SE-SPONSORED ADR',
    exchange: 'NYSE',
    price: 260,
    dailyVolume: 1_200_000,
    sector: software,
    isin: 'US8030542042',
    stockType: 'ADR',
    follows: { of: 14204, ratio: 1.157 },
    listedOn: dayOf(1998, 8, 3),
  },
  {
    conId: 14094,
    symbol: 'BMW',
    name: 'BAYERISCHE MOTOREN WERKE AG',
    exchange: 'IBIS',
    tradingClass: 'XETRA',
    price: 88,
    dailyVolatility: 0.016,
    dailyVolume: 1_200_000,
    sector: cars,
    isin: 'DE0005190003',
    listedOn: dayOf(1988, 1, 4),
  },
  {
    conId: 800_000_017,
    conIdIsReal: false,
    symbol: 'VOD',
    name: 'VODAFONE GROUP PLC',
    exchange: 'LSE',
    tradingClass: 'SETS',
    price: 0.92,
    dailyVolatility: 0.013,
    dailyVolume: 60_000_000,
    sector: telecom,
    isin: 'GB00BH4HKS39',
    listedOn: dayOf(1988, 10, 26),
  },
  {
    conId: 800_000_018,
    conIdIsReal: false,
    symbol: 'VOD',
    name: 'VODAFONE GROUP PLC-SP ADR',
    exchange: 'NASDAQ',
    price: 12.1,
    dailyVolume: 6_000_000,
    sector: telecom,
    isin: 'US92857W3088',
    stockType: 'ADR',
    follows: { of: 800_000_017, ratio: 13.15 },
    listedOn: dayOf(1988, 10, 26),
  },
  {
    conId: 800_007_203,
    conIdIsReal: false,
    symbol: '7203',
    name: 'TOYOTA MOTOR CORP',
    exchange: 'TSEJ',
    price: 3100,
    dailyVolatility: 0.016,
    dailyVolume: 22_000_000,
    sector: cars,
    isin: 'JP3633400001',
    boardLot: 100,
    listedOn: dayOf(1985, 1, 4),
  },
  {
    conId: 800_000_101,
    conIdIsReal: false,
    symbol: 'AAPL',
    name: 'APPLE INC',
    exchange: 'IBIS',
    tradingClass: 'XETRA',
    price: 233,
    dailyVolume: 60_000,
    sector: computers,
    isin: 'US0378331005',
    follows: { of: 265598, ratio: 0.864 },
    listedOn: dayOf(2000, 1, 3),
  },
]

/** The stocks and exchange traded funds of the catalogue. */
export const stocks: readonly Instrument[] = listings.map(toInstrument)

function toInstrument(listing: Listing): Instrument {
  const market = markets[listing.exchange]
  if (market === undefined) throw new RangeError(`No market is described for ${listing.exchange}`)
  const [industry = '', category = '', subcategory = ''] = listing.sector ?? []
  const boardLot = listing.boardLot ?? market.boardLot
  const isUs = market.currency === 'USD'
  return {
    conId: listing.conId,
    conIdIsReal: listing.conIdIsReal ?? true,
    symbol: listing.symbol,
    secType: 'STK',
    currency: market.currency,
    localSymbol: listing.symbol,
    tradingClass: listing.tradingClass ?? (listing.exchange === 'NASDAQ' ? 'NMS' : listing.symbol),
    marketName: listing.tradingClass ?? (listing.exchange === 'NASDAQ' ? 'NMS' : listing.symbol),
    longName: listing.name,
    primaryExchange: listing.exchange,
    exchanges: market.exchanges,
    hours: market.hours,
    marketRule: listing.marketRule ?? market.marketRule,
    industry,
    category,
    subcategory,
    stockType: listing.stockType ?? 'COMMON',
    ...(listing.isin === undefined ? {} : { secIds: { ISIN: listing.isin } }),
    minSize: isUs ? 0.0001 : boardLot,
    sizeIncrement: isUs ? 0.0001 : boardLot,
    suggestedSizeIncrement: isUs ? 100 : boardLot,
    aggGroup: market.aggGroup,
    orderTypes: orderTypesOf.stock,
    listedOn: listing.listedOn ?? dayOf(2000, 1, 3),
    pricing:
      listing.follows === undefined
        ? {
            kind: 'own',
            reference: listing.price,
            dailyVolatility: listing.dailyVolatility ?? 0.018,
            marketShare: 0.55,
            activeUtc: market.activeUtc,
            weekendVariance: 0.05,
          }
        : { kind: 'ratio', ...listing.follows },
    liquidity: {
      lot: boardLot,
      dailyVolume: listing.dailyVolume,
      quoteSize: Math.max(boardLot, 100) * (listing.dailyVolume > 10_000_000 ? 4 : 2),
      tradeSize: Math.max(boardLot, 100),
      spreadTicks: listing.dailyVolume > 3_000_000 ? 1 : 3,
    },
    derivatives: listing.hasOptions === true ? ['CFD', 'OPT', 'IOPT', 'WAR', 'BAG'] : ['CFD'],
  }
}
