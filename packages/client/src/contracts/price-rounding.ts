/** From `lowEdge` upwards prices are multiples of `increment`. */
export interface PriceStep {
  readonly lowEdge: number
  readonly increment: number
}

/** By how much the prices of a contract step at an exchange. */
export interface MarketRule {
  readonly marketRuleId: number
  /** The steps, the lowest edge first. */
  readonly priceIncrements: readonly PriceStep[]
}

/** Where a price goes that lies between two allowed ones. */
export type Rounding = 'nearest' | 'up' | 'down'

const round: Readonly<Record<Rounding, (steps: number) => number>> = {
  nearest: Math.round,
  up: Math.ceil,
  down: Math.floor,
}

// A price that is a multiple already can miss it by the error of a division.
const CLOSE_ENOUGH = 1e-9

/**
 * Brings a price to a multiple of the minimum tick.
 *
 * @example
 * ```ts
 * import { roundToTick } from '@twskit/client'
 *
 * console.log(roundToTick(1.23456, 0.00005)) // 1.23455
 * console.log(roundToTick(187.121, 0.01, 'up')) // 187.13
 * ```
 */
export function roundToTick(price: number, minTick: number, rounding: Rounding = 'nearest'): number {
  if (!(minTick > 0)) return price
  const steps = price / minTick
  const whole = Math.round(steps)
  const isMultiple = Math.abs(steps - whole) < CLOSE_ENOUGH * Math.max(1, Math.abs(steps))
  const rounded = (isMultiple ? whole : round[rounding](steps)) * minTick
  // 18713 * 0.01 is 187.13000000000002: as many decimals as the tick has are meant.
  return Number(rounded.toFixed(Math.min(100, decimalsOf(minTick))))
}

/** Gives the increment that holds at a price; `undefined` for a rule without steps. Below zero the steps mirror those above. */
export function incrementAt(rule: MarketRule, price: number): number | undefined {
  const height = Math.abs(price)
  return (rule.priceIncrements.findLast(({ lowEdge }) => height >= lowEdge) ?? rule.priceIncrements[0])?.increment
}

/**
 * Brings a price onto a market rule.
 *
 * @example
 * ```ts
 * import { connect, roundToRule } from '@twskit/client'
 *
 * await using ib = await connect()
 * console.log(roundToRule(0.51234, await ib.marketRule(26), 'down'))
 * ```
 */
export function roundToRule(price: number, rule: MarketRule, rounding: Rounding = 'nearest'): number {
  const increment = incrementAt(rule, price)
  return increment === undefined ? price : roundToTick(price, increment, rounding)
}

function decimalsOf(minTick: number): number {
  const [digits = '', exponent = '0'] = String(minTick).split('e')
  const fraction = digits.split('.')[1] ?? ''
  return Math.max(0, fraction.length - Number(exponent))
}
