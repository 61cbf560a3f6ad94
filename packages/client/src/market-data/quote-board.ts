import type { Contract } from '@twskit/wire'
import type { MarketDataTypeName } from '../connection/index.ts'
import type { OptionTick, Tick } from './tick.ts'

/** An option's greeks, from one price or from the gateway's model. */
export type Greeks = Pick<
  OptionTick,
  'impliedVol' | 'optPrice' | 'undPrice' | 'pvDividend' | 'delta' | 'gamma' | 'vega' | 'theta'
>

/** The values of a quote. What has not come, or does not exist (no bid), is `undefined`. */
export interface QuoteValues {
  readonly bid?: number | undefined
  readonly ask?: number | undefined
  readonly last?: number | undefined
  readonly bidSize?: number | undefined
  readonly askSize?: number | undefined
  readonly lastSize?: number | undefined
  /** When the last trade took place, to the second. */
  readonly lastTime?: Date | undefined
  readonly open?: number | undefined
  readonly high?: number | undefined
  readonly low?: number | undefined
  /** The close of the day before. */
  readonly close?: number | undefined
  readonly volume?: number | undefined
  readonly markPrice?: number | undefined
  /** 0 for trading, 1 for a general halt, 2 for a volatility halt; -1 when not known. */
  readonly halted?: number | undefined
  readonly bidGreeks?: Greeks | undefined
  readonly askGreeks?: Greeks | undefined
  readonly lastGreeks?: Greeks | undefined
  readonly modelGreeks?: Greeks | undefined
}

/** The name of one value of a quote. */
export type QuoteField = keyof QuoteValues

/** Everything known of a contract's market at one instant. It never changes; the next one is another object. */
export interface Quote extends QuoteValues {
  readonly contract: Contract
  /** The sort of market data it is made of, once the gateway has said so. */
  readonly marketDataType: MarketDataTypeName | undefined
  /** Says whether its prices are 15 to 20 minutes old. */
  readonly delayed: boolean
  /** When it was made, in milliseconds by the client's clock. */
  readonly asOfMs: number
  /** How old each of its values was at that moment, in milliseconds since it came. */
  readonly ageMs: Readonly<Partial<Record<QuoteField, number>>>
}

/** The fields a quote has from ticks of the same name. */
const plain: ReadonlySet<string> = new Set<QuoteField>([
  'bid',
  'ask',
  'last',
  'bidSize',
  'askSize',
  'lastSize',
  'open',
  'high',
  'low',
  'close',
  'volume',
  'markPrice',
  'halted',
])

const sizeOf = { bid: 'bidSize', ask: 'askSize', last: 'lastSize' } as const
const greeksOf: Readonly<Record<string, QuoteField>> = {
  bidOption: 'bidGreeks',
  askOption: 'askGreeks',
  lastOption: 'lastGreeks',
  modelOption: 'modelGreeks',
}

const NONE = -1

/** Puts the ticks of one subscription together. */
export class QuoteBoard {
  readonly #contract: Contract
  #values: Partial<Record<QuoteField, unknown>> = {}
  /** When each value came, in whole milliseconds since the first: small integers take no room of their own. */
  #cameAt: Partial<Record<QuoteField, number>> = {}
  #firstMs: number | undefined
  #marketDataType: MarketDataTypeName | undefined
  #delayed = false

  constructor(contract: Contract) {
    this.#contract = contract
  }

  /** Takes a tick; answers whether the quote is another one now. */
  take(tick: Tick, nowMs: number): boolean {
    switch (tick.kind) {
      case 'price': {
        const { field, size, price } = tick
        this.#delayed = tick.delayed
        if (field === 'bid' || field === 'ask' || field === 'last') {
          // -1 alone can be the price of a spread; with the size 0 it stands for none.
          const isNone = price === NONE && (size ?? 0) === 0
          this.#set(field, isNone ? undefined : price, nowMs)
          if (size !== undefined) this.#set(sizeOf[field], isNone ? undefined : size, nowMs)
          return true
        }
        if (!plain.has(field)) return false
        this.#set(field as QuoteField, price === NONE ? undefined : price, nowMs)
        return true
      }
      case 'size':
        if (!plain.has(tick.field)) return false
        this.#set(tick.field as QuoteField, tick.size, nowMs)
        return true
      case 'generic':
        if (!plain.has(tick.field)) return false
        this.#set(tick.field as QuoteField, tick.value, nowMs)
        return true
      case 'string':
        if (tick.field !== 'lastTimestamp') return false
        this.#set('lastTime', new Date(Number(tick.value) * 1000), nowMs)
        return true
      case 'option': {
        const field = greeksOf[tick.field]
        if (field === undefined) return false
        const { impliedVol, optPrice, undPrice, pvDividend, delta, gamma, vega, theta } = tick
        this.#set(field, { impliedVol, optPrice, undPrice, pvDividend, delta, gamma, vega, theta }, nowMs)
        return true
      }
      case 'marketDataType':
        this.#marketDataType = tick.marketDataType
        this.#delayed = tick.marketDataType === 'delayed' || tick.marketDataType === 'delayed-frozen'
        return true
      default:
        return false
    }
  }

  has(field: QuoteField): boolean {
    return this.#values[field] !== undefined
  }

  quote(nowMs: number): Quote {
    return {
      contract: this.#contract,
      marketDataType: this.#marketDataType,
      delayed: this.#delayed,
      asOfMs: nowMs,
      ageMs: this.#ages(nowMs),
      ...(this.#values as QuoteValues),
    }
  }

  /** Begins anew: what was known before no longer counts. */
  clear(): void {
    this.#values = {}
    this.#cameAt = {}
    this.#firstMs = undefined
    this.#marketDataType = undefined
  }

  #set(field: QuoteField, value: unknown, nowMs: number): void {
    this.#values[field] = value
    this.#firstMs ??= nowMs
    this.#cameAt[field] = Math.round(nowMs - this.#firstMs)
  }

  #ages(nowMs: number): Partial<Record<QuoteField, number>> {
    const now = Math.round(nowMs - (this.#firstMs ?? nowMs))
    const ages: Partial<Record<QuoteField, number>> = {}
    for (const field in this.#cameAt) {
      ages[field as QuoteField] = now - (this.#cameAt[field as QuoteField] as number)
    }
    return ages
  }
}
