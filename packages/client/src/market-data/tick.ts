import type { MarketDataTypeName } from '../connection/index.ts'
import type { TickField } from './tick-types.ts'

/** What all ticks with a tick type have in common. */
interface TypedTick {
  /** What it is about; a delayed tick has the name of its live one. */
  readonly field: TickField
  /** The number of the tick type, which tells delayed from live and names what is `unknown` here. */
  readonly tickType: number
  /** Says whether it is 15 to 20 minutes old. */
  readonly delayed: boolean
}

/** A price. */
export interface PriceTick extends TypedTick {
  readonly kind: 'price'
  /** In the contract's currency; -1 with the size 0 when there is none: no bid, no ask. */
  readonly price: number
  /** The size that goes with a bid, ask or last; `undefined` for other prices. */
  readonly size: number | undefined
  /** Says whether an order at this price can be executed automatically. */
  readonly canAutoExecute: boolean
  /** Says whether a bid is below the day's lowest limit, or an ask above its highest. */
  readonly pastLimit: boolean
  readonly preOpen: boolean
}

/** A size or volume, in shares or contracts. */
export interface SizeTick extends TypedTick {
  readonly kind: 'size'
  readonly size: number
}

/** A number that is neither price nor size: a volatility, `halted`, `shortable`, a count. */
export interface GenericTick extends TypedTick {
  readonly kind: 'generic'
  readonly value: number
}

/** A text: an exchange, a time in seconds since 1970 (`lastTimestamp`), `rtVolume`, `dividends`. */
export interface StringTick extends TypedTick {
  readonly kind: 'string'
  readonly value: string
}

/** An option's greeks, computed from its bid, ask or last price or from the gateway's model. What was not computed is `undefined`. */
export interface OptionTick extends TypedTick {
  readonly kind: 'option'
  readonly impliedVol: number | undefined
  readonly optPrice: number | undefined
  readonly undPrice: number | undefined
  readonly pvDividend: number | undefined
  readonly delta: number | undefined
  readonly gamma: number | undefined
  readonly vega: number | undefined
  readonly theta: number | undefined
  /** Says what the volatility refers to: prices, or returns. */
  readonly basis: 'price' | 'return'
}

/** An exchange for physical: a future against the stock it is on. */
export interface EfpTick extends TypedTick {
  readonly kind: 'efp'
  readonly basisPoints: number | undefined
  readonly formattedBasisPoints: string | undefined
  readonly impliedFuturesPrice: number | undefined
  readonly holdDays: number | undefined
  readonly futureLastTradeDate: string | undefined
  readonly dividendImpact: number | undefined
  readonly dividendsToLastTradeDate: number | undefined
}

/** A headline about the contract. Its article is read with `newsArticle`. */
export interface NewsTick {
  readonly kind: 'news'
  readonly field: 'news'
  readonly time: Date | undefined
  readonly providerCode: string
  readonly articleId: string
  readonly headline: string
  readonly extraData: string
}

/** How prices and sizes of the subscription are to be read. Comes first, mostly. */
export interface ParamsTick {
  readonly kind: 'params'
  readonly field: 'params'
  readonly minTick: number | undefined
  /** What `smartComponents` takes to explain exchange letters. */
  readonly bboExchange: string | undefined
  readonly snapshotPermissions: number | undefined
  readonly lastPricePrecision: string | undefined
  readonly lastSizePrecision: string | undefined
}

/** Says which sort of market data follows. */
export interface MarketDataTypeTick {
  readonly kind: 'marketDataType'
  readonly field: 'marketDataType'
  readonly marketDataType: MarketDataTypeName | undefined
}

/** Says that the delta-neutral part of a contract was accepted. */
export interface DeltaNeutralTick {
  readonly kind: 'deltaNeutral'
  readonly field: 'deltaNeutral'
  readonly conId: number | undefined
  readonly delta: number | undefined
  readonly price: number | undefined
}

/** One piece of level-1 market data; `kind` says which. */
export type Tick =
  | PriceTick
  | SizeTick
  | GenericTick
  | StringTick
  | OptionTick
  | EfpTick
  | NewsTick
  | ParamsTick
  | MarketDataTypeTick
  | DeltaNeutralTick
