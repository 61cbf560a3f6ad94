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
