import { describe, expect, it } from 'vitest'
import { PacingError } from '../errors.ts'
import { LineBudget, type LineHolder } from './line-budget.ts'

function holder(name: string, linePriority: number, evicted: string[], lines = 1): LineHolder {
  return {
    lines,
    linePriority,
    facts: () => ({ kind: name, args: {} }),
    evict: (error) => evicted.push(`${name}: ${error.message}`),
  }
}

describe('LineBudget', () => {
  it('refuses one line too many with the limit and the request, and takes it when one is free', () => {
    const budget = new LineBudget({ limit: 2 })
    const [a, b, c] = [holder('a', 0, []), holder('b', 0, []), holder('c', 9, [])]
    budget.take(a)
    budget.take(b)
    expect(() => budget.take(c)).toThrow(PacingError)
    expect(() => budget.take(c)).toThrow('c exceeds a limit of the gateway: 2 market-data lines at once.')
    budget.release(a)
    budget.release(a)
    budget.take(c)
    expect(budget.used).toBe(2)
  })

  it('evicts what matters least and is oldest, and only what matters less', () => {
    const evicted: string[] = []
    const budget = new LineBudget({ limit: 3 })
    budget.take(holder('high', 5, evicted))
    budget.take(holder('low', 1, evicted))
    budget.take(holder('low too', 1, evicted))
    budget.take(holder('mine', 3, evicted), 'evict')
    expect(evicted.map((line) => line.split(':')[0])).toEqual(['low'])
    expect(evicted[0]).toContain('It gave way to a subscription of priority 3.')
    expect(() => budget.take(holder('lowest', 1, evicted), 'evict')).toThrow(PacingError)
    expect(evicted).toHaveLength(1)
    expect(budget.used).toBe(3)
  })

  it('evicts nobody when that would not make enough room', () => {
    const evicted: string[] = []
    const budget = new LineBudget({ limit: 2 })
    budget.take(holder('low', 0, evicted))
    budget.take(holder('high', 9, evicted))
    expect(() => budget.take(holder('wide', 5, evicted, 2), 'evict')).toThrow(PacingError)
    expect(evicted).toEqual([])
  })
})
