import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SlidingWindow } from './sliding-window.ts'

describe('SlidingWindow', () => {
  it('opens when the oldest event leaves', () => {
    const window = new SlidingWindow({ limit: 2, windowMs: 1_000 })
    window.record(0)
    window.record(300)
    expect(window.opensAt(400)).toBe(1_000)
    expect(window.opensAt(1_000)).toBe(1_000)
    window.record(1_000)
    expect(window.opensAt(1_000)).toBe(1_300)
  })

  it('opens for a lower cap or a heavier event when as many have left as that takes', () => {
    const window = new SlidingWindow({ limit: 4, windowMs: 100 })
    for (const at of [0, 10, 20]) window.record(at)
    expect(window.opensAt(30)).toBe(30)
    expect(window.opensAt(30, 4, 2)).toBe(100)
    expect(window.opensAt(30, 2)).toBe(110)
  })

  it('never lets more than its limit into any window, and keeps nothing waiting that fits', () => {
    const arrivals = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(1, 2)), { maxLength: 80 })
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 2, max: 6 }), (steps, limit) => {
        const windowMs = 50
        const window = new SlidingWindow({ limit, windowMs })
        const admitted: number[] = []
        let now = 0
        for (const [pause, weight] of steps) {
          now += pause
          const inside = admitted.filter((at) => at > now - windowMs).length
          const opensAt = window.opensAt(now, limit, weight)
          expect(opensAt <= now).toBe(inside + weight <= limit)
          now = opensAt
          window.record(now, weight)
          for (let i = 0; i < weight; i++) admitted.push(now)
        }
        for (const start of admitted) {
          expect(admitted.filter((at) => at >= start && at < start + windowMs).length).toBeLessThanOrEqual(limit)
        }
      }),
    )
  })
})
