export type { DepthBook, DepthRow } from './depth-book.ts'
export type { MarketDataOptions } from './level-1.ts'
export type { MarketDepthOptions } from './market-depth.ts'
export type { DepthExchange } from './market-depth-exchanges.ts'
export type { OptionComputation } from './option-calculation.ts'
export type { QuoteOptions } from './quote.ts'
export type { Greeks, Quote, QuoteField, QuoteValues } from './quote-board.ts'
export type { RealTimeBar, RealTimeBarsOptions } from './real-time-bars.ts'
export type { SmartComponent } from './smart-components.ts'
export type {
  DeltaNeutralTick,
  EfpTick,
  GenericTick,
  MarketDataTypeTick,
  NewsTick,
  OptionTick,
  ParamsTick,
  PriceTick,
  SizeTick,
  StringTick,
  Tick,
} from './tick.ts'
export type {
  BidAskByTick,
  MidPointByTick,
  TickByTickOptions,
  TickByTickType,
  TickByTickValues,
  TradeByTick,
} from './tick-by-tick.ts'
export { type TickField, tickFields } from './tick-types.ts'
