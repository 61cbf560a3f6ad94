import type { Day } from '../../clock/days.ts'
import type { Hours } from './hours.ts'

/** How an instrument's price comes about. */
export type Pricing =
  /** Wanders by itself around a reference price. */
  | {
      readonly kind: 'own'
      readonly reference: number
      /** Deviation of one day's logarithmic return. */
      readonly dailyVolatility: number
      /** Share of the daily return that follows the market, -1 to 1. */
      readonly marketShare: number
      /** Hours of the UTC day in which most of the movement happens. */
      readonly activeUtc: readonly [from: number, to: number]
      /** Share of a working day's variance that happens on a Saturday or Sunday. */
      readonly weekendVariance: number
    }
  /** A fixed multiple of another instrument's price. */
  | { readonly kind: 'ratio'; readonly of: number; readonly ratio: number }
  /** The other instrument's price carried to this one's expiry at a yearly rate. */
  | { readonly kind: 'forward'; readonly of: number; readonly rate: number }
  /** Falls when the other one rises, as volatility does. */
  | {
      readonly kind: 'inverse'
      readonly of: number
      readonly reference: number
      readonly level: number
      readonly power: number
    }
  /** Black-Scholes on the other one's price. */
  | {
      readonly kind: 'option'
      readonly of: number
      /** Yearly implied volatility of a strike at `reference`. */
      readonly volatility: number
      /** Price of the underlying around which the smile is drawn. */
      readonly reference: number
      /** How much the volatility rises below the reference. */
      readonly skew: number
    }
  /** The weighted sum of the legs of a combination. */
  | { readonly kind: 'legs'; readonly legs: readonly { readonly conId: number; readonly weight: number }[] }

/** How much of an instrument is quoted and traded. */
interface Liquidity {
  /** Average volume of a day, in shares or contracts; 0 when only quotes exist. */
  readonly dailyVolume: number
  /** Sizes are multiples of it. */
  readonly lot: number
  /** Typical size at the best bid and offer. */
  readonly quoteSize: number
  /** Typical size of one print. */
  readonly tradeSize: number
  /** Typical distance of bid and offer, in price increments; 0 when there are no quotes but a published level. */
  readonly spreadTicks: number
}

/** The end of an instrument's life. */
interface Expiry {
  readonly lastTradeDay: Day
  /** Instant after which it does not trade any more. */
  readonly endMs: number
  /** `yyyymm`. */
  readonly contractMonth: string
}

/** What only bonds have. */
interface BondTerms {
  /** Number and name of who borrows. */
  readonly issuer: { readonly id: string; readonly name: string }
  readonly cusip: string
  readonly coupon: number
  readonly couponType: string
  readonly bondType: string
  readonly maturity: string
  readonly issueDate: string
  readonly ratings: string
  readonly description: string
  readonly isCallable: boolean
  readonly notes: string
}

/** What only funds have. */
interface FundTerms {
  readonly family: string
  readonly type: string
  readonly frontLoad: string
  readonly backLoad: string
  readonly managementFee: string
  readonly minimumInitialPurchase: string
  readonly subsequentMinimumPurchase: string
  readonly distributionPolicy: string
  readonly assetType: string
  readonly blueSkyStates: string
}

/** Something that can be looked up, quoted and traded. */
export interface Instrument {
  readonly conId: number
  /** True when the identifier is the one Interactive Brokers uses. */
  readonly conIdIsReal: boolean
  readonly symbol: string
  readonly secType: string
  readonly currency: string
  readonly localSymbol: string
  readonly tradingClass: string
  readonly marketName: string
  readonly longName: string
  readonly primaryExchange: string
  /** Where orders and requests may be sent, as contract details list them. */
  readonly exchanges: readonly string[]
  readonly hours: Hours
  readonly marketRule: number
  /** Contract size, for derivatives. */
  readonly multiplier?: number
  readonly strike?: number
  readonly right?: 'C' | 'P'
  readonly expiry?: Expiry
  readonly underConId?: number
  readonly underSymbol?: string
  readonly underSecType?: string
  readonly industry?: string
  readonly category?: string
  readonly subcategory?: string
  readonly stockType?: string
  /** Identifiers by type: ISIN, CUSIP. */
  readonly secIds?: Readonly<Record<string, string>>
  /** Identifier that requests may use but contract details do not list. */
  readonly figi?: string
  readonly minSize: number
  readonly sizeIncrement: number
  readonly suggestedSizeIncrement: number
  readonly aggGroup: number
  readonly orderTypes: string
  readonly bond?: BondTerms
  readonly fund?: FundTerms
  /** First day with data. */
  readonly listedOn: Day
  readonly pricing: Pricing
  readonly liquidity: Liquidity
  /** Kinds of derivatives that exist on it. */
  readonly derivatives: readonly string[]
}
