import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { greeks, impliedVolatility, INTEREST_RATE, normalCdf, type OptionTerms, optionPrice } from './black-scholes.ts'

const terms = fc.record({
  right: fc.constantFrom('C' as const, 'P' as const),
  spot: fc.double({ min: 50, max: 200, noNaN: true }),
  strike: fc.double({ min: 50, max: 200, noNaN: true }),
  years: fc.double({ min: 0.05, max: 2, noNaN: true }),
  volatility: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  yieldRate: fc.double({ min: 0, max: 0.05, noNaN: true }),
})

describe('the option model', () => {
  test('knows the normal distribution', () => {
    // Table values of the standard normal distribution.
    expect(normalCdf(0)).toBe(0.5)
    expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 9)
    expect(normalCdf(-1.96)).toBeCloseTo(0.02499789514822, 9)
    expect(normalCdf(3)).toBeCloseTo(0.99865010196837, 9)
    expect([normalCdf(50), normalCdf(-50)]).toEqual([1, 0])
  })

  test('values the textbook call', () => {
    // Hull, Options, Futures and Other Derivatives: S 42, K 40, half a year, 20 %, at 10 %; here carried over to this rate.
    const call: OptionTerms = {
      right: 'C',
      spot: 42,
      strike: 40,
      years: 0.5,
      volatility: 0.2,
      yieldRate: INTEREST_RATE - 0.1,
    }
    expect(optionPrice(call) * Math.exp((INTEREST_RATE - 0.1) * 0.5)).toBeCloseTo(4.7594, 3)
  })

  test('puts and calls differ by what spot and strike are worth', () => {
    fc.assert(
      fc.property(terms, (each) => {
        const call = optionPrice({ ...each, right: 'C' })
        const put = optionPrice({ ...each, right: 'P' })
        const carried =
          each.spot * Math.exp(-each.yieldRate * each.years) - each.strike * Math.exp(-INTEREST_RATE * each.years)
        expect(call - put).toBeCloseTo(carried, 6)
      }),
    )
  })

  test('sensitivities are what small changes of the inputs do', () => {
    fc.assert(
      fc.property(terms, (each) => {
        const { delta, vega } = greeks(each)
        const at = (change: Partial<OptionTerms>): number => optionPrice({ ...each, ...change })
        const step = 0.01
        expect(delta).toBeCloseTo((at({ spot: each.spot + step }) - at({ spot: each.spot - step })) / (2 * step), 4)
        expect(vega).toBeCloseTo(
          (at({ volatility: each.volatility + 1e-4 }) - at({ volatility: each.volatility - 1e-4 })) / 2e-2,
          4,
        )
      }),
    )
  })

  test('a price leads back to its volatility', () => {
    fc.assert(
      fc.property(terms, (each) => {
        const price = optionPrice(each)
        fc.pre(greeks(each).vega > 0.001)
        expect(impliedVolatility(each, price)).toBeCloseTo(each.volatility, 4)
      }),
    )
  })

  test('at expiry only the intrinsic value is left', () => {
    expect(optionPrice({ right: 'P', spot: 90, strike: 100, years: 0, volatility: 0.2, yieldRate: 0 })).toBe(10)
    expect(greeks({ right: 'C', spot: 90, strike: 100, years: 0, volatility: 0.2, yieldRate: 0 }).delta).toBe(0)
  })
})
