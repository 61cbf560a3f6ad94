import type { ClientContext } from '../context.ts'
import { marketData, type MarketDataCall } from './market-data.ts'
import { marketDataType, type MarketDataTypeCall } from './market-data-type.ts'
import { quote, type QuoteCall } from './quote.ts'
import { quotes, type QuotesCall } from './quotes.ts'

export type { MarketDataOptions } from './level-1.ts'
export type { QuoteOptions } from './quote.ts'
export type { Greeks, Quote, QuoteField, QuoteValues } from './quote-board.ts'
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
export { type TickField, tickFields } from './tick-types.ts'

/** The calls about what a contract's market does now. */
export interface MarketDataCalls extends MarketDataCall, MarketDataTypeCall, QuoteCall, QuotesCall {}

export function marketDataCalls(context: ClientContext): MarketDataCalls {
  return { ...marketData(context), ...marketDataType(context), ...quote(context), ...quotes(context) }
}
