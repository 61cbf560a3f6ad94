/** Remembers of a feed's values what a late listener gets first. */
export interface Replay<T> {
  /** Takes a value; it may take the place of an earlier one. Without it the feed's source takes care of that. */
  set?(value: T): void
  /** What a late listener gets; the array is the caller's own. */
  all(): T[]
  clear(): void
}

/** Remembers the last value of each key. */
export function lastPer<T>(keyOf: (value: T) => unknown): () => Required<Replay<T>> {
  return () => new LastPerKey(keyOf)
}

/** Remembers the last value. */
export function lastOne<T>(): Required<Replay<T>> {
  return new LastOne()
}

class LastOne<T> implements Replay<T> {
  #hasCome = false
  #value: T | undefined

  set(value: T): void {
    this.#hasCome = true
    this.#value = value
  }

  all(): T[] {
    return this.#hasCome ? [this.#value as T] : []
  }

  clear(): void {
    this.#hasCome = false
    this.#value = undefined
  }
}

/** In the order in which the keys first came. */
class LastPerKey<T> implements Replay<T> {
  readonly #keyOf: (value: T) => unknown
  readonly #values = new Map<unknown, T>()

  constructor(keyOf: (value: T) => unknown) {
    this.#keyOf = keyOf
  }

  set(value: T): void {
    this.#values.set(this.#keyOf(value), value)
  }

  all(): T[] {
    return [...this.#values.values()]
  }

  clear(): void {
    this.#values.clear()
  }
}
