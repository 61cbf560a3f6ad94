import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runningClock } from './real-clock.ts'
import { SteppedClock } from './stepped-clock.ts'

describe('SteppedClock', () => {
  test('stands still until it is advanced', () => {
    const clock = new SteppedClock(1000)
    let fired = 0
    clock.setTimer(10, () => fired++)
    expect([clock.now(), fired, clock.pendingTimers, clock.nextTimerMs]).toEqual([1000, 0, 1, 1010])
    clock.advance(9)
    expect([clock.now(), fired]).toEqual([1009, 0])
    clock.advance(1)
    expect([clock.now(), fired, clock.pendingTimers]).toEqual([1010, 1, 0])
  })

  test('fires timers set while advancing in the same call, at their own instants', () => {
    const clock = new SteppedClock(0)
    const seen: number[] = []
    const tick = (): void => {
      seen.push(clock.now())
      clock.setTimer(100, tick)
    }
    clock.setTimer(100, tick)
    clock.advance(350)
    expect(seen).toEqual([100, 200, 300])
    expect(clock.now()).toBe(350)
  })

  test('a cancelled timer never fires, not even when cancelled by one due at the same instant', () => {
    const clock = new SteppedClock(0)
    const seen: string[] = []
    clock.setTimer(5, () => {
      seen.push('first')
      cancel()
    })
    const cancel = clock.setTimer(5, () => seen.push('second'))
    clock.advance(10)
    cancel()
    expect(seen).toEqual(['first'])
  })

  test('refuses to go back', () => {
    const clock = new SteppedClock(1000)
    expect(() => clock.advance(-1)).toThrow(RangeError)
    expect(() => clock.advanceTo(Number.NaN)).toThrow(RangeError)
  })

  test('timers fire in order of instant and then of setting, however the time is cut into steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 10 }),
        (delays, steps) => {
          const clock = new SteppedClock(0)
          const seen: [number, number][] = []
          delays.forEach((delay, index) => clock.setTimer(delay, () => seen.push([clock.now(), index])))
          for (const step of steps) clock.advance(step)
          const reached = steps.reduce((sum, step) => sum + step, 0)
          const expected = delays
            .map((delay, index): [number, number] => [delay, index])
            .filter(([delay]) => delay <= reached)
            .sort(([a, i], [b, j]) => a - b || i - j)
          expect(seen).toEqual(expected)
        },
      ),
    )
  })
})

describe('runningClock', () => {
  test('runs faster by its factor, from the instant it is given', async () => {
    const clock = runningClock({ startMs: 1_000_000, factor: 100_000 })
    const firedMs = await new Promise<number>((resolve) => clock.setTimer(60_000, () => resolve(clock.now())))
    expect(firedMs).toBeGreaterThanOrEqual(1_000_000)
    expect(clock.now()).toBeGreaterThanOrEqual(firedMs)
  })

  test('a cancelled timer does not fire', async () => {
    const clock = runningClock({ factor: 1000 })
    const seen: string[] = []
    clock.setTimer(1, () => seen.push('cancelled'))()
    await new Promise<void>((resolve) => clock.setTimer(20, resolve))
    expect(seen).toEqual([])
  })

  test('tells the time of the machine by default', () => {
    const before = Date.now()
    const now = runningClock().now()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the factor %s', (factor) => {
    expect(() => runningClock({ factor })).toThrow(RangeError)
  })
})
