import { SlidingWindow } from './sliding-window.ts'
import type { Wait } from './wait.ts'

/** What the gateway's historical rules look at in a request. */
export interface HistoricalFacts {
  /** Equal for two requests that are identical in every field except their id. */
  readonly identity: string
  /** Equal for two requests for one contract, exchange and tick type. */
  readonly series: string
  /** Bars of 30 seconds or less, and ticks. */
  readonly isSmall: boolean
  /** BID_ASK counts twice. */
  readonly weight: 1 | 2
}

/** The gateway's historical rules; the defaults are what Interactive Brokers documents. */
export interface HistoricalLimits {
  /** Requests for small bars or ticks in ten minutes; 60 by default. */
  readonly smallPerTenMinutes?: number | undefined
  /** The shortest time between two identical requests, in milliseconds; 15,000 by default. */
  readonly identicalAfterMs?: number | undefined
  /** Requests for one contract, exchange and tick type within two seconds; 5 by default. */
  readonly perSeriesInTwoSeconds?: number | undefined
  /** Requests that may be open at once; 50 by default. */
  readonly openAtOnce?: number | undefined
}

const TEN_MINUTES_MS = 600_000
const TWO_SECONDS_MS = 2_000
const FIRST_HOLD_MS = 15_000

/** Keeps the books for the historical rules: what was sent when, and what is open. */
export class HistoricalRules {
  readonly #identicalAfterMs: number
  readonly #perSeries: number
  readonly #openAtOnce: number
  readonly #small: SlidingWindow
  // Both maps are kept in order of time, so that what has expired stands at the front.
  readonly #sentAt = new Map<string, number>()
  readonly #series = new Map<string, SlidingWindow>()
  #open = 0
  #heldUntil = Number.NEGATIVE_INFINITY
  #holdMs = FIRST_HOLD_MS

  constructor(limits: HistoricalLimits = {}) {
    this.#identicalAfterMs = limits.identicalAfterMs ?? 15_000
    // Below two, a BID_ASK request would never fit.
    this.#perSeries = Math.max(2, limits.perSeriesInTwoSeconds ?? 5)
    this.#openAtOnce = limits.openAtOnce ?? 50
    this.#small = new SlidingWindow({ limit: Math.max(2, limits.smallPerTenMinutes ?? 60), windowMs: TEN_MINUTES_MS })
  }

  /** Answers which rule holds the request back the longest, or `undefined` when it may go now. */
  blocks(facts: HistoricalFacts, now: number): Wait | undefined {
    if (this.#open >= this.#openAtOnce) return { rule: `${this.#openAtOnce} historical requests open at once` }
    let untilMs = now
    let rule = ''
    const consider = (opensAt: number, name: string): void => {
      if (opensAt <= untilMs) return
      untilMs = opensAt
      rule = name
    }
    if (facts.isSmall) {
      const { limit } = this.#small
      consider(
        this.#small.opensAt(now, limit, facts.weight),
        `${limit} historical requests for small bars in ten minutes`,
      )
    }
    const last = this.#sentAt.get(facts.identity)
    if (last !== undefined) {
      consider(
        last + this.#identicalAfterMs,
        `${this.#identicalAfterMs / 1000} s between identical historical requests`,
      )
    }
    const series = this.#series.get(facts.series)
    if (series !== undefined) {
      const name = `${this.#perSeries} historical requests for one contract, exchange and tick type in two seconds`
      consider(series.opensAt(now, series.limit, facts.weight), name)
    }
    consider(this.#heldUntil, 'a pause after the gateway reported a historical pacing violation')
    return untilMs > now ? { rule, untilMs } : undefined
  }

  /** Records that a request goes out now. */
  record(facts: HistoricalFacts, now: number): void {
    this.#open++
    if (facts.isSmall) this.#small.record(now, facts.weight)
    this.#sentAt.delete(facts.identity)
    this.#sentAt.set(facts.identity, now)
    const series =
      this.#series.get(facts.series) ?? new SlidingWindow({ limit: this.#perSeries, windowMs: TWO_SECONDS_MS })
    series.record(now, facts.weight)
    this.#series.delete(facts.series)
    this.#series.set(facts.series, series)
    this.#forget(now)
  }

  /** Records that a request has ended; answers whether that made room where there was none. */
  finished(): boolean {
    const wasFull = this.#open >= this.#openAtOnce
    this.#open--
    return wasFull
  }

  /** Answers whether as much was sent lately that a refusal can be a pacing violation: half of what ten minutes allow. */
  isBusy(now: number): boolean {
    return this.#small.count(now) * 2 >= this.#small.limit
  }

  /** Holds everything back for 15 s, twice as long at each complaint that follows within ten minutes. */
  slowDown(now: number): void {
    if (now < this.#heldUntil) return
    const isRepeated = now - this.#heldUntil < TEN_MINUTES_MS
    this.#holdMs = isRepeated ? Math.min(this.#holdMs * 2, TEN_MINUTES_MS) : FIRST_HOLD_MS
    this.#heldUntil = now + this.#holdMs
  }

  #forget(now: number): void {
    for (const [identity, sentAt] of this.#sentAt) {
      if (sentAt + this.#identicalAfterMs > now) break
      this.#sentAt.delete(identity)
    }
    for (const [name, window] of this.#series) {
      if (window.count(now) > 0) break
      this.#series.delete(name)
    }
  }
}
