/** The first request id. Order ids stay below it, so that the number in an error message never means both. */
export const firstRequestId: number = 2 ** 30

/** One past the last request id: what a signed 32-bit number on the wire can hold. */
export const requestIdsEnd: number = 2 ** 31

const QUARANTINED = 4096

/**
 * Hands out request ids, and remembers the ones that were retired lately: what still arrives for them is late, not
 * unknown, and none of them is handed out again while it is remembered.
 */
export class RequestIds {
  readonly #isInUse: (id: number) => boolean
  readonly #retired = new Set<number>()
  #next: number

  constructor(isInUse: (id: number) => boolean, first: number = firstRequestId) {
    this.#isInUse = isInUse
    this.#next = first
  }

  next(): number {
    for (;;) {
      const id = this.#next
      this.#next = id + 1 === requestIdsEnd ? firstRequestId : id + 1
      if (!this.#isInUse(id) && !this.#retired.has(id)) return id
    }
  }

  /** Puts an id into quarantine, and lets the oldest of too many out. */
  retire(id: number): void {
    this.#retired.add(id)
    if (this.#retired.size <= QUARANTINED) return
    for (const oldest of this.#retired) {
      this.#retired.delete(oldest)
      return
    }
  }

  isRetired(id: number): boolean {
    return this.#retired.has(id)
  }
}
