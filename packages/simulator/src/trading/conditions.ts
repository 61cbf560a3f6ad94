import type { OrderCondition } from '@twskit/wire'
import type { Quote } from '../world/market/quote.ts'
import { parseOrderTime } from './order-times.ts'

/** What conditions are judged by. */
export interface ConditionFacts {
  readonly nowMs: number
  /** Zone of times that name none. */
  readonly zone: string
  quote(conId: number): Quote | undefined
  /** Free margin of the account, in percent of its worth. */
  cushionPercent(): number
  /** Tells whether something traded in the account since the order was placed. */
  hasTraded(symbol: string, secType: string, exchange: string): boolean
}

/** Kinds of conditions by the numbers messages carry. */
export const conditionTypes = { price: 1, time: 3, margin: 4, execution: 5, volume: 6, percentChange: 7 } as const

/**
 * Tells whether an order's conditions hold.
 *
 * Each condition says how it is joined to the one after it: by "and" or by "or", from left to right.
 */
export function conditionsHold(conditions: readonly OrderCondition[], facts: ConditionFacts): boolean {
  let holds = true
  let isAnd = true
  for (const condition of conditions) {
    const own = conditionHolds(condition, facts)
    holds = isAnd ? holds && own : holds || own
    isAnd = condition.isConjunctionConnection ?? false
  }
  return holds
}

function conditionHolds(condition: OrderCondition, facts: ConditionFacts): boolean {
  switch (condition.type) {
    case conditionTypes.price:
      return compare(condition, priceOf(condition, facts), condition.price)
    case conditionTypes.time:
      return compare(condition, facts.nowMs, parseOrderTime(condition.time ?? '', facts.zone, facts.nowMs))
    case conditionTypes.margin:
      return compare(condition, facts.cushionPercent(), condition.percent)
    case conditionTypes.execution:
      return facts.hasTraded(condition.symbol ?? '', condition.secType ?? '', condition.exchange ?? '')
    case conditionTypes.volume:
      return compare(condition, facts.quote(condition.conId ?? 0)?.volume, condition.volume)
    case conditionTypes.percentChange:
      return compare(condition, changeOf(facts.quote(condition.conId ?? 0)), condition.changePercent)
    default:
      return false
  }
}

function compare({ isMore }: OrderCondition, value: number | undefined, limit: number | undefined): boolean {
  if (value === undefined || limit === undefined) return false
  return isMore === true ? value >= limit : value <= limit
}

function priceOf({ conId, triggerMethod, isMore }: OrderCondition, facts: ConditionFacts): number | undefined {
  const quote = facts.quote(conId ?? 0)
  if (quote === undefined) return undefined
  const { bid, ask, last } = quote
  switch (triggerMethod ?? 0) {
    case 1:
    case 4:
      return isMore === true ? bid : ask
    case 8:
      return bid === undefined || ask === undefined ? last : (bid + ask) / 2
    default:
      return last ?? bid
  }
}

function changeOf(quote: Quote | undefined): number | undefined {
  const { last, bid, close } = quote ?? {}
  const price = last ?? bid
  return price === undefined || close === undefined || close === 0 ? undefined : (100 * (price - close)) / close
}
