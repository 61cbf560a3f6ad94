import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incrementAt, type MarketRule, roundToRule, roundToTick } from './price-rounding.ts'

const rule: MarketRule = {
  marketRuleId: 26,
  priceIncrements: [
    { lowEdge: 0, increment: 0.0001 },
    { lowEdge: 1, increment: 0.01 },
    { lowEdge: 100, increment: 0.05 },
  ],
}

describe('roundToTick', () => {
  it.each([
    [187.121, 0.01, 'nearest', 187.12],
    [187.121, 0.01, 'up', 187.13],
    [187.129, 0.01, 'down', 187.12],
    [187.13, 0.01, 'up', 187.13],
    [187.13, 0.01, 'down', 187.13],
    [1.23456, 0.00005, 'nearest', 1.23455],
    [4321.1, 0.25, 'up', 4321.25],
    [-0.37, 0.05, 'down', -0.4],
    [0.000000123, 1e-7, 'nearest', 1e-7],
    [12.3, 0, 'nearest', 12.3],
  ] as const)('brings %d to a multiple of %d, %s: %d', (price, minTick, rounding, expected) => {
    expect(roundToTick(price, minTick, rounding)).toBe(expected)
  })

  it('gives an allowed price that is less than a tick away, and stays there', () => {
    const tick = fc.constantFrom(0.0001, 0.001, 0.005, 0.01, 0.05, 0.25, 0.5, 1, 5)
    const rounding = fc.constantFrom('nearest' as const, 'up' as const, 'down' as const)
    fc.assert(
      fc.property(fc.double({ min: -100_000, max: 100_000, noNaN: true }), tick, rounding, (price, minTick, way) => {
        const rounded = roundToTick(price, minTick, way)
        expect(Math.abs(rounded - price)).toBeLessThan(minTick * 1.0001)
        expect(roundToTick(rounded, minTick, way)).toBe(rounded)
        if (way === 'up') expect(rounded).toBeGreaterThanOrEqual(price - minTick * 1e-3)
        if (way === 'down') expect(rounded).toBeLessThanOrEqual(price + minTick * 1e-3)
      }),
    )
  })
})

describe('a market rule', () => {
  it.each([
    [0.5, 0.0001],
    [1, 0.01],
    [99.99, 0.01],
    [100, 0.05],
    [-100, 0.05],
  ])('has at %d the increment %d', (price, increment) => {
    expect(incrementAt(rule, price)).toBe(increment)
  })

  it('rounds with the increment of the price', () => {
    expect(roundToRule(0.51234, rule)).toBe(0.5123)
    expect(roundToRule(123.456, rule, 'up')).toBe(123.5)
    expect(roundToRule(123.456, { marketRuleId: 1, priceIncrements: [] })).toBe(123.456)
  })
})
