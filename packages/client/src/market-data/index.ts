import type { ClientContext } from '../context.ts'
import { calculateImpliedVolatility, type CalculateImpliedVolatilityCall } from './calculate-implied-volatility.ts'
import { calculateOptionPrice, type CalculateOptionPriceCall } from './calculate-option-price.ts'
import { marketData, type MarketDataCall } from './market-data.ts'
import { marketDataType, type MarketDataTypeCall } from './market-data-type.ts'
import { marketDepth, type MarketDepthCall } from './market-depth.ts'
import { marketDepthExchanges, type MarketDepthExchangesCall } from './market-depth-exchanges.ts'
import { quote, type QuoteCall } from './quote.ts'
import { quotes, type QuotesCall } from './quotes.ts'
import { realTimeBars, type RealTimeBarsCall } from './real-time-bars.ts'
import { smartComponents, type SmartComponentsCall } from './smart-components.ts'
import { tickByTick, type TickByTickCall } from './tick-by-tick.ts'

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

/** The calls about what a contract's market does now. */
export interface MarketDataCalls
  extends CalculateImpliedVolatilityCall,
    CalculateOptionPriceCall,
    MarketDataCall,
    MarketDataTypeCall,
    MarketDepthCall,
    MarketDepthExchangesCall,
    QuoteCall,
    QuotesCall,
    RealTimeBarsCall,
    SmartComponentsCall,
    TickByTickCall {}

/** Makes the calls of this room. */
export function marketDataCalls(context: ClientContext): MarketDataCalls {
  return {
    ...calculateImpliedVolatility(context),
    ...calculateOptionPrice(context),
    ...marketData(context),
    ...marketDataType(context),
    ...marketDepth(context),
    ...marketDepthExchanges(context),
    ...quote(context),
    ...quotes(context),
    ...realTimeBars(context),
    ...smartComponents(context),
    ...tickByTick(context),
  }
}
