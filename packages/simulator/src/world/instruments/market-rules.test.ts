import fc from 'fast-check'
import { expect, test } from 'vitest'
import { incrementAt, marketRules, priceAtRung, priceAway, rungOf, toGrid } from './market-rules.ts'

const ladders = [...marketRules.values()]

test('every rung of a ladder is a price it allows, and counts back to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ladders), fc.integer({ min: -20_000, max: 20_000 }), (steps, rung) => {
      const price = priceAtRung(steps, rung)
      expect(toGrid(price, incrementAt(steps, price))).toBe(price)
      expect(rungOf(steps, price)).toBeCloseTo(rung, 5)
      expect(priceAtRung(steps, rung + 1)).toBeGreaterThan(price)
    }),
  )
})

test('a price between two rungs lies between their prices', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ladders), fc.double({ min: 0.01, max: 9000, noNaN: true }), (steps, price) => {
      const rung = rungOf(steps, price)
      expect(priceAtRung(steps, Math.floor(rung + 1e-9))).toBeLessThanOrEqual(price + 1e-6)
      expect(priceAtRung(steps, Math.ceil(rung - 1e-9))).toBeGreaterThanOrEqual(price - 1e-6)
    }),
  )
})

test('the increment changes on the way across an edge', () => {
  const hongKong = marketRules.get(240) ?? []
  expect([-2, -1, 0, 1].map((away) => priceAway(hongKong, 500, away))).toEqual([499.6, 499.8, 500, 500.5])
})
