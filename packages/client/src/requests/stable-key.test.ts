import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { stableKey } from './stable-key.ts'

const argument = fc.object({
  maxDepth: 3,
  key: fc.constantFrom('conId', 'symbol', 'exchange', 'a"b'),
  values: [
    fc.integer(),
    fc.string({ maxLength: 3 }),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
  ],
})

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries([['unset', undefined], ...entries.map(([key, field]) => [key, shuffled(field)])])
}

describe('stableKey', () => {
  it('does not depend on the order of fields or on fields that are undefined', () => {
    fc.assert(
      fc.property(argument, (value) => {
        expect(stableKey(shuffled(value))).toBe(stableKey(value))
      }),
    )
  })

  it('tells different values apart', () => {
    fc.assert(
      fc.property(argument, argument, (a, b) => {
        expect(stableKey(a) === stableKey(b)).toBe(isDeepStrictEqual(withoutSignOfZero(a), withoutSignOfZero(b)))
      }),
    )
    const alike = [
      1,
      '1',
      [1],
      ['1'],
      null,
      undefined,
      'undefined',
      true,
      'true',
      1n,
      { a: 1 },
      [['a', 1]],
      new Date(1),
      '@1',
    ]
    expect(new Set(alike.map(stableKey)).size).toBe(alike.length)
  })
})

function withoutSignOfZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, field: unknown) => (Object.is(field, -0) ? 0 : field)))
}
