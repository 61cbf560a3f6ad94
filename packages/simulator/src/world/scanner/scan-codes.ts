import { keyOf, uniformAt } from '../random.ts'
import { volatilityOf } from '../market/generic-ticks.ts'
import type { Quote } from '../market/quote.ts'
import type { Instrument } from '../instruments/instrument.ts'

/** What a scan ranks by; higher comes first. */
type Score = (instrument: Instrument, quote: Quote) => number

/** A way to rank instruments. */
export interface ScanCode {
  readonly code: string
  readonly name: string
  readonly score: Score
}

const change: Score = (_, quote) => ratio(quote.last, quote.close) - 1
const sinceOpen: Score = (_, quote) => ratio(quote.last, quote.open) - 1
const gap: Score = (_, quote) => ratio(quote.open, quote.close) - 1
const volume: Score = (_, quote) => quote.volume ?? 0
const busy: Score = (instrument, quote) => (quote.volume ?? 0) / Math.max(1, instrument.liquidity.dailyVolume)
const dollars: Score = (_, quote) => quote.turnover
const range: Score = (_, quote) => ratio(quote.high, quote.low)
const volatility: Score = (instrument) => volatilityOf(instrument)
const alphabet: Score = ({ symbol }) => {
  let place = 0
  for (let at = 0; at < symbol.length; at++) place += symbol.charCodeAt(at) / 128 ** (at + 1)
  return -place
}
const trades: Score = (_, quote) => quote.tradeCount
const down =
  (score: Score): Score =>
  (instrument, quote) =>
    -score(instrument, quote)

/** A figure of the company that the simulation makes up once and keeps. */
const figure =
  (name: string): Score =>
  (instrument) =>
    uniformAt(keyOf(instrument.conId, name), 0)

/** The rankings of the scanner. */
export const scanCodes: readonly ScanCode[] = [
  { code: 'TOP_PERC_GAIN', name: 'Top % Gainers', score: change },
  { code: 'TOP_PERC_LOSE', name: 'Top % Losers', score: down(change) },
  { code: 'TOP_OPEN_PERC_GAIN', name: 'Top % Gainers Since Open', score: sinceOpen },
  { code: 'TOP_OPEN_PERC_LOSE', name: 'Top % Losers Since Open', score: down(sinceOpen) },
  { code: 'HIGH_OPEN_GAP', name: 'Top Close-to-Open % Gainers', score: gap },
  { code: 'LOW_OPEN_GAP', name: 'Top Close-to-Open % Losers', score: down(gap) },
  { code: 'MOST_ACTIVE', name: 'Most Active', score: volume },
  { code: 'MOST_ACTIVE_USD', name: 'Most Active ($)', score: dollars },
  { code: 'MOST_ACTIVE_AVG_USD', name: 'Most Active by Average ($)', score: dollars },
  { code: 'HOT_BY_VOLUME', name: 'Hot Contracts by Volume', score: busy },
  { code: 'TOP_VOLUME_RATE', name: 'Top Volume Rate', score: busy },
  {
    code: 'HOT_BY_PRICE',
    name: 'Hot Contracts by Price',
    score: (instrument, quote) => Math.abs(change(instrument, quote)),
  },
  { code: 'HOT_BY_PRICE_RANGE', name: 'Hot by Price Range', score: range },
  { code: 'TOP_PRICE_RANGE', name: 'Top Price Range', score: range },
  { code: 'TOP_TRADE_COUNT', name: 'Top Trade Count', score: trades },
  { code: 'TOP_TRADE_RATE', name: 'Top Trade Rate', score: trades },
  { code: 'HALTED', name: 'Halted', score: (_, quote) => quote.halted },
  { code: 'NOT_OPEN', name: 'Not Open', score: (_, quote) => (quote.open === undefined ? 1 : 0) },
  { code: 'LIMIT_UP_DOWN', name: 'Limit Up/Down', score: (_, quote) => quote.halted },
  { code: 'ALL_SYMBOLS_ASC', name: 'All Symbols, Ascending', score: alphabet },
  { code: 'ALL_SYMBOLS_DESC', name: 'All Symbols, Descending', score: down(alphabet) },
  { code: 'HIGH_OPT_IMP_VOLAT', name: 'Highest Option Imp Vol', score: volatility },
  { code: 'LOW_OPT_IMP_VOLAT', name: 'Lowest Option Imp Vol', score: down(volatility) },
  { code: 'TOP_OPT_IMP_VOLAT_GAIN', name: 'Top Option Imp Vol % Gainers', score: figure('volatility gain') },
  { code: 'TOP_OPT_IMP_VOLAT_LOSE', name: 'Top Option Imp Vol % Losers', score: down(figure('volatility gain')) },
  {
    code: 'HIGH_OPT_IMP_VOLAT_OVER_HIST',
    name: 'High Option Imp Vol Over Historical',
    score: figure('volatility ratio'),
  },
  {
    code: 'LOW_OPT_IMP_VOLAT_OVER_HIST',
    name: 'Low Option Imp Vol Over Historical',
    score: down(figure('volatility ratio')),
  },
  { code: 'OPT_VOLUME_MOST_ACTIVE', name: 'Most Active by Opt Volume', score: figure('option volume') },
  { code: 'HOT_BY_OPT_VOLUME', name: 'Hot by Option Volume', score: figure('option volume') },
  { code: 'OPT_OPEN_INTEREST_MOST_ACTIVE', name: 'Most Active by Opt Open Interest', score: figure('open interest') },
  { code: 'HIGH_OPT_VOLUME_PUT_CALL_RATIO', name: 'High Put/Call Volume Ratio', score: figure('put call') },
  { code: 'LOW_OPT_VOLUME_PUT_CALL_RATIO', name: 'Low Put/Call Volume Ratio', score: down(figure('put call')) },
  { code: 'HIGH_DIVIDEND_YIELD_IB', name: 'High Dividend Yield', score: figure('dividend') },
  { code: 'HIGH_PE_RATIO', name: 'High P/E Ratio', score: figure('earnings') },
  { code: 'LOW_PE_RATIO', name: 'Low P/E Ratio', score: down(figure('earnings')) },
  { code: 'HIGH_GROWTH_RATE', name: 'High Growth Rate', score: figure('growth') },
  { code: 'LOW_GROWTH_RATE', name: 'Low Growth Rate', score: down(figure('growth')) },
  { code: 'HIGH_RETURN_ON_EQUITY', name: 'High Return on Equity', score: figure('return on equity') },
  { code: 'HIGH_QUICK_RATIO', name: 'High Quick Ratio', score: figure('quick ratio') },
  { code: 'HIGH_PRICE_2_BOOK_RATIO', name: 'High Price/Book Ratio', score: figure('book') },
  { code: 'LOW_PRICE_2_BOOK_RATIO', name: 'Low Price/Book Ratio', score: down(figure('book')) },
  { code: 'MARKET_CAP_USD_DESC', name: 'Highest Market Capitalization', score: marketCap },
  { code: 'MARKET_CAP_USD_ASC', name: 'Lowest Market Capitalization', score: down(marketCap) },
  { code: 'HIGH_VS_13W_HL', name: '13-Week High', score: figure('13 weeks') },
  { code: 'LOW_VS_13W_HL', name: '13-Week Low', score: down(figure('13 weeks')) },
  { code: 'HIGH_VS_26W_HL', name: '26-Week High', score: figure('26 weeks') },
  { code: 'LOW_VS_26W_HL', name: '26-Week Low', score: down(figure('26 weeks')) },
  { code: 'HIGH_VS_52W_HL', name: '52-Week High', score: figure('52 weeks') },
  { code: 'LOW_VS_52W_HL', name: '52-Week Low', score: down(figure('52 weeks')) },
  { code: 'COMBO_LATEST_TRADE', name: 'Latest Combination Trades', score: trades },
  { code: 'COMBO_MOST_ACTIVE', name: 'Most Active Combinations', score: volume },
]

/** Estimates a company's value in millions: what trades in a day is taken for a fixed share of it. */
export function marketCap(instrument: Instrument, quote: Quote): number {
  return ((quote.last ?? 0) * instrument.liquidity.dailyVolume * 250) / 1e6
}

function ratio(value: number | undefined, base: number | undefined): number {
  return value === undefined || base === undefined || base === 0 ? 1 : value / base
}
