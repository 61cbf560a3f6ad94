import type { Order, OrderCondition } from '@twskit/wire'
import { ValidationError } from '../../errors.ts'
import { check } from '../../validation/index.ts'
import { orderConditionSchema } from '../condition-schema.ts'
import { orderSchema } from '../order-schema.ts'
import { written } from './build.ts'

/** A value to stay above or to fall below. */
export type Threshold = { readonly above: number } | { readonly below: number }

/** Which instrument a condition watches, and where: the `conId` is what a look-up gives. */
export interface Watched {
  readonly conId: number
  /** `SMART` unless given. */
  readonly exchange?: string | undefined
}

/** Conditions joined to one list; each says how it is joined to the next. */
export type Conditions = readonly OrderCondition[]

/**
 * Holds when the price of an instrument is above or below a value.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { conditional, limit, priceCondition } from '@twskit/client'
 *
 * const whenAppleFalls = conditional(limit('BUY', 100, 187.5), priceCondition({ conId: 265598, below: 188 }))
 * ```
 */
export function priceCondition(
  watched: Watched & Threshold & { readonly triggerMethod?: 0 | 1 | 2 | 3 | 4 | 7 | 8 | undefined },
): Conditions {
  const { conId, exchange = 'SMART', triggerMethod = 0 } = watched
  const { isMore, value: price } = threshold(watched)
  return one({ type: 1, isMore, price, conId, exchange, triggerMethod })
}

/**
 * Holds after a moment, or before one. A text is taken as the gateway reads it: `20261231-15:00:00` in UTC, or with a zone.
 *
 * @throws {@link ValidationError} when the time is none.
 *
 * @example
 * ```ts
 * import { conditional, market, timeCondition } from '@twskit/client'
 *
 * const later = conditional(market('SELL', 100), timeCondition({ after: new Date('2026-12-18T15:00:00Z') }))
 * ```
 */
export function timeCondition(
  moment: { readonly after: Date | string } | { readonly before: Date | string },
): Conditions {
  const isMore = 'after' in moment
  return one({ type: 3, isMore, time: written('after' in moment ? moment.after : moment.before) })
}

/**
 * Holds when the margin cushion of the account is above or below a percentage.
 *
 * @throws {@link ValidationError} when the percentage is not a whole number.
 *
 * @example
 * ```ts
 * import { conditional, market, marginCondition } from '@twskit/client'
 *
 * const relief = conditional(market('SELL', 100), marginCondition({ below: 20 }))
 * ```
 */
export function marginCondition(percent: Threshold): Conditions {
  const { isMore, value } = threshold(percent)
  return one({ type: 4, isMore, percent: value })
}

/**
 * Holds once an instrument has traded in the account.
 *
 * @throws {@link ValidationError} when a field is missing.
 *
 * @example
 * ```ts
 * import { conditional, executionCondition, market } from '@twskit/client'
 *
 * const hedge = conditional(market('SELL', 100), executionCondition({ symbol: 'MSFT', secType: 'STK' }))
 * ```
 */
export function executionCondition(traded: {
  readonly symbol: string
  readonly secType: string
  /** `SMART` unless given. */
  readonly exchange?: string | undefined
}): Conditions {
  const { symbol, secType, exchange = 'SMART' } = traded
  return one({ type: 5, symbol, secType, exchange })
}

/**
 * Holds when the day's volume of an instrument is above or below a number.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { conditional, market, volumeCondition } from '@twskit/client'
 *
 * const busy = conditional(market('BUY', 100), volumeCondition({ conId: 265598, above: 1_000_000 }))
 * ```
 */
export function volumeCondition(watched: Watched & Threshold): Conditions {
  const { conId, exchange = 'SMART' } = watched
  const { isMore, value: volume } = threshold(watched)
  return one({ type: 6, isMore, volume, conId, exchange })
}

/**
 * Holds when an instrument has changed by more or less than a percentage since the last close.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { conditional, market, percentChangeCondition } from '@twskit/client'
 *
 * const panic = conditional(market('BUY', 100), percentChangeCondition({ conId: 265598, below: -5 }))
 * ```
 */
export function percentChangeCondition(watched: Watched & Threshold): Conditions {
  const { conId, exchange = 'SMART' } = watched
  const { isMore, value: changePercent } = threshold(watched)
  return one({ type: 7, isMore, changePercent, conId, exchange })
}

/**
 * Joins conditions so that all must hold.
 *
 * @throws {@link ValidationError} when one of them contains an `or`: the gateway reads conditions as one list, without brackets.
 *
 * @example
 * ```ts
 * import { and, conditional, market, priceCondition, timeCondition } from '@twskit/client'
 *
 * const both = and(priceCondition({ conId: 265598, below: 188 }), timeCondition({ after: '20261218 10:00:00 US/Eastern' }))
 * const order = conditional(market('BUY', 100), both)
 * ```
 */
export function and(first: Conditions, ...others: readonly Conditions[]): Conditions {
  const parts = [first, ...others]
  for (const [index, part] of parts.entries()) if (hasJoint(part, false)) refuseBrackets('and', index)
  return joined(parts, true)
}

/**
 * Joins conditions so that one is enough.
 *
 * @throws {@link ValidationError} when more than one of them contains an `and`: the gateway reads conditions as one list, without brackets.
 *
 * @example
 * ```ts
 * import { conditional, market, or, percentChangeCondition, priceCondition } from '@twskit/client'
 *
 * const either = or(priceCondition({ conId: 265598, below: 180 }), percentChangeCondition({ conId: 265598, below: -5 }))
 * const order = conditional(market('BUY', 100), either)
 * ```
 */
export function or(first: Conditions, ...others: readonly Conditions[]): Conditions {
  const parts = [first, ...others]
  // "a and b or c" is the same from left to right and with "and" before "or"; with the "and" further on it is not.
  const groups = parts.filter((part) => hasJoint(part, true))
  if (groups.length > 1) refuseBrackets('or', parts.indexOf(groups[1] as Conditions))
  return joined([...groups, ...parts.filter((part) => !groups.includes(part))], false)
}

/** What conditions do when they hold, and when they are watched. */
export interface ConditionalOptions {
  /** `work` lets the order work then (the default), `cancel` cancels it. */
  readonly effect?: 'work' | 'cancel' | undefined
  /** Watches outside regular trading hours too. */
  readonly outsideRth?: boolean | undefined
}

/**
 * Makes an order wait until conditions hold, or be cancelled when they do.
 *
 * @throws {@link ValidationError} when the order or a condition is not what it should be.
 *
 * @example
 * ```ts
 * import { conditional, connect, limit, priceCondition, stock } from '@twskit/client'
 *
 * await using ib = await connect()
 * const order = conditional(limit('BUY', 100, 187.5), priceCondition({ conId: 265598, below: 188 }), { outsideRth: true })
 * const trade = await ib.placeOrder(stock('AAPL'), order)
 * console.log(trade.status, trade.whyHeld)
 * ```
 */
export function conditional(order: Order, conditions: Conditions, options: ConditionalOptions = {}): Order {
  return check(
    orderSchema,
    {
      ...order,
      conditions,
      conditionsCancelOrder: options.effect === 'cancel',
      conditionsIgnoreRth: options.outsideRth === true,
    },
    'order',
  )
}

function one(condition: OrderCondition): Conditions {
  return [check(orderConditionSchema, { isConjunctionConnection: true, ...condition }, 'condition')]
}

function threshold(limits: Threshold): { readonly isMore: boolean; readonly value: number } {
  return 'above' in limits ? { isMore: true, value: limits.above } : { isMore: false, value: limits.below }
}

/** Each condition says how it is joined to the next; what the last one says means nothing. */
function hasJoint(conditions: Conditions, isAnd: boolean): boolean {
  return conditions.slice(0, -1).some(({ isConjunctionConnection }) => isConjunctionConnection === isAnd)
}

function joined(parts: readonly Conditions[], isAnd: boolean): Conditions {
  return parts.flatMap((part, index) =>
    part.map((condition, at) => {
      const isJoint = at === part.length - 1 && index < parts.length - 1
      return isJoint ? { ...condition, isConjunctionConnection: isAnd } : condition
    }),
  )
}

function refuseBrackets(word: 'and' | 'or', index: number): never {
  throw new ValidationError({
    path: `${word}(...)[${index}]`,
    value: word === 'and' ? 'conditions joined by or' : 'conditions joined by and',
    allowed:
      word === 'and'
        ? 'conditions without or: the gateway reads one list without brackets'
        : 'one part joined by and: the gateway reads one list without brackets',
  })
}
