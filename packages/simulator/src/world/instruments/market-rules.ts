/** From which price on which increment holds. */
export interface PriceStep {
  readonly lowEdge: number
  readonly increment: number
}

const single = (increment: number): readonly PriceStep[] => [{ lowEdge: 0, increment }]

/** Price ladders by market rule id. Rules 26, 32, 67, 110, 239, 635 and 2806 bear the numbers gateways use; the others are ours. */
export const marketRules: ReadonlyMap<number, readonly PriceStep[]> = new Map([
  [26, single(0.01)],
  [
    109,
    [
      { lowEdge: 0, increment: 0.05 },
      { lowEdge: 3, increment: 0.1 },
    ],
  ],
  [
    110,
    [
      { lowEdge: 0, increment: 0.01 },
      { lowEdge: 3, increment: 0.05 },
    ],
  ],
  [239, single(0.00005)],
  [59, single(0.005)],
  [67, single(0.25)],
  [31, single(0.1)],
  [32, single(0.01)],
  [33, single(0.5)],
  [34, single(1)],
  [35, single(0.001)],
  [36, single(0.05)],
  [37, single(0.02)],
  [38, single(0.0005)],
  [39, single(0.2)],
  [635, single(0.0001)],
  [2806, single(0.25)],
  [
    240,
    [
      { lowEdge: 0, increment: 0.001 },
      { lowEdge: 0.25, increment: 0.005 },
      { lowEdge: 0.5, increment: 0.01 },
      { lowEdge: 20, increment: 0.02 },
      { lowEdge: 50, increment: 0.05 },
      { lowEdge: 100, increment: 0.1 },
      { lowEdge: 200, increment: 0.2 },
      { lowEdge: 500, increment: 0.5 },
      { lowEdge: 1000, increment: 1 },
      { lowEdge: 2000, increment: 2 },
      { lowEdge: 5000, increment: 5 },
    ],
  ],
  [
    1105,
    [
      { lowEdge: 0, increment: 0.1 },
      { lowEdge: 1000, increment: 0.5 },
      { lowEdge: 3000, increment: 1 },
      { lowEdge: 10_000, increment: 5 },
      { lowEdge: 30_000, increment: 10 },
    ],
  ],
])

/** Returns the increment that the ladder asks for at a price. */
export function incrementAt(steps: readonly PriceStep[], price: number): number {
  let increment = steps[0]?.increment ?? 0.01
  for (const step of steps) {
    if (step.lowEdge > Math.abs(price)) break
    increment = step.increment
  }
  return increment
}

/**
 * Counts the increments from zero up to a price, as a fraction where it lies between two. Prices with a whole number are those
 * that the ladder allows, on either side of an edge where the increment changes; a negative price counts down.
 */
export function rungOf(steps: readonly PriceStep[], price: number): number {
  const height = Math.abs(price)
  let rungs = 0
  let [step] = steps
  for (const next of steps.slice(1)) {
    if (step === undefined || next.lowEdge > height) break
    rungs += Math.round((next.lowEdge - step.lowEdge) / step.increment)
    step = next
  }
  const { lowEdge, increment } = step ?? { lowEdge: 0, increment: 0.01 }
  return Math.sign(price) * (rungs + (height - lowEdge) / increment)
}

/** Returns the price so many increments above zero: the reverse of {@link rungOf}. */
export function priceAtRung(steps: readonly PriceStep[], rung: number): number {
  let left = Math.abs(rung)
  let [step] = steps
  for (const next of steps.slice(1)) {
    if (step === undefined) break
    const rungs = Math.round((next.lowEdge - step.lowEdge) / step.increment)
    if (rungs > left) break
    left -= rungs
    step = next
  }
  const { lowEdge, increment } = step ?? { lowEdge: 0, increment: 0.01 }
  return trim(Math.sign(rung) * (lowEdge + left * increment))
}

/** Returns the price so many increments above (or, negative, below) one that the ladder allows. */
export function priceAway(steps: readonly PriceStep[], price: number, increments: number): number {
  return priceAtRung(steps, Math.round(rungOf(steps, price)) + increments)
}

/** Rounds to the grid of an increment and drops the noise of binary fractions. */
export function toGrid(price: number, increment: number, round: (steps: number) => number = Math.round): number {
  return trim(round(price / increment + (round === Math.floor ? 1e-9 : round === Math.ceil ? -1e-9 : 0)) * increment)
}

/** Drops the noise that binary fractions leave beyond the tenth digit after the point. */
export function trim(value: number): number {
  return Math.round(value * 1e10) / 1e10
}
