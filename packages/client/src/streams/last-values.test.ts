import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LastValues } from './last-values.ts'

describe('LastValues', () => {
  it('looks like a Map from outside, with few keys and with many', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer()), { maxLength: 200 })
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const last = new LastValues<number>()
        for (const [key, value] of before) last.set(key, value)
        expect(last.all()).toEqual([...new Map(before).values()])
        last.clear()
        expect(last.all()).toEqual([])
        for (const [key, value] of after) last.set(key, value)
        expect(last.all()).toEqual([...new Map(after).values()])
      }),
    )
  })
})
