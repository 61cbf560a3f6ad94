/** Tells the time and wakes up later. Everything in the client that waits does so through one of these, so that tests need no sleeping. */
export interface Clock {
  /** The time in milliseconds since 1970; it never runs backwards. */
  now(): number
  /** Calls `wake` once, `delayMs` from now. The answer cancels it. */
  setTimer(delayMs: number, wake: () => void): () => void
}

// setTimeout fires at once when its delay does not fit into 31 bits.
const LONGEST_DELAY_MS = 2 ** 31 - 1

// A timer that fires this late was held up by a long turn or by a suspension.
const LATE_MS = 10

/**
 * The machine's own clock, monotonic: a corrected system time neither shortens nor stretches a wait.
 *
 * A timer that is late lets the sockets be read once before it fires: after a long turn the answer often lies in the
 * kernel already, and event loops run their timers first.
 */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  setTimer: (delayMs, wake) => {
    const delay = Math.min(Math.max(0, delayMs), LONGEST_DELAY_MS)
    const dueAt = performance.now() + delay
    let isCancelled = false
    const timer = setTimeout(() => {
      if (performance.now() - dueAt < LATE_MS) wake()
      else afterReading(() => isCancelled || wake())
    }, delay)
    return () => {
      isCancelled = true
      clearTimeout(timer)
    }
  },
}

/** Calls back once the platform has read its sockets. Node does so between timers and immediates; browsers have no immediates. */
function afterReading(then: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(then)
  else setTimeout(then, 0)
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
