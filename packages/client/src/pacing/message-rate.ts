import { firstUrgentPriority } from './priority.ts'
import { SlidingWindow } from './sliding-window.ts'

const SECOND_MS = 1000
const RECOVERY_MS = 30_000
const DEEPEST_SLOW_DOWN = 3

/** How many messages may be sent in a second. */
export interface MessageRateOptions {
  /**
   * The most messages sent in any second; 48 by default. Gateways take 50, but their clock is not ours and timers may
   * fire a millisecond early.
   */
  readonly messagesPerSecond?: number | undefined
  /** How many of those only orders and cancels may use, so that a burst of look-ups never holds up an order; 4 by default. */
  readonly reservedForOrders?: number | undefined
}

/** Counts what is sent in any second, and answers when the next message of a rank fits. */
export class MessageRate {
  readonly #limit: number
  readonly #reserved: number
  readonly #window: SlidingWindow
  #slowness = 0
  #slowedAt = 0

  constructor(options: MessageRateOptions = {}) {
    this.#limit = options.messagesPerSecond ?? 48
    this.#reserved = Math.min(options.reservedForOrders ?? 4, this.#limit - 1)
    this.#window = new SlidingWindow({ limit: this.#limit, windowMs: SECOND_MS })
  }

  /** Answers when one more message of this rank fits: `now` when it fits already. */
  opensAt(now: number, rank: number): number {
    return this.#window.opensAt(now, this.#cap(now, rank))
  }

  record(now: number): void {
    this.#window.record(now)
  }

  /** Halves the rate after the gateway complained; it doubles again each half minute without a complaint. */
  slowDown(now: number): void {
    this.#recover(now)
    // One burst draws several complaints: those of the same second count once.
    if (this.#slowness > 0 && now - this.#slowedAt < SECOND_MS) return
    this.#slowness = Math.min(this.#slowness + 1, DEEPEST_SLOW_DOWN)
    this.#slowedAt = now
  }

  /** Names the limit a message of this rank waits for. */
  rule(now: number, rank: number): string {
    const cap = this.#cap(now, rank)
    return this.#slowness > 0
      ? `${cap} messages in a second, slowed down after code 100`
      : `${cap} messages in a second`
  }

  #cap(now: number, rank: number): number {
    this.#recover(now)
    const cap = Math.max(1, this.#limit >> this.#slowness)
    return rank >= firstUrgentPriority ? cap : Math.max(1, cap - (this.#reserved >> this.#slowness))
  }

  #recover(now: number): void {
    while (this.#slowness > 0 && now - this.#slowedAt >= RECOVERY_MS) {
      this.#slowness--
      this.#slowedAt += RECOVERY_MS
    }
  }
}
