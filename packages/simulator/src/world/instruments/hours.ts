/** Minutes after midnight of the trading day, in the exchange's wall time; negative on the evening before. */
export type MinuteSpan = readonly [from: number, to: number]

/** When an instrument trades, as a rule that holds for every week. */
export interface Hours {
  /** Time zone as contract details name it. */
  readonly zone: string
  /** Weekdays with a session: 0 Sunday to 6 Saturday. */
  readonly weekdays: readonly number[]
  readonly holidays: HolidayRule
  /** Whole trading day, extended hours included. */
  readonly trading: readonly MinuteSpan[]
  /** Regular trading hours, which `useRTH` selects. */
  readonly liquid: readonly MinuteSpan[]
  /** What is left of it on days on which trading ends early. */
  readonly shortDay?: Pick<Hours, 'trading' | 'liquid'>
  /** The hours the market kept before it was opened around the clock. */
  readonly kept?: Hours
}

/** Names the list of days on which nothing trades, and of those on which trading ends early. */
export type HolidayRule = 'us' | 'europe' | 'london' | 'hong-kong' | 'japan' | 'new-year-and-christmas' | 'none'

const mondayToFriday = [1, 2, 3, 4, 5]
const everyDay = [0, 1, 2, 3, 4, 5, 6]

function hours(zone: string, holidays: HolidayRule, trading: readonly MinuteSpan[], liquid = trading): Hours {
  return { zone, weekdays: mondayToFriday, holidays, trading, liquid }
}

/** Ends short days early: at one minute of the day, regular hours and extended ones at another. */
function short(market: Hours, end: number, extendedEnd: number = end): Hours {
  return {
    ...market,
    shortDay: { trading: until(market.trading, extendedEnd), liquid: until(market.liquid, end) },
  }
}

function until(spans: readonly MinuteSpan[], end: number): readonly MinuteSpan[] {
  return spans.filter(([from]) => from < end).map(([from, to]) => [from, Math.min(to, end)])
}

const at = (hour: number, minute = 0): number => hour * 60 + minute

/** A group of instruments that trade at the same hours. */
type Market =
  | `us${'Stocks' | 'Options' | 'IndexOptions' | 'Indices' | 'Funds' | 'Bonds'}`
  | 'cme'
  | 'nymex'
  | 'xetra'
  | 'eurex'
  | 'london'
  | 'hongKong'
  | 'tokyo'
  | 'forex'
  | 'crypto'

/** Trading hours by market. */
export const marketHours: Readonly<Record<Market, Hours>> = {
  usStocks: short(hours('US/Eastern', 'us', [[at(4), at(20)]], [[at(9, 30), at(16)]]), at(13), at(17)),
  usOptions: short(hours('US/Eastern', 'us', [[at(9, 30), at(16)]]), at(13)),
  usIndexOptions: short(hours('US/Central', 'us', [[at(8, 30), at(15, 15)]]), at(12, 15)),
  usIndices: short(hours('US/Central', 'us', [[at(8, 30), at(15)]]), at(12)),
  usFunds: short(hours('US/Eastern', 'us', [[at(9, 30), at(16)]]), at(13)),
  usBonds: short(hours('US/Eastern', 'us', [[at(8), at(17)]]), at(14)),
  cme: short(hours('US/Central', 'us', [[at(-7), at(16)]], [[at(8, 30), at(15)]]), at(12, 15)),
  nymex: short(hours('US/Eastern', 'us', [[at(-6), at(17)]], [[at(9), at(14, 30)]]), at(13, 45)),
  xetra: hours('MET', 'europe', [[at(9), at(17, 30)]]),
  eurex: hours('MET', 'europe', [[at(8), at(22)]], [[at(9), at(17, 30)]]),
  london: short(hours('GB-Eire', 'london', [[at(8), at(16, 30)]]), at(12, 30)),
  hongKong: short(
    hours('Hongkong', 'hong-kong', [
      [at(9, 30), at(12)],
      [at(13), at(16)],
    ]),
    at(12),
  ),
  tokyo: hours('Japan', 'japan', [
    [at(9), at(11, 30)],
    [at(12, 30), at(15, 30)],
  ]),
  forex: hours('US/Eastern', 'new-year-and-christmas', [[at(-6) - 45, at(17)]]),
  crypto: { ...hours('US/Eastern', 'none', [[at(-4), at(20)]]), weekdays: everyDay },
}

/** Returns the same market open around the clock, for demos and tests that run at any hour. */
export function aroundTheClock(market: Hours): Hours {
  const wholeDay = [[0, at(24)]] as const
  return { zone: market.zone, weekdays: everyDay, holidays: 'none', trading: wholeDay, liquid: wholeDay, kept: market }
}
