import { describe, expect, it } from 'vitest'
import { SteppedClock, systemClock } from './clock.ts'

describe('SteppedClock', () => {
  it('fires timers in the order of their time, then of their setting, each at its own time', () => {
    const clock = new SteppedClock(1_000)
    const fired: string[] = []
    const note = (name: string) => () => fired.push(`${name}@${clock.now()}`)
    clock.setTimer(20, note('b'))
    clock.setTimer(10, note('a'))
    clock.setTimer(20, note('c'))
    clock.advance(15)
    expect(fired).toEqual(['a@1010'])
    clock.advance(15)
    expect(fired).toEqual(['a@1010', 'b@1020', 'c@1020'])
    expect(clock.now()).toBe(1_030)
  })

  it('fires within one step what a timer sets for within that step', () => {
    const clock = new SteppedClock()
    const fired: number[] = []
    clock.setTimer(10, () => clock.setTimer(5, () => fired.push(clock.now())))
    clock.advance(20)
    expect(fired).toEqual([15])
  })

  it('forgets a cancelled timer', () => {
    const clock = new SteppedClock()
    let fired = false
    const cancel = clock.setTimer(10, () => {
      fired = true
    })
    cancel()
    expect(clock.pending).toBe(0)
    clock.advance(10)
    expect(fired).toBe(false)
  })
})

describe('systemClock', () => {
  it('tells the time of day', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(5_000)
  })

  it('takes delays longer than a timer can hold without firing at once', async () => {
    let fired = false
    const cancel = systemClock.setTimer(2 ** 40, () => {
      fired = true
    })
    await new Promise((resolve) => systemClock.setTimer(2, () => resolve(undefined)))
    cancel()
    expect(fired).toBe(false)
  })
})
