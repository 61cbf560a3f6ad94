import { whenAborted } from '../when-aborted.ts'

/** The summaries that a gateway keeps open at a time. */
const MOST_OPEN = 2

/** Lets look-ups of summaries with different queries take turns, because the gateway refuses a third one (322). Equal ones share one. */
export class SummaryTurns {
  readonly #open = new Map<string, number>()
  readonly #waiting: (() => void)[] = []

  /** Runs a look-up once there is room for it. */
  async run<Value>(key: string, signal: AbortSignal | undefined, look: () => Promise<Value>): Promise<Value> {
    while (!this.#open.has(key) && this.#open.size >= MOST_OPEN) await this.#turn(signal)
    this.#open.set(key, (this.#open.get(key) ?? 0) + 1)
    try {
      return await look()
    } finally {
      this.#leave(key)
    }
  }

  #leave(key: string): void {
    const others = (this.#open.get(key) ?? 1) - 1
    if (others > 0) this.#open.set(key, others)
    else this.#open.delete(key)
    for (const wake of this.#waiting.splice(0)) wake()
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const leave = whenAborted(signal, () => reject(signal?.reason))
      this.#waiting.push(() => {
        leave()
        resolve()
      })
    })
  }
}
