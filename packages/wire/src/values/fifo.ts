/** How many places in front may be empty before the rest is moved. */
const MOST_EMPTY = 1024

/**
 * A queue: what enters first leaves first. Taking from it costs the same however long it is, which `Array#shift` does not promise.
 *
 * @example
 * ```ts
 * import { Fifo } from '@twskit/wire'
 *
 * const waiting = new Fifo<string>()
 * waiting.push('first')
 * console.log(waiting.take(), waiting.length) // first 0
 * ```
 */
export class Fifo<Item> {
  #items: (Item | undefined)[] = []
  #head = 0

  get length(): number {
    return this.#items.length - this.#head
  }

  push(item: Item): void {
    this.#items.push(item)
  }

  /** Removes and returns the oldest item. */
  take(): Item | undefined {
    if (this.#head === this.#items.length) return undefined
    const item = this.#items[this.#head]
    this.#items[this.#head++] = undefined
    if (this.#head === this.#items.length) this.clear()
    else if (this.#head > MOST_EMPTY && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head)
      this.#head = 0
    }
    return item
  }

  clear(): void {
    this.#items = []
    this.#head = 0
  }
}
