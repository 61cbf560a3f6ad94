import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import { indexConIds } from './indices.ts'
import type { Instrument } from './instrument.ts'

/** Lines that carry nothing but the news of a provider. */
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
