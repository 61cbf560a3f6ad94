import { type Day, dayOf, dayText, partsOf } from '../../clock/days.ts'
import { calendarOf } from './calendar.ts'
import { usOptionExchanges } from './exchanges.ts'
import { type ExpiryCycle, monthLetter, monthOf, monthText, optionExpiries } from './expiries.ts'
import { futureCovering } from './futures.ts'
import { type Hours, marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
import { knownOptions } from './known-options.ts'
import type { Instrument } from './instrument.ts'
import { trim } from './market-rules.ts'
import { orderTypesOf } from './order-types.ts'

/** A family of options: one trading class on one underlying. */
export interface OptionChain {
  readonly symbol: string
  readonly tradingClass: string
  readonly secType: 'OPT' | 'FOP'
  readonly underConId: number
  readonly underSecType: string
  readonly currency: string
  readonly exchanges: readonly string[]
  readonly multiplier: number
  readonly marketRule: number
  readonly hours: Hours
  readonly cycle: ExpiryCycle
  /** Minutes after midnight, in the market's wall time, at which trading ends on the last day. */
  readonly endMinute: number
  /** Price of the underlying around which strikes are listed. */
  readonly reference: number
  /** Distance of strikes near the reference; further out it doubles and then grows by ten. */
  readonly strikeStep: number
  readonly volatility: number
  readonly skew: number
}

const four = 16 * 60

function usStock(
  symbol: string,
  underConId: number,
  reference: number,
  strikeStep: number,
  volatility: number,
  cycle: ExpiryCycle = 'weekly',
): OptionChain {
  return {
    symbol,
    tradingClass: symbol,
    secType: 'OPT',
    underConId,
    underSecType: 'STK',
    currency: 'USD',
    exchanges: usOptionExchanges,
    multiplier: 100,
    marketRule: 110,
    hours: marketHours.usOptions,
    cycle,
    endMinute: four,
    reference,
    strikeStep,
    volatility,
    skew: 0.12,
  }
}

function cboe(
  symbol: string,
  tradingClass: string,
  underConId: number,
  reference: number,
  strikeStep: number,
  volatility: number,
  cycle: ExpiryCycle,
): OptionChain {
  return {
    ...usStock(symbol, underConId, reference, strikeStep, volatility, cycle),
    tradingClass,
    underSecType: 'IND',
    exchanges: ['SMART', 'CBOE', 'IBUSOPT'],
    marketRule: 109,
    hours: marketHours.usIndexOptions,
    endMinute: 15 * 60,
    skew: 0.2,
  }
}

/** The option chains of the catalogue. Their place in the list is part of their conIds: add at the end. */
export const optionChains: readonly OptionChain[] = [
  usStock('AAPL', 265598, 270, 2.5, 0.26),
  usStock('MSFT', 272093, 480, 2.5, 0.24),
  usStock('TSLA', 76792991, 420, 2.5, 0.55),
  usStock('AMZN', 3691937, 225, 2.5, 0.32),
  usStock('GOOG', 208813720, 290, 2.5, 0.3),
  usStock('NVDA', 4815747, 180, 1, 0.44),
  usStock('IBM', 8314, 300, 2.5, 0.25),
  usStock('SPY', 756733, 670, 1, 0.16, 'daily'),
  usStock('QQQ', 320227571, 600, 1, 0.2, 'daily'),
  cboe('SPX', 'SPX', indexConIds.SPX, 6720, 5, 0.16, 'monthly-morning'),
  cboe('SPX', 'SPXW', indexConIds.SPX, 6720, 5, 0.16, 'daily'),
  cboe('NDX', 'NDXP', indexConIds.NDX, 24_650, 25, 0.2, 'weekly'),
  {
    ...usStock('700', 152791428, 620, 10, 0.31, 'monthly'),
    tradingClass: 'TCH',
    currency: 'HKD',
    exchanges: ['SEHK'],
    marketRule: 26,
    hours: marketHours.hongKong,
  },
  {
    ...usStock('DAX', indexConIds.DAX, 23_800, 50, 0.17, 'monthly'),
    tradingClass: 'ODAX',
    underSecType: 'IND',
    currency: 'EUR',
    exchanges: ['EUREX'],
    multiplier: 5,
    marketRule: 31,
    hours: marketHours.eurex,
    endMinute: 13 * 60,
  },
  {
    ...usStock('ES', 0, 6720, 5, 0.16, 'weekly'),
    secType: 'FOP',
    underSecType: 'FUT',
    exchanges: ['CME'],
    multiplier: 50,
    marketRule: 36,
    hours: marketHours.cme,
    endMinute: 15 * 60,
    skew: 0.2,
  },
  {
    ...usStock('CL', 0, 59, 0.5, 0.34, 'monthly'),
    tradingClass: 'LO',
    secType: 'FOP',
    underSecType: 'FUT',
    exchanges: ['NYMEX'],
    multiplier: 1000,
    marketRule: 26,
    hours: marketHours.nymex,
    endMinute: 14 * 60 + 30,
  },
  usStock('META', 107113386, 620, 5, 0.33),
  usStock('AMD', 4391, 210, 2.5, 0.48),
  usStock('PLTR', 444857009, 170, 2.5, 0.58),
  usStock('FISV', 800_000_105, 66, 1, 0.4, 'monthly'),
  usStock('IWM', 9579970, 240, 1, 0.21, 'daily'),
]

const FIRST_CON_ID = 1_000_000_000
const FIRST_DAY = dayOf(2020, 1, 1)
const DAYS = 8192
const STRIKES = 2048

/** Chains that fit into the numbers options are identified by. */
export const MOST_OPTION_CHAINS = 32

/** Lists the strikes of a chain, lowest first: dense near the reference, sparse further out. */
export function strikesOf(chain: OptionChain): readonly number[] {
  const known = strikesByChain.get(chain)
  if (known !== undefined) return known
  const { reference, strikeStep } = chain
  const strikes: number[] = []
  for (let index = 1; index < STRIKES; index++) {
    const strike = trim(index * strikeStep)
    const distance = Math.abs(strike / reference - 1)
    if (distance > 0.6) continue
    const every = distance <= 0.12 ? 1 : distance <= 0.3 ? 2 : 10
    if (index % every === 0) strikes.push(strike)
  }
  strikesByChain.set(chain, strikes)
  return strikes
}

const strikesByChain = new WeakMap<OptionChain, readonly number[]>()

/** Lists the expiries of a chain as they are on `today`, earliest first. */
export function expiriesOf(chain: OptionChain, today: Day): readonly Day[] {
  return optionExpiries(chain.cycle, today, chain.hours.holidays)
}

/** Returns the conId of the option's underlying: for options on futures, the future that covers the expiry. */
export function underlyingOf(chain: OptionChain, expiry: Day): number | undefined {
  return chain.secType === 'FOP' ? futureCovering(chain.symbol, expiry)?.conId : chain.underConId
}

/** Makes one option of a chain; `undefined` when its underlying does not exist. */
export function option(
  chain: OptionChain,
  slot: number,
  expiry: Day,
  strike: number,
  right: 'C' | 'P',
): Instrument | undefined {
  const underConId = underlyingOf(chain, expiry)
  if (underConId === undefined) return undefined
  const strikeIndex = Math.round(strike / chain.strikeStep)
  const { year } = partsOf(expiry)
  const known = knownOptions.find(
    (each) =>
      each.tradingClass === chain.tradingClass &&
      each.expiry === expiry &&
      each.strike === strike &&
      each.right === right,
  )
  return {
    conId:
      known?.conId ??
      FIRST_CON_ID + (((slot * DAYS + (expiry - FIRST_DAY)) * STRIKES + strikeIndex) * 2 + (right === 'P' ? 1 : 0)),
    conIdIsReal: known !== undefined,
    symbol: chain.symbol,
    secType: chain.secType,
    currency: chain.currency,
    localSymbol:
      chain.secType === 'FOP'
        ? `${chain.tradingClass}${monthLetter(monthOf(expiry))}${year % 10} ${right}${strike}`
        : `${chain.tradingClass.padEnd(6)}${dayText(expiry).slice(2)}${right}${String(Math.round(strike * 1000)).padStart(8, '0')}`,
    tradingClass: chain.tradingClass,
    marketName: chain.tradingClass,
    longName: chain.symbol,
    primaryExchange: '',
    exchanges: chain.exchanges,
    hours: chain.hours,
    marketRule: chain.marketRule,
    multiplier: chain.multiplier,
    strike,
    right,
    expiry: {
      lastTradeDay: expiry,
      endMs: calendarOf(chain.hours).endOf(expiry, chain.endMinute),
      contractMonth: monthText(monthOf(expiry)),
    },
    underConId,
    underSymbol: chain.symbol,
    underSecType: chain.underSecType,
    minSize: 1,
    sizeIncrement: 1,
    suggestedSizeIncrement: 1,
    aggGroup: 2,
    orderTypes: orderTypesOf.option,
    listedOn: expiry - 180,
    pricing: {
      kind: 'option',
      of: underConId,
      volatility: chain.volatility,
      reference: chain.reference,
      skew: chain.skew,
    },
    liquidity: { lot: 1, dailyVolume: optionVolume(chain, strike), quoteSize: 20, tradeSize: 3, spreadTicks: 2 },
    derivatives: [],
  }
}

/** Options near the money trade most. */
function optionVolume(chain: OptionChain, strike: number): number {
  const distance = Math.log(strike / chain.reference) / chain.volatility
  return Math.max(40, Math.round(6000 * Math.exp(-distance * distance * 6)))
}

/** Splits an option's conId into the place of its chain, expiry, strike index and right. */
export function optionParts(
  conId: number,
): { slot: number; expiry: Day; strikeIndex: number; right: 'C' | 'P' } | undefined {
  const offset = conId - FIRST_CON_ID
  if (offset < 0 || offset >= MOST_OPTION_CHAINS * DAYS * STRIKES * 2) return undefined
  const index = Math.floor(offset / 2)
  const days = Math.floor(index / STRIKES)
  return {
    slot: Math.floor(days / DAYS),
    expiry: FIRST_DAY + (days % DAYS),
    strikeIndex: index % STRIKES,
    right: offset % 2 === 1 ? 'P' : 'C',
  }
}
