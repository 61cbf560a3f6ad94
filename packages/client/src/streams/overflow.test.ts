import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Backlog, backlogFor } from './overflow.ts'

// A number is a push of that key, `null` a take.
const script = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null, freq: 2 }), { maxLength: 400 })

interface Value {
  readonly key: number
  readonly serial: number
}

/** Runs a script on a backlog and on a plain array, which is what the backlog must look like from outside. */
function compare(
  backlog: Backlog<Value>,
  steps: readonly (number | null)[],
  model: (waiting: Value[], value: Value) => boolean,
): void {
  const waiting: Value[] = []
  const actual: unknown[] = []
  const expected: unknown[] = []
  const take = (): void => {
    actual.push(backlog.take())
    expected.push(waiting.shift())
  }
  steps.forEach((key, serial) => {
    if (key !== null) {
      const value = { key, serial }
      actual.push(backlog.push(value))
      expected.push(model(waiting, value))
    } else if (waiting.length > 0) {
      take()
    }
    actual.push(backlog.size)
    expected.push(waiting.length)
  })
  while (waiting.length > 0) take()
  expect(actual).toEqual(expected)
  expect(backlog.size).toBe(0)
}

describe('the overflow policies', () => {
  it('`latest` keeps the newest value of each key, in the order in which the keys changed', () => {
    fc.assert(
      fc.property(script, (steps) => {
        compare(backlogFor<Value>({ kind: 'latest', keyOf: ({ key }) => key }), steps, (waiting, value) => {
          const at = waiting.findIndex(({ key }) => key === value.key)
          if (at === -1) waiting.push(value)
          else waiting[at] = value
          return true
        })
      }),
    )
  })

  it('`latest` never replaces a value without a key', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const keyOf = ({ key }: Value): number | undefined => (key === 0 ? undefined : key)
        compare(backlogFor<Value>({ kind: 'latest', keyOf }), steps, (waiting, value) => {
          const at = value.key === 0 ? -1 : waiting.findIndex(({ key }) => key === value.key)
          if (at === -1) waiting.push(value)
          else waiting[at] = value
          return true
        })
      }),
    )
  })

  it('`buffer` keeps every value up to its capacity and refuses the next', () => {
    fc.assert(
      fc.property(script, fc.integer({ min: 1, max: 40 }), (steps, capacity) => {
        compare(backlogFor<Value>({ kind: 'buffer', capacity }), steps, (waiting, value) => {
          if (waiting.length === capacity) return false
          waiting.push(value)
          return true
        })
      }),
    )
  })

  it('`unbounded` keeps every value', () => {
    fc.assert(
      fc.property(script, (steps) => {
        compare(backlogFor<Value>({ kind: 'unbounded' }), steps, (waiting, value) => waiting.push(value) > 0)
      }),
    )
  })
})
