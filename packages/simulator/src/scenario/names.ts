import type { Fields } from './steps.ts'

/** What the `$names` of a script stand for in one run of it. */
export class Names {
  readonly #values = new Map<string, unknown>()

  /**
   * Tells whether a message says what a script says: every field written down is there and equal, others do not matter. A
   * `$name` takes the first value it meets.
   */
  match(expected: Fields, received: object): boolean {
    const learned = new Map<string, unknown>()
    if (!this.#matches(expected, received, learned)) return false
    for (const [name, value] of learned) this.#values.set(name, value)
    return true
  }

  /** Puts the values in place of the names; one that stands for nothing yet becomes undefined. */
  fill(fields: Fields): Fields {
    return this.#filled(fields) as Fields
  }

  #matches(expected: unknown, received: unknown, learned: Map<string, unknown>): boolean {
    if (isName(expected)) {
      const known = this.#values.has(expected) ? this.#values.get(expected) : learned.get(expected)
      if (known !== undefined) return known === received
      learned.set(expected, received)
      return true
    }
    if (Array.isArray(expected)) {
      return (
        Array.isArray(received) &&
        expected.length === received.length &&
        expected.every((each, at) => this.#matches(each, received[at], learned))
      )
    }
    if (typeof expected === 'object' && expected !== null) {
      if (typeof received !== 'object' || received === null) return false
      return Object.entries(expected).every(([name, value]) =>
        this.#matches(value, (received as Record<string, unknown>)[name], learned),
      )
    }
    // What is empty on one side may be unset on the other: the wire does not tell them apart.
    return expected === received || (isEmpty(expected) && isEmpty(received))
  }

  #filled(value: unknown): unknown {
    if (isName(value)) return this.#values.get(value)
    if (Array.isArray(value)) return value.map((each) => this.#filled(each))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#filled(each)]))
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\$[a-z]\w*$/i.test(value)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === false
}
