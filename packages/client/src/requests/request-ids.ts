/**
 * The first request id. Order ids stay below it, so that the number in an error message never means both. Where the gateway counts orders
 * from here on itself, requests make way: see `RequestIds.makeWay`.
 */
export const firstRequestId: number = 2 ** 30

/** One past the last request id: what a signed 32-bit number on the wire can hold. */
export const requestIdsEnd: number = 2 ** 31

/** The first request id where the ids of orders are 2^30 and above. */
const lowRequestIds: number = 2 ** 29

const QUARANTINED = 4096

/**
 * Hands out request ids, and remembers the ones that were retired lately: what still arrives for them is late, not
 * unknown, and none of them is handed out again while it is remembered.
 */
export class RequestIds {
  readonly #isInUse: (id: number) => boolean
  readonly #retired = new Set<number>()
  #next: number
  #from = firstRequestId
  #end = requestIdsEnd

  constructor(isInUse: (id: number) => boolean, first: number = firstRequestId) {
    this.#isInUse = isInUse
    this.#next = first
  }

  next(): number {
    for (;;) {
      const id = this.#next
      this.#next = id + 1 >= this.#end ? this.#from : id + 1
      if (!this.#isInUse(id) && !this.#retired.has(id)) return id
    }
  }

  /**
   * Hands out ids below 2^30 from now on. Programs that count orders by the clock make the gateway offer order ids above it. Ids that are
   * in use stay what they are.
   */
  makeWay(): void {
    if (this.#from === lowRequestIds) return
    this.#from = lowRequestIds
    this.#end = firstRequestId
    this.#next = lowRequestIds
  }

  /** Whether an id is that of a request, not of an order. */
  has(id: number): boolean {
    return (id >= this.#from && id < this.#end) || this.#isInUse(id) || this.#retired.has(id)
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
