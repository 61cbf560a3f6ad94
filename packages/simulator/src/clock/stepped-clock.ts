import type { CancelTimer, Clock } from './clock.ts'

interface Timer {
  readonly dueMs: number
  readonly run: () => void
  isCancelled: boolean
}

/**
 * A clock that stands still until a test moves it.
 *
 * Timers fire inside `advance`, in order of their instant and, at the same instant, in the order they were set.
 * A timer set while advancing fires in the same call when its instant lies within it.
 *
 * @example
 * import { SteppedClock } from '@twskit/simulator'
 *
 * const clock = new SteppedClock(Date.UTC(2026, 2, 2, 14, 30))
 * clock.setTimer(1_000, () => console.log(new Date(clock.now()).toISOString()))
 * clock.advance(5_000)
 */
export class SteppedClock implements Clock {
  #nowMs: number
  /** Latest first, so that the next one to fire is taken from the end. */
  readonly #timers: Timer[] = []

  /** @param startMs Instant at which the clock stands, milliseconds since 1970; 2026-03-02 15:00 UTC by default. */
  constructor(startMs: number = Date.UTC(2026, 2, 2, 15)) {
    this.#nowMs = startMs
  }

  now(): number {
    return this.#nowMs
  }

  setTimer(delayMs: number, run: () => void): CancelTimer {
    const timer: Timer = { dueMs: this.#nowMs + Math.max(0, delayMs), run, isCancelled: false }
    let low = 0
    let high = this.#timers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#timers[middle] as Timer).dueMs > timer.dueMs) low = middle + 1
      else high = middle
    }
    this.#timers.splice(low, 0, timer)
    return () => {
      timer.isCancelled = true
      const at = this.#timers.indexOf(timer)
      if (at >= 0) this.#timers.splice(at, 1)
    }
  }

  /** Moves the time forward by `ms` and fires what becomes due on the way. */
  advance(ms: number): void {
    this.advanceTo(this.#nowMs + ms)
  }

  /**
   * Moves the time forward to `instantMs` and fires what becomes due on the way.
   *
   * @throws RangeError when the instant lies in the past.
   */
  advanceTo(instantMs: number): void {
    if (!(instantMs >= this.#nowMs)) throw new RangeError(`A clock cannot go back from ${this.#nowMs} to ${instantMs}`)
    for (let next = this.#timers.at(-1); next !== undefined && next.dueMs <= instantMs; next = this.#timers.at(-1)) {
      this.#timers.pop()
      this.#nowMs = Math.max(this.#nowMs, next.dueMs)
      if (!next.isCancelled) next.run()
    }
    this.#nowMs = Math.max(this.#nowMs, instantMs)
  }

  /** Counts the timers that are waiting. */
  get pendingTimers(): number {
    return this.#timers.length
  }

  /** Tells when the next timer is due, or `undefined` when none waits. */
  get nextTimerMs(): number | undefined {
    return this.#timers.at(-1)?.dueMs
  }
}
