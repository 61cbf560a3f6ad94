/** Yearly rate at which money grows in the model. */
export const INTEREST_RATE = 0.04

/** Milliseconds of a year in the model. */
export const YEAR_MS: number = 365.25 * 86_400_000

/** What the model needs to value an option. */
export interface OptionTerms {
  readonly right: 'C' | 'P'
  readonly spot: number
  readonly strike: number
  /** Years until expiry. */
  readonly years: number
  /** Yearly deviation of the underlying's logarithm. */
  readonly volatility: number
  /** Yearly rate that the underlying pays: its dividends, or for futures the interest rate. */
  readonly yieldRate: number
}

/** An option's value and how it reacts. */
export interface Greeks {
  readonly price: number
  readonly delta: number
  readonly gamma: number
  /** Change of value for one percentage point of volatility. */
  readonly vega: number
  /** Change of value for one day. */
  readonly theta: number
}

/** Values a European option by Black and Scholes. */
export function optionPrice(terms: OptionTerms): number {
  const { right, spot, strike, years, volatility, yieldRate } = terms
  const sign = right === 'C' ? 1 : -1
  if (years <= 0 || volatility <= 0) return Math.max(0, sign * (spot - strike))
  const deviation = volatility * Math.sqrt(years)
  const d1 = (Math.log(spot / strike) + (INTEREST_RATE - yieldRate) * years) / deviation + deviation / 2
  const paid = spot * Math.exp(-yieldRate * years) * normalCdf(sign * d1)
  const owed = strike * Math.exp(-INTEREST_RATE * years) * normalCdf(sign * (d1 - deviation))
  return Math.max(0, sign * (paid - owed))
}

/** Values an option and its sensitivities. */
export function greeks(terms: OptionTerms): Greeks {
  const { right, spot, strike, years, volatility, yieldRate } = terms
  const sign = right === 'C' ? 1 : -1
  const price = optionPrice(terms)
  if (years <= 0 || volatility <= 0) {
    return { price, delta: sign * (spot - strike) > 0 ? sign : 0, gamma: 0, vega: 0, theta: 0 }
  }
  const root = Math.sqrt(years)
  const deviation = volatility * root
  const d1 = (Math.log(spot / strike) + (INTEREST_RATE - yieldRate) * years) / deviation + deviation / 2
  const d2 = d1 - deviation
  const carried = spot * Math.exp(-yieldRate * years)
  const discounted = strike * Math.exp(-INTEREST_RATE * years)
  const density = normalDensity(d1)
  const yearlyTheta =
    (-carried * density * volatility) / (2 * root) +
    sign * (yieldRate * carried * normalCdf(sign * d1) - INTEREST_RATE * discounted * normalCdf(sign * d2))
  return {
    price,
    delta: sign * Math.exp(-yieldRate * years) * normalCdf(sign * d1),
    gamma: (Math.exp(-yieldRate * years) * density) / (spot * deviation),
    vega: (carried * density * root) / 100,
    theta: yearlyTheta / 365,
  }
}

/** Finds the volatility at which the model gives the price; `undefined` when no volatility does. */
export function impliedVolatility(terms: Omit<OptionTerms, 'volatility'>, price: number): number | undefined {
  const at = (volatility: number): number => optionPrice({ ...terms, volatility })
  let low = 0.001
  let high = 10
  if (!(terms.years > 0) || !(price > at(low)) || !(price < at(high))) return undefined
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (at(middle) > price) high = middle
    else low = middle
  }
  return (low + high) / 2
}

const CELLS_PER_UNIT = 128
const WIDEST = 9
let cells: Float64Array | undefined

/** Returns the share of a standard normal distribution below `x`, with an error below 1e-10. */
export function normalCdf(x: number): number {
  const distance = Math.abs(x)
  if (!(distance < WIDEST)) return x > 0 ? 1 : 0
  cells ??= tabulate()
  // Between two tabulated points a cubic fits both values and both slopes.
  const cell = Math.floor(distance * CELLS_PER_UNIT)
  const left = cell / CELLS_PER_UNIT
  const t = (distance - left) * CELLS_PER_UNIT
  const a = cells[cell] as number
  const b = cells[cell + 1] as number
  const slopeA = normalDensity(left) / CELLS_PER_UNIT
  const slopeB = normalDensity(left + 1 / CELLS_PER_UNIT) / CELLS_PER_UNIT
  const above = a + t * (slopeA + t * (3 * (b - a) - 2 * slopeA - slopeB + t * (slopeA + slopeB - 2 * (b - a))))
  return x > 0 ? above : 1 - above
}

function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
}

function tabulate(): Float64Array {
  const values = new Float64Array(WIDEST * CELLS_PER_UNIT + 2)
  for (let cell = 0; cell < values.length; cell++) {
    const x = cell / CELLS_PER_UNIT
    let term = x
    let sum = x
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (x * x) / odd
      sum += term
    }
    values[cell] = Math.min(1, 0.5 + sum * normalDensity(x))
  }
  return values
}
