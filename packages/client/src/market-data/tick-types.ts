/** The name of each tick type, at the place of its number. Delayed ticks have the names of their live ones. */
export const tickFields = [
  'bidSize',
  'bid',
  'ask',
  'askSize',
  'last',
  'lastSize',
  'high',
  'low',
  'volume',
  'close',
  'bidOption',
  'askOption',
  'lastOption',
  'modelOption',
  'open',
  'low13Week',
  'high13Week',
  'low26Week',
  'high26Week',
  'low52Week',
  'high52Week',
  'averageVolume',
  'openInterest',
  'optionHistoricalVolatility',
  'optionImpliedVolatility',
  'optionBidExchange',
  'optionAskExchange',
  'optionCallOpenInterest',
  'optionPutOpenInterest',
  'optionCallVolume',
  'optionPutVolume',
  'indexFuturePremium',
  'bidExchange',
  'askExchange',
  'auctionVolume',
  'auctionPrice',
  'auctionImbalance',
  'markPrice',
  'bidEfp',
  'askEfp',
  'lastEfp',
  'openEfp',
  'highEfp',
  'lowEfp',
  'closeEfp',
  'lastTimestamp',
  'shortable',
  'fundamentalRatios',
  'rtVolume',
  'halted',
  'bidYield',
  'askYield',
  'lastYield',
  'customOption',
  'tradeCount',
  'tradeRate',
  'volumeRate',
  'lastRegularHoursTrade',
  'realTimeHistoricalVolatility',
  'dividends',
  'bondFactorMultiplier',
  'regulatoryImbalance',
  'news',
  'shortTermVolume3Min',
  'shortTermVolume5Min',
  'shortTermVolume10Min',
  'bid',
  'ask',
  'last',
  'bidSize',
  'askSize',
  'lastSize',
  'high',
  'low',
  'volume',
  'close',
  'open',
  'rtTradeVolume',
  'creditmanMarkPrice',
  'creditmanSlowMarkPrice',
  'bidOption',
  'askOption',
  'lastOption',
  'modelOption',
  'lastExchange',
  'lastRegularTime',
  'futuresOpenInterest',
  'averageOptionVolume',
  'lastTimestamp',
  'shortableShares',
  'halted',
  'reuters2MutualFunds',
  'etfNavClose',
  'etfNavPriorClose',
  'etfNavBid',
  'etfNavAsk',
  'etfNavLast',
  'etfFrozenNavLast',
  'etfNavHigh',
  'etfNavLow',
  'socialMarketAnalytics',
  'estimatedIpoMidpoint',
  'finalIpoLast',
  'bidYield',
  'askYield',
  'oddLotBid',
  'oddLotAsk',
  'oddLotBidSize',
  'oddLotAskSize',
  'oddLotBidExchange',
  'oddLotAskExchange',
] as const

/** What a tick is about: `bid`, `lastSize`, `modelOption`, ... `unknown` for the tick types of gateways newer than this client. */
export type TickField = (typeof tickFields)[number] | 'unknown'

const delayedTypes: ReadonlySet<number> = new Set([
  66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 80, 81, 82, 83, 88, 90, 103, 104,
])

// The sizes that travel with a price; the size of any other price means nothing.
const pricesWithSize: ReadonlySet<number> = new Set([1, 2, 4, 66, 67, 68])

/** What the number of a tick type says. */
export interface TickTypeFacts {
  readonly field: TickField
  readonly delayed: boolean
  readonly hasSize: boolean
}

const facts: readonly TickTypeFacts[] = tickFields.map((field, tickType) => ({
  field,
  delayed: delayedTypes.has(tickType),
  hasSize: pricesWithSize.has(tickType),
}))

const UNKNOWN: TickTypeFacts = { field: 'unknown', delayed: false, hasSize: false }

/** Says what the number of a tick type means. */
export function factsOf(tickType: number): TickTypeFacts {
  return facts[tickType] ?? UNKNOWN
}
