import type { Clock } from '../pacing/clock.ts'

/** What can fall silent. */
export interface Pulse {
  /** Counts what has come; any change is a sign of life. */
  readonly received: number
  /** After how much silence `silent` is called, in milliseconds; never while it is `undefined`. */
  readonly silentAfterMs: number | undefined
  /** Says that nothing has come for this long. Called once per silence. */
  silent(silentMs: number): void
  /** Says that something has come since the last look. */
  heard?(): void
}

interface Watched {
  received: number
  silentSince: number
  isSilent: boolean
}

const SWEEP_MS = 1000

/**
 * Finds subscriptions that are open but silent. One timer looks at all of them once a second, so that a value costs
 * nothing here; silence is noticed up to a second late.
 */
export class StaleWatch {
  readonly #clock: Clock
  readonly #watched = new Map<Pulse, Watched>()
  #cancelTimer: (() => void) | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Watches from now on, until it is removed. One that is watched already begins anew. */
  add(pulse: Pulse): void {
    const { received } = pulse
    this.#watched.set(pulse, { received, silentSince: Math.round(this.#clock.now()), isSilent: false })
    this.#cancelTimer ??= this.#clock.setTimer(SWEEP_MS, this.#sweep)
  }

  remove(pulse: Pulse): void {
    this.#watched.delete(pulse)
    if (this.#watched.size > 0) return
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  readonly #sweep = (): void => {
    const now = this.#clock.now()
    this.#cancelTimer = this.#clock.setTimer(SWEEP_MS, this.#sweep)
    for (const [pulse, watched] of this.#watched) {
      if (watched.received !== pulse.received) {
        watched.received = pulse.received
        watched.silentSince = now
        watched.isSilent = false
        pulse.heard?.()
      } else if (!watched.isSilent && now - watched.silentSince >= (pulse.silentAfterMs ?? Number.POSITIVE_INFINITY)) {
        watched.isSilent = true
        pulse.silent(now - watched.silentSince)
      }
    }
  }
}
