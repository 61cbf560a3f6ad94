import { describe, expect, test } from 'vitest'
import { normalAt, Random, uniformAt } from './random.ts'

describe('Random', () => {
  test('equal seeds draw equal numbers, other seeds others', () => {
    const draw = (seed: number): number[] => {
      const random = Random.seeded(seed)
      return Array.from({ length: 5 }, () => random.next())
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(8)).not.toEqual(draw(7))
  })

  test('a stream depends on its name alone, not on what was drawn before', () => {
    const one = Random.seeded(1)
    const other = Random.seeded(1)
    one.next()
    other.stream('anything else').next()
    expect(one.stream('orders').next()).toBe(other.stream('orders').next())
    expect(one.stream('orders').next()).not.toBe(one.stream('fills').next())
  })

  test('numbers are spread evenly and follow each other without pattern', () => {
    const { key } = Random.seeded(3)
    const count = 20_000
    let sum = 0
    let product = 0
    let normalSum = 0
    let normalSquares = 0
    for (let index = 0; index < count; index++) {
      const value = uniformAt(key, index)
      sum += value
      product += (value - 0.5) * (uniformAt(key, index + 1) - 0.5)
      const normal = normalAt(key, index)
      normalSum += normal
      normalSquares += normal * normal
    }
    expect(sum / count).toBeCloseTo(0.5, 2)
    expect(Math.abs(product / count)).toBeLessThan(0.002)
    expect(Math.abs(normalSum / count)).toBeLessThan(0.03)
    expect(normalSquares / count).toBeCloseTo(1, 1)
  })

  test('integers reach both bounds and nothing beyond', () => {
    const random = Random.seeded(5)
    const seen = new Set(Array.from({ length: 200 }, () => random.integer(2, 4)))
    expect([...seen].sort((a, b) => a - b)).toEqual([2, 3, 4])
  })

  test('picks from what there is', () => {
    const random = Random.seeded(5)
    expect(['a', 'b']).toContain(random.pick(['a', 'b']))
    expect(() => random.pick([])).toThrow(RangeError)
  })
})
