import { PacingError, type RequestFacts } from '../errors.ts'

/** A subscription that wants market-data lines. */
export interface LineHolder {
  /** How many lines it takes. */
  readonly lines: number
  /** How much it matters; those that matter less are evicted first. */
  readonly linePriority: number
  facts(): RequestFacts
  /** Ends the subscription because its lines went to another. */
  evict(error: PacingError): void
}

/**
 * Counts market-data lines against what the account allows, so that a subscription too many fails here with a typed
 * error, and not at the gateway with code 101.
 */
export class LineBudget {
  readonly limit: number
  readonly #holders = new Set<LineHolder>()
  #used = 0

  /** Takes the number of lines of the account; 100 by default, which is what Interactive Brokers grants to begin with. */
  constructor(options: { readonly limit?: number | undefined } = {}) {
    this.limit = options.limit ?? 100
  }

  get used(): number {
    return this.#used
  }

  /**
   * Takes the holder's lines. Over the limit it throws a `PacingError`, or, with `whenFull: 'evict'`, ends as many
   * holders of a lower priority as it needs, the lowest and then the oldest first; when those do not free enough,
   * none is ended and it throws as well.
   */
  take(holder: LineHolder, whenFull: 'refuse' | 'evict' = 'refuse'): void {
    const missing = this.#used + holder.lines - this.limit
    if (missing > 0) {
      const victims = whenFull === 'evict' ? this.#victims(holder, missing) : undefined
      if (victims === undefined) throw this.#error(holder.facts())
      for (const victim of victims) {
        this.release(victim)
        victim.evict(this.#error(victim.facts(), `It gave way to a subscription of priority ${holder.linePriority}.`))
      }
    }
    this.#holders.add(holder)
    this.#used += holder.lines
  }

  /** Gives the lines back. Has no effect for one that holds none. */
  release(holder: LineHolder): void {
    if (this.#holders.delete(holder)) this.#used -= holder.lines
  }

  #victims(holder: LineHolder, missing: number): readonly LineHolder[] | undefined {
    const candidates = [...this.#holders]
      .filter((other) => other.linePriority < holder.linePriority && other.lines > 0)
      .sort((a, b) => a.linePriority - b.linePriority)
    const victims: LineHolder[] = []
    let freed = 0
    for (const candidate of candidates) {
      if (freed >= missing) break
      victims.push(candidate)
      freed += candidate.lines
    }
    return freed >= missing ? victims : undefined
  }

  #error(request: RequestFacts, remedy?: string): PacingError {
    return new PacingError({
      rule: `${this.limit} market-data lines at once`,
      remedy:
        remedy ??
        'End a subscription, give this one a higher priority and let it evict others, or raise the limit to what the account has.',
      request,
    })
  }
}
