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

// A row of a board: the field, its value, and when that came.
const ROW = 3
const VALUE = 1
const CAME = 2

// When the program's first value came. Times are kept as whole milliseconds since then: small integers take no room of their own.
let originMs: number | undefined

function sinceOrigin(nowMs: number): number {
  originMs ??= Math.floor(nowMs)
  return Math.floor(nowMs) - originMs
}

/** Puts the ticks of one subscription together. */
export class QuoteBoard {
  readonly #contract: Contract
  /** Field, value and when it came, again and again; a program may hold thousands of boards, and this takes least room. */
  #rows: readonly unknown[] = []
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
        this.#set('lastTime', Number(tick.value), nowMs)
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
    const at = this.#rows.indexOf(field)
    return at >= 0 && this.#rows[at + VALUE] !== undefined
  }

  quote(nowMs: number): Quote {
    const rows = this.#rows
    const now = sinceOrigin(nowMs)
    const values: Partial<Record<QuoteField, unknown>> = {}
    const ageMs: Partial<Record<QuoteField, number>> = {}
    for (let at = 0; at < rows.length; at += ROW) {
      const field = rows[at] as QuoteField
      const value = rows[at + VALUE]
      values[field] = field === 'lastTime' ? new Date((value as number) * 1000) : value
      ageMs[field] = now - (rows[at + CAME] as number)
    }
    return {
      contract: this.#contract,
      marketDataType: this.#marketDataType,
      delayed: this.#delayed,
      asOfMs: nowMs,
      ageMs,
      ...(values as QuoteValues),
    }
  }

  /** Begins anew: what was known before no longer counts. */
  clear(): void {
    this.#rows = []
    this.#marketDataType = undefined
  }

  #set(field: QuoteField, value: unknown, nowMs: number): void {
    const came = sinceOrigin(nowMs)
    const rows = this.#rows as unknown[]
    for (let at = 0; at < rows.length; at += ROW) {
      if (rows[at] !== field) continue
      rows[at + VALUE] = value
      rows[at + CAME] = came
      return
    }
    // concat makes a list of just the length it needs, push of sixteen and more.
    this.#rows = rows.concat([field, value, came])
  }
}
