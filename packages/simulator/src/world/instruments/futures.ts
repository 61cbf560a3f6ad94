import { type Day, dayText } from '../../clock/days.ts'
import { calendarOf } from './calendar.ts'
import {
  crudeOilExpiry,
  eurexBondExpiry,
  metalsExpiry,
  type Month,
  monthLetter,
  monthOf,
  monthParts,
  monthText,
  thirdFriday,
  volatilityExpiry,
} from './expiries.ts'
import { type HolidayRule, type Hours, marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** A kind of future, of which one contract per delivery month exists. */
export interface FutureProduct {
  readonly symbol: string
  readonly tradingClass: string
  readonly exchange: string
  readonly currency: string
  readonly longName: string
  readonly multiplier: number
  readonly marketRule: number
  /** Months of delivery: 0 January to 11 December. */
  readonly months: readonly number[]
  /** How many months of that cycle are listed at a time. */
  readonly listed: number
  readonly lastTradeDay: (month: Month, holidays: HolidayRule) => Day
  /** Minutes after midnight, in the market's wall time, at which trading ends on the last day. */
  readonly endMinute: number
  readonly hours: Hours
  /** Instrument whose price is carried to the expiry. */
  readonly of: number
  /** Underlying as contract details name it. */
  readonly underSymbol: string
  readonly underConId: number
  readonly rate: number
  readonly dailyVolume: number
  readonly quoteSize: number
}

const quarters = [2, 5, 8, 11]
const everyMonth = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

function equityIndex(
  symbol: string,
  of: number,
  longName: string,
  multiplier: number,
  dailyVolume: number,
): FutureProduct {
  return {
    symbol,
    tradingClass: symbol,
    exchange: 'CME',
    currency: 'USD',
    longName,
    multiplier,
    marketRule: 67,
    months: quarters,
    listed: 9,
    lastTradeDay: thirdFriday,
    endMinute: 8 * 60 + 30,
    hours: marketHours.cme,
    of,
    underSymbol: symbol,
    underConId: symbol.endsWith('ES') ? indexConIds.ES : of,
    rate: 0.032,
    dailyVolume,
    quoteSize: 40,
  }
}

function eurex(symbol: string, tradingClass: string, of: number, longName: string, multiplier: number): FutureProduct {
  return {
    symbol,
    tradingClass,
    exchange: 'EUREX',
    currency: 'EUR',
    longName,
    multiplier,
    marketRule: 34,
    months: quarters,
    listed: 3,
    lastTradeDay: thirdFriday,
    endMinute: 13 * 60,
    hours: marketHours.eurex,
    of,
    underSymbol: symbol,
    underConId: of,
    rate: 0.02,
    dailyVolume: 60_000,
    quoteSize: 8,
  }
}

/** The futures of the catalogue. Their place in the list is part of their conIds: add at the end. */
export const futureProducts: readonly FutureProduct[] = [
  equityIndex('ES', indexConIds.SPX, 'E-mini S&P 500', 50, 1_600_000),
  equityIndex('MES', indexConIds.SPX, 'Micro E-Mini S&P 500 Stock Price Index', 5, 1_400_000),
  equityIndex('NQ', indexConIds.NDX, 'E-mini NASDAQ 100', 20, 650_000),
  equityIndex('MNQ', indexConIds.NDX, 'Micro E-Mini Nasdaq-100 Index', 2, 1_700_000),
  {
    symbol: 'CL',
    tradingClass: 'CL',
    exchange: 'NYMEX',
    currency: 'USD',
    longName: 'Light Sweet Crude Oil',
    multiplier: 1000,
    marketRule: 26,
    months: everyMonth,
    listed: 24,
    lastTradeDay: crudeOilExpiry,
    endMinute: 14 * 60 + 30,
    hours: marketHours.nymex,
    of: indexConIds.CL,
    underSymbol: 'CL',
    underConId: indexConIds.CL,
    rate: 0.01,
    dailyVolume: 320_000,
    quoteSize: 12,
  },
  {
    symbol: 'GC',
    tradingClass: 'GC',
    exchange: 'COMEX',
    currency: 'USD',
    longName: 'Gold',
    multiplier: 100,
    marketRule: 31,
    months: [1, 3, 5, 7, 9, 11],
    listed: 8,
    lastTradeDay: metalsExpiry,
    endMinute: 13 * 60 + 30,
    hours: marketHours.nymex,
    of: 69067924,
    underSymbol: 'GC',
    underConId: 69067924,
    rate: 0.038,
    dailyVolume: 190_000,
    quoteSize: 6,
  },
  eurex('DAX', 'FDAX', indexConIds.DAX, 'DAX 40 Index (Deutsche Aktien Xchange 40)', 25),
  eurex('ESTX50', 'FESX', 4356500, 'Dow Jones Euro STOXX50', 10),
  { ...eurex('DAX', 'FDXM', indexConIds.DAX, 'DAX 40 Index (Deutsche Aktien Xchange 40)', 5), dailyVolume: 30_000 },
  { ...eurex('DAX', 'FDXS', indexConIds.DAX, 'DAX 40 Index (Deutsche Aktien Xchange 40)', 1), dailyVolume: 40_000 },
  {
    ...eurex('GBL', 'FGBL', indexConIds.GBL, 'Euro Bund (10 Year Bond)', 1000),
    marketRule: 26,
    lastTradeDay: eurexBondExpiry,
    endMinute: 12 * 60 + 30,
    rate: 0.005,
    dailyVolume: 700_000,
    quoteSize: 250,
  },
  {
    ...equityIndex('VIX', indexConIds.VIX, 'CBOE Volatility Index', 1000, 90_000),
    tradingClass: 'VX',
    exchange: 'CFE',
    marketRule: 36,
    months: everyMonth,
    lastTradeDay: volatilityExpiry,
    endMinute: 8 * 60,
    rate: 0,
  },
]

const FIRST_CON_ID = 600_000_000
const FIRST_MONTH = 2000 * 12
const MONTHS_PER_PRODUCT = 2000

/** Futures this long expired are still found by `includeExpired`. */
const REMEMBERED_EXPIRED_MONTHS = 24

/** Lists the delivery months of a product, earliest first. */
export function listedMonths(product: FutureProduct, today: Day, includeExpired: boolean): readonly Month[] {
  const months: Month[] = []
  const first = includeExpired ? monthOf(today) - REMEMBERED_EXPIRED_MONTHS : monthOf(today)
  let listed = 0
  for (let month = first; listed < product.listed; month++) {
    if (!product.months.includes(month % 12)) continue
    const isAlive = product.lastTradeDay(month, product.hours.holidays) >= today
    if (isAlive) listed++
    if (isAlive || includeExpired) months.push(month)
  }
  return months
}

/** Makes the contract of a product for a delivery month. */
export function future(product: FutureProduct, month: Month): Instrument {
  const lastTradeDay = product.lastTradeDay(month, product.hours.holidays)
  const { year } = monthParts(month)
  const letter = monthLetter(month)
  return {
    conId: FIRST_CON_ID + futureProducts.indexOf(product) * MONTHS_PER_PRODUCT + (month - FIRST_MONTH),
    conIdIsReal: false,
    symbol: product.symbol,
    secType: 'FUT',
    currency: product.currency,
    localSymbol:
      product.exchange === 'EUREX'
        ? `${product.tradingClass} ${dayText(lastTradeDay)} M`
        : `${product.tradingClass}${letter}${year % 10}`,
    tradingClass: product.tradingClass,
    marketName: product.tradingClass,
    longName: product.longName,
    primaryExchange: product.exchange,
    exchanges: product.exchange === 'CME' ? ['CME', 'QBALGO'] : [product.exchange],
    hours: product.hours,
    marketRule: product.marketRule,
    multiplier: product.multiplier,
    expiry: {
      lastTradeDay,
      endMs: calendarOf(product.hours).endOf(lastTradeDay, product.endMinute),
      contractMonth: monthText(month),
    },
    underConId: product.underConId,
    underSymbol: product.underSymbol,
    underSecType: 'IND',
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.future,
    listedOn: lastTradeDay - 730,
    pricing: { kind: 'forward', of: product.of, rate: product.rate },
    liquidity: {
      lot: 1,
      dailyVolume: product.dailyVolume,
      quoteSize: product.quoteSize,
      tradeSize: 3,
      spreadTicks: 1,
    },
    derivatives: product.symbol === 'ES' || product.symbol === 'CL' ? ['FOP', 'BAG'] : ['BAG'],
  }
}

/** Returns the future of a conId that `future` gave out, expired or not. */
export function futureOfConId(conId: number): Instrument | undefined {
  const offset = conId - FIRST_CON_ID
  const product = futureProducts[Math.floor(offset / MONTHS_PER_PRODUCT)]
  if (offset < 0 || product === undefined) return undefined
  const month = FIRST_MONTH + (offset % MONTHS_PER_PRODUCT)
  return product.months.includes(month % 12) ? future(product, month) : undefined
}

/** Returns the first contract of a product that does not expire before `day`. */
export function futureCovering(symbol: string, day: Day): Instrument | undefined {
  const product = futureProducts.find((candidate) => candidate.symbol === symbol)
  if (product === undefined) return undefined
  for (let month = monthOf(day); month < monthOf(day) + 13; month++) {
    if (product.months.includes(month % 12) && product.lastTradeDay(month, product.hours.holidays) >= day) {
      return future(product, month)
    }
  }
  return undefined
}
