// Up to here a search through a list is as fast as a Map, and takes a third of its memory.
const LISTED_KEYS = 24

/** Remembers the last value of each key, in the order in which the keys first came. */
export class LastValues<T> {
  // Key, value, key, value, ...: with a thousand subscriptions every list more is a cache line more per tick.
  #pairs: unknown[] = []
  #places: Map<unknown, number> | undefined

  set(key: unknown, value: T): void {
    const pairs = this.#pairs
    if (this.#places !== undefined) {
      const at = this.#places.get(key)
      if (at === undefined) this.#places.set(key, pairs.push(key, value) - 1)
      else pairs[at] = value
      return
    }
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at] === key) {
        pairs[at + 1] = value
        return
      }
    }
    this.#add(key, value)
  }

  /** All values; the array is the caller's own. */
  all(): T[] {
    const values: T[] = []
    for (let at = 1; at < this.#pairs.length; at += 2) values.push(this.#pairs[at] as T)
    return values
  }

  clear(): void {
    this.#pairs = []
    this.#places = undefined
  }

  #add(key: unknown, value: T): void {
    // concat makes a list of just the length it needs, push of sixteen and more.
    this.#pairs = this.#pairs.concat([key, value])
    if (this.#pairs.length < 2 * LISTED_KEYS) return
    this.#places = new Map()
    for (let at = 0; at < this.#pairs.length; at += 2) this.#places.set(this.#pairs[at], at + 1)
  }
}
