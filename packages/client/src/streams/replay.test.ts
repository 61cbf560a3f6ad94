import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOne, lastPer } from './replay.ts'

describe('lastPer', () => {
  it('looks like a Map from outside, with few keys and with many', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer()), { maxLength: 200 })
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const last = lastPer(([key]: readonly [number, number]) => key)()
        const lastOf = (all: typeof before) => [...new Map(all.map((entry) => [entry[0], entry])).values()]
        for (const entry of before) last.set(entry)
        expect(last.all()).toEqual(lastOf(before))
        last.clear()
        expect(last.all()).toEqual([])
        for (const entry of after) last.set(entry)
        expect(last.all()).toEqual(lastOf(after))
      }),
    )
  })
})

describe('lastOne', () => {
  it('remembers the newest value, be it undefined, until it is cleared', () => {
    const last = lastOne<number | undefined>()
    expect(last.all()).toEqual([])
    last.set(1)
    last.set(undefined)
    expect(last.all()).toEqual([undefined])
    last.clear()
    expect(last.all()).toEqual([])
  })
})
