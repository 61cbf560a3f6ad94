import type { Chunk } from './bar-chunks.ts'
import { type Cursor, formatCheckpoint } from './checkpoint.ts'
import { addGaps, type DownloadGap } from './gaps.ts'
import type { Window } from './windows.ts'

/** How far a download has come. */
export interface DownloadProgress {
  readonly from: Date
  /** The first instant after the range. */
  readonly to: Date
  /** Everything before this has been handed out. */
  readonly reached: Date
  /** From 0 to 1. */
  readonly fraction: number
  /** How many requests it took so far, without those before a checkpoint. */
  readonly requests: number
  /** How many bars or ticks were handed out, without those before a checkpoint. */
  readonly received: number
}

/** What a download is made of. */
export interface DownloadPlan<Item> {
  readonly name: string
  readonly range: Window
  readonly cursor: Cursor
  readonly chunks: (range: Window) => AsyncIterable<Chunk<Item>>
  // A method, so that a download of bars is one of anything.
  timeOf(item: Item): number
  /** Says up to when nothing changes any more: what is later comes again after a checkpoint. */
  readonly settledMs: () => number
  readonly onProgress: ((progress: DownloadProgress) => void) | undefined
}

/**
 * Hands out the bars or ticks of a range, one after the other, each once, the oldest first. What it asks for next it asks for when it is needed; a
 * loop that was left can be entered again and goes on where it stopped.
 *
 * @example
 * ```ts
 * import { connect, stock } from '@twskit/client'
 *
 * await using ib = await connect()
 * const range = { from: '2026-01-01', to: '2026-07-01' }
 * const download = ib.download(stock('AAPL'), range, { barSize: '1 hour' })
 * for await (const bars of download.chunks()) console.log(bars.length, download.progress.fraction, download.checkpoint)
 * console.log(download.gaps)
 * ```
 */
export class Download<Item> implements AsyncIterable<Item> {
  readonly #plan: DownloadPlan<Item>
  readonly #gaps: DownloadGap[] = []
  #cursor: Cursor
  /** The part of it that will not change any more. */
  #safe: Cursor
  #requests = 0
  #received = 0

  /** @internal Downloads come from `ib.download`. */
  constructor(plan: DownloadPlan<Item>) {
    this.#plan = plan
    this.#cursor = plan.cursor
    this.#safe = plan.cursor
  }

  /** How far it has come. */
  get progress(): DownloadProgress {
    const { startMs, endMs } = this.#plan.range
    const { atMs } = this.#cursor
    return {
      from: new Date(startMs),
      to: new Date(endMs),
      reached: new Date(atMs),
      fraction: endMs <= startMs ? 1 : Math.min(1, (atMs - startMs) / (endMs - startMs)),
      requests: this.#requests,
      received: this.#received,
    }
  }

  /**
   * Says how far everything handed out reaches: given to a later `ib.download` with equal arguments, it goes on from there. A bar whose time is
   * not over yet is left to the later one.
   */
  get checkpoint(): string {
    return formatCheckpoint(this.#plan.name, this.#safe)
  }

  /** The stretches so far that nothing came for, without those before a checkpoint. */
  get gaps(): readonly DownloadGap[] {
    return [...this.#gaps]
  }

  /** Hands out what each step brought, at once; `checkpoint` and `progress` count it in. */
  async *chunks(): AsyncGenerator<readonly Item[], undefined> {
    for await (const { items, untilMs, settledMs } of this.#steps()) {
      for (const item of items) this.#advance(item, settledMs)
      this.#reach(untilMs, settledMs)
      if (items.length > 0) yield items
    }
  }

  /** Starts, or goes on with, a loop over the bars or ticks. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    for await (const { items, untilMs, settledMs } of this.#steps()) {
      for (const item of items) {
        this.#advance(item, settledMs)
        yield item
      }
      this.#reach(untilMs, settledMs)
    }
  }

  async *#steps(): AsyncGenerator<Chunk<Item> & { readonly settledMs: number }, undefined> {
    const { range, chunks } = this.#plan
    const from = this.#cursor
    let toSkip = from.taken
    // What was not over when it was asked for may be over now, but what came is not.
    let settledMs = this.#plan.settledMs()
    for await (const chunk of chunks({ startMs: from.atMs, endMs: range.endMs })) {
      this.#requests += chunk.requests
      addGaps(this.#gaps, chunk.gaps)
      // What bears the time of the cursor comes again; the part that was handed out is left away.
      const items = chunk.items.filter((item) => this.#plan.timeOf(item) !== from.atMs || toSkip-- <= 0)
      yield { ...chunk, items, settledMs }
      settledMs = this.#plan.settledMs()
    }
  }

  #advance(item: Item, settledMs: number): void {
    const atMs = this.#plan.timeOf(item)
    this.#cursor = { atMs, taken: atMs === this.#cursor.atMs ? this.#cursor.taken + 1 : 1 }
    if (atMs <= settledMs) this.#safe = this.#cursor
    this.#received++
  }

  #reach(atMs: number, settledMs: number): void {
    if (atMs > this.#cursor.atMs) this.#cursor = { atMs, taken: 0 }
    const safeMs = Math.min(atMs, settledMs)
    if (safeMs > this.#safe.atMs) this.#safe = { atMs: safeMs, taken: 0 }
    this.#plan.onProgress?.(this.progress)
  }
}
