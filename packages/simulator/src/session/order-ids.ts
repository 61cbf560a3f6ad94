/** How many of the last ids a restart forgets at most. */
const FORGOTTEN_AT_RESTART = 4

/** Order ids by client id: each client has its own row of numbers, beginning at 1. */
export class OrderIds {
  readonly #last = new Map<number, number>()

  /** Returns the id a client is told to use next. */
  next(clientId: number): number {
    return (this.#last.get(clientId) ?? 0) + 1
  }

  /** Remembers that a client used an id; only higher ones than before count. */
  used(clientId: number, orderId: number): void {
    if (orderId > (this.#last.get(clientId) ?? 0)) this.#last.set(clientId, orderId)
  }

  /** Begins every row anew. */
  reset(): void {
    this.#last.clear()
  }

  /** Goes back a few ids, as gateways do over a restart: they may be handed out again. */
  rollBack(): void {
    for (const [clientId, last] of this.#last) this.#last.set(clientId, Math.max(0, last - FORGOTTEN_AT_RESTART))
  }
}
