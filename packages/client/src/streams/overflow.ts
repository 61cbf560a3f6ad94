/**
 * What happens when a `for await` reads more slowly than values come.
 *
 * - `latest`: only the newest value of each key waits, in the order in which the keys changed; for quotes
 * - `buffer`: up to `capacity` values wait; one more ends the loop with `SlowConsumerError`; for ticks and depth
 * - `unbounded`: every value waits, at the price of memory; for orders and executions
 */
export type OverflowPolicy<T> =
  | LatestPolicy<T>
  | { readonly kind: 'buffer'; readonly capacity: number }
  | { readonly kind: 'unbounded' }

/** Keeps the newest value of each key; one whose key is `undefined` is never replaced. */
interface LatestPolicy<T> {
  readonly kind: 'latest'
  // A method, so that a stream of prices is a stream of ticks too.
  keyOf(value: T): unknown
  /** Called for each value that a newer one replaces before it was read. */
  readonly onDropped?: (() => void) | undefined
}

/** Values on their way to a reader. */
export interface Backlog<T> {
  readonly size: number
  /** Takes a value in; answers `false` when there is no room for it. */
  push(value: T): boolean
  /** Hands out the next value. Ask only while `size` is not zero. */
  take(): T
}

/** Makes the backlog that keeps a policy. */
export function backlogFor<T>(policy: OverflowPolicy<T>): Backlog<T> {
  switch (policy.kind) {
    case 'latest':
      return new LatestBacklog(policy)
    case 'buffer':
      return new RingBacklog(policy.capacity)
    case 'unbounded':
      return new RingBacklog(Number.POSITIVE_INFINITY)
  }
}

const FIRST_RING_SIZE = 16

class RingBacklog<T> implements Backlog<T> {
  readonly #capacity: number
  #ring: (T | undefined)[] = new Array<T | undefined>(FIRST_RING_SIZE)
  #head = 0
  size = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  push(value: T): boolean {
    if (this.size >= this.#capacity) return false
    if (this.size === this.#ring.length) this.#grow()
    this.#ring[(this.#head + this.size) & (this.#ring.length - 1)] = value
    this.size++
    return true
  }

  take(): T {
    const value = this.#ring[this.#head] as T
    this.#ring[this.#head] = undefined
    this.#head = (this.#head + 1) & (this.#ring.length - 1)
    this.size--
    return value
  }

  #grow(): void {
    const ring = new Array<T | undefined>(this.#ring.length * 2)
    for (let i = 0; i < this.size; i++) ring[i] = this.#ring[(this.#head + i) & (this.#ring.length - 1)]
    this.#ring = ring
    this.#head = 0
  }
}

// Slots already read are cut off when there are this many, and more of them than live ones.
const CUT_AFTER = 64

class LatestBacklog<T> implements Backlog<T> {
  readonly #policy: LatestPolicy<T>
  #slots: (T | undefined)[] = []
  // The slot of each key's newest value, counted from the very first one; one below the head has been read.
  readonly #slotOf = new Map<unknown, number>()
  #cut = 0
  #head = 0

  constructor(policy: LatestPolicy<T>) {
    this.#policy = policy
  }

  get size(): number {
    return this.#slots.length - this.#head
  }

  push(value: T): boolean {
    const key = this.#policy.keyOf(value)
    if (key === undefined) {
      this.#slots.push(value)
      return true
    }
    const slot = this.#slotOf.get(key)
    if (slot !== undefined && slot >= this.#cut + this.#head) {
      this.#slots[slot - this.#cut] = value
      this.#policy.onDropped?.()
    } else {
      this.#slotOf.set(key, this.#cut + this.#slots.length)
      this.#slots.push(value)
    }
    return true
  }

  take(): T {
    const value = this.#slots[this.#head] as T
    this.#slots[this.#head] = undefined
    this.#head++
    if (this.#head === this.#slots.length || (this.#head >= CUT_AFTER && this.#head * 2 > this.#slots.length)) {
      this.#slots = this.#slots.slice(this.#head)
      this.#cut += this.#head
      this.#head = 0
    }
    return value
  }
}
