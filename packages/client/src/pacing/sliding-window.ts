/**
 * Counts events in a window of time that slides with the clock, exactly: within any span of `windowMs`
 * no more than `limit` events are admitted, however they bunch.
 */
export class SlidingWindow {
  readonly windowMs: number
  /** The most events the window ever holds. */
  readonly limit: number
  readonly #times: Float64Array
  #head = 0
  #size = 0

  constructor(options: { readonly limit: number; readonly windowMs: number }) {
    this.limit = options.limit
    this.windowMs = options.windowMs
    this.#times = new Float64Array(options.limit)
  }

  /** Counts the events that are still inside the window at `now`. */
  count(now: number): number {
    const oldestInside = now - this.windowMs
    while (this.#size > 0 && (this.#times[this.#head] as number) <= oldestInside) {
      this.#head = this.#head + 1 === this.limit ? 0 : this.#head + 1
      this.#size--
    }
    return this.#size
  }

  /** Records `weight` events at `now`, for which {@link opensAt} found room. */
  record(now: number, weight = 1): void {
    this.count(now)
    for (let i = 0; i < weight; i++) {
      const tail = this.#head + this.#size
      this.#times[tail >= this.limit ? tail - this.limit : tail] = now
      this.#size++
    }
  }

  /** Answers when `weight` more events fit under `cap`, which is at most the limit and at least the weight: `now` when they fit already. */
  opensAt(now: number, cap: number = this.limit, weight = 1): number {
    const over = this.count(now) + weight - cap
    if (over <= 0) return now
    const leaving = this.#head + over - 1
    return (this.#times[leaving >= this.limit ? leaving - this.limit : leaving] as number) + this.windowMs
  }
}
