import type { Clock } from '../pacing/index.ts'

/** The shortest time between two questions for the time, in milliseconds: gateways leave closer ones unanswered. */
export const CLOCK_SPACING_MS = 5_000

const QUESTIONS = 3

/** What a heartbeat listens to and speaks through. */
export interface Pulse {
  /** When something last came from the gateway. */
  heardAtMs(): number
  /** When the gateway was last asked for the time, by whomever. */
  askedAtMs(): number
  /** Asks for the time. */
  ask(): void
  /** Says that the link is dead though its socket is open. */
  dead(silentMs: number): void
}

/**
 * Finds sockets that are open with nobody behind them. Only when the line has been silent for a while is the gateway asked for
 * the time; as it leaves some of these questions unanswered, it takes three without any sign of life to call the link dead.
 */
export class Heartbeat {
  readonly #clock: Clock
  readonly #afterMs: number
  readonly #pulse: Pulse
  #cancelTimer: (() => void) | undefined
  #unanswered = 0

  constructor(clock: Clock, afterMs: number, pulse: Pulse) {
    this.#clock = clock
    this.#afterMs = afterMs
    this.#pulse = pulse
    if (afterMs > 0) this.#arm(afterMs)
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  #arm(delayMs: number): void {
    this.#cancelTimer = this.#clock.setTimer(delayMs, () => this.#look())
  }

  #look(): void {
    const now = this.#clock.now()
    const silentMs = now - this.#pulse.heardAtMs()
    if (silentMs < this.#afterMs) {
      this.#unanswered = 0
      this.#arm(this.#afterMs - silentMs)
      return
    }
    const spacingLeftMs = this.#pulse.askedAtMs() + CLOCK_SPACING_MS - now
    if (spacingLeftMs > 0) {
      this.#arm(spacingLeftMs)
    } else if (this.#unanswered < QUESTIONS) {
      this.#unanswered++
      this.#arm(CLOCK_SPACING_MS)
      this.#pulse.ask()
    } else {
      this.#pulse.dead(silentMs)
    }
  }
}
