/** Tells the time and wakes up later. Everything in the client that waits does so through one of these, so that tests need no sleeping. */
export interface Clock {
  /** The time in milliseconds since 1970; it never runs backwards. */
  now(): number
  /** Calls `wake` once, `delayMs` from now. The answer cancels it. */
  setTimer(delayMs: number, wake: () => void): () => void
}

// setTimeout fires at once when its delay does not fit into 31 bits.
const LONGEST_DELAY_MS = 2 ** 31 - 1

/** The machine's own clock, monotonic: a corrected system time neither shortens nor stretches a wait. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  setTimer: (delayMs, wake) => {
    const timer = setTimeout(wake, Math.min(Math.max(0, delayMs), LONGEST_DELAY_MS))
    return () => clearTimeout(timer)
  },
}

/** A clock that stands still until it is told to advance, for tests and replays. */
export class SteppedClock implements Clock {
  #now: number
  #timers: { readonly at: number; readonly wake: () => void }[] = []

  constructor(startMs = 0) {
    this.#now = startMs
  }

  now(): number {
    return this.#now
  }

  setTimer(delayMs: number, wake: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), wake }
    const after = this.#timers.findIndex((other) => other.at > timer.at)
    this.#timers.splice(after === -1 ? this.#timers.length : after, 0, timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.length
  }

  /** Moves the time forward by `ms` and fires what falls due, in order of time and then of setting. */
  advance(ms: number): void {
    const until = this.#now + ms
    for (let timer = this.#timers[0]; timer !== undefined && timer.at <= until; timer = this.#timers[0]) {
      this.#timers.shift()
      this.#now = timer.at
      timer.wake()
    }
    this.#now = until
  }
}
