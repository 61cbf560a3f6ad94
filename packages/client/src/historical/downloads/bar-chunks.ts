import { type Contract, DecodeError } from '@twskit/wire'
import type { ClientContext } from '../../context.ts'
import { DisconnectedError, PacingError, RequestError, TimeoutError } from '../../errors.ts'
import type { CallOptions } from '../../requests/index.ts'
import { type BarOf, type DayBar, type IntradayBar } from '../bar.ts'
import { barLengthMs, type BarSize, isDaily } from '../bar-size.ts'
import type { BarQuery } from '../bar-query.ts'
import { durationOver } from '../duration.ts'
import { barsSpec } from '../historical-data.ts'
import { scheduleSpec, type TradingSession } from '../historical-schedule.ts'
import { type DownloadGap, missingBars, missingDays } from './gaps.ts'
import { patiently, type Stretch } from './patience.ts'
import { longestWindowMs, nextWindow, type Window } from './windows.ts'

const DAY_MS = 86_400_000

/** What one step of a download brought. */
export interface Chunk<Item> {
  readonly items: readonly Item[]
  /** Everything before this has been asked for. */
  readonly untilMs: number
  readonly gaps: readonly DownloadGap[]
  /** How many requests it took. */
  readonly requests: number
}

/** Which bars a download is about. */
export type BarWants<Size extends BarSize = BarSize> = Omit<BarQuery<Size>, 'duration' | 'end'>

type AnyBar = DayBar | IntradayBar

/** Gives the time of a bar in milliseconds; of a day, its midnight in UTC. */
export function barMs(bar: AnyBar): number {
  return 'time' in bar ? bar.time.getTime() : Date.parse(`${bar.day}T00:00:00Z`)
}

/** Downloads the bars of a range, window by window. */
export class BarChunks<Size extends BarSize> {
  readonly #context: ClientContext
  readonly #contract: Contract
  readonly #wants: BarWants<Size>
  readonly #options: CallOptions
  #requests = 0

  constructor(context: ClientContext, contract: Contract, wants: BarWants<Size>, options: CallOptions) {
    this.#context = context
    this.#contract = contract
    this.#wants = wants
    this.#options = options
  }

  async *over(range: Window): AsyncGenerator<Chunk<BarOf<Size>>, undefined> {
    const sessions = await this.#sessions(range)
    const { barSize } = this.#wants
    const daily = isDaily(barSize)
    const longest = this.#endsNow ? Number.POSITIVE_INFINITY : longestWindowMs(barSize)
    // Sessions say where bars within a day are to be looked for; days are looked for in all windows.
    const where = daily || this.#endsNow ? undefined : sessions
    let startMs = range.startMs
    for (;;) {
      const window = nextWindow({ startMs, endMs: range.endMs }, longest, where)
      if (window === undefined) break
      const stretch = await this.#read(window)
      const gaps = this.#gapsOf(stretch, window, sessions)
      yield { items: stretch.items, untilMs: window.endMs, gaps, requests: this.#taken() }
      startMs = window.endMs
    }
    yield { items: [], untilMs: range.endMs, gaps: [], requests: this.#taken() }
  }

  /** Adjusted prices and continuous futures have no end but now. */
  get #endsNow(): boolean {
    return this.#wants.whatToShow === 'ADJUSTED_LAST' || this.#contract.secType === 'CONTFUT'
  }

  /** Reads a window from its end back to its start: a request may reach less far than its duration says. */
  async #read(window: Window): Promise<Stretch<BarOf<Size>>> {
    const found: (readonly BarOf<Size>[])[] = []
    let refused: string | undefined
    let endMs = window.endMs
    while (endMs > window.startMs) {
      const stretch = await this.#ask(window.startMs, endMs)
      if ('refused' in stretch) refused = stretch.refused
      const bars = stretch.items.filter((bar) => barMs(bar) >= window.startMs && barMs(bar) < endMs)
      found.unshift(bars)
      const [first] = stretch.items
      const firstMs = first === undefined ? endMs : barMs(first)
      if (firstMs >= endMs || this.#endsNow) break
      endMs = firstMs
    }
    const items = found.flat()
    return refused === undefined || items.length > 0 ? { items } : { items: [], refused }
  }

  #ask(startMs: number, endMs: number): Promise<Stretch<BarOf<Size>>> {
    const now = this.#context.clock.now()
    const toMs = this.#endsNow ? now : endMs
    // A day more, for the days of exchanges begin before and end after those of UTC.
    const spanMs = toMs - startMs + (isDaily(this.#wants.barSize) ? DAY_MS : 0)
    const end = this.#endsNow || endMs >= now ? undefined : new Date(endMs)
    const query: BarQuery<Size> = { ...this.#wants, duration: durationOver(spanMs), end }
    const spec = barsSpec(this.#context, this.#contract, query)
    return patiently(
      (options) => {
        this.#requests++
        return this.#context.requests.ask(spec, options)
      },
      'HistoricalDataEnd',
      this.#options,
      this.#context.clock,
    )
  }

  #gapsOf(
    stretch: Stretch<BarOf<Size>>,
    window: Window,
    sessions: readonly TradingSession[] | undefined,
  ): readonly DownloadGap[] {
    const [from, to] = [new Date(window.startMs), new Date(window.endMs)]
    if ('refused' in stretch) return [{ from, to, reason: 'refused', message: stretch.refused }]
    if (sessions === undefined) return stretch.items.length === 0 ? [{ from, to, reason: 'empty' }] : []
    // The bar of now may not have come yet.
    const over: Window = { ...window, endMs: Math.min(window.endMs, this.#context.clock.now()) }
    const { barSize } = this.#wants
    return isDaily(barSize)
      ? missingDays(new Set(stretch.items.map((bar) => (bar as DayBar).day)), over, sessions)
      : missingBars(stretch.items.map(barMs), barLengthMs(barSize), over, sessions)
  }

  /** Reads when the contract traded; not every contract has a schedule. Weeks and months need none. */
  async #sessions(range: Window): Promise<readonly TradingSession[] | undefined> {
    const { barSize, useRTH } = this.#wants
    if (/week|month/.test(barSize) || range.startMs >= range.endMs) return undefined
    const now = this.#context.clock.now()
    const duration = durationOver(range.endMs - range.startMs + 2 * DAY_MS)
    // A schedule has days; a day more holds the session that a range ends in.
    const end = range.endMs + DAY_MS >= now ? undefined : new Date(range.endMs + DAY_MS)
    const spec = scheduleSpec(this.#contract, { duration, end, useRTH })
    for (;;) {
      this.#requests++
      try {
        return (await this.#context.requests.ask(spec, this.#options)).sessions
      } catch (error) {
        // Without a schedule a download asks for all of its range, so nothing about a schedule ends it: not a zone that cannot be read either.
        if (isAboutTheSchedule(error)) return undefined
        if (!(error instanceof DisconnectedError && error.retryable)) throw error
      }
    }
  }

  #taken(): number {
    const requests = this.#requests
    this.#requests = 0
    return requests
  }
}

function isAboutTheSchedule(error: unknown): boolean {
  return [RequestError, TimeoutError, DecodeError, PacingError].some((kind) => error instanceof kind)
}
