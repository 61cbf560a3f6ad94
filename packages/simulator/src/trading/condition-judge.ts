import type { Accounts } from '../accounts/accounts.ts'
import type { World } from '../world/world.ts'
import type { BookOrder } from './book-order.ts'
import { conditionsHold } from './conditions.ts'
import type { Executions } from './executions.ts'
import { tradesAt } from './trading-hours.ts'

/** What a judge looks at. */
export interface ConditionJudgeOptions {
  readonly world: World
  readonly accounts: Accounts
  readonly executions: Executions
  /** Zone of times that name none. */
  readonly zone: string
}

/** Judges the conditions of orders by the market, the accounts and what has traded. */
export class ConditionJudge {
  readonly #options: ConditionJudgeOptions

  constructor(options: ConditionJudgeOptions) {
    this.#options = options
  }

  /** Tells whether an order's conditions hold now; outside regular hours only where the order allows it. */
  hold(order: BookOrder): boolean {
    const { world, accounts, executions, zone } = this.#options
    const nowMs = world.clock.now()
    const { conditions = [], conditionsIgnoreRth } = order.order
    if (conditionsIgnoreRth !== true && !tradesAt(order.instrument, false, nowMs)) return false
    return conditionsHold(conditions, {
      nowMs,
      zone,
      quote: (conId) => {
        const instrument = world.byConId(conId)
        return instrument === undefined ? undefined : world.market.quote(instrument)
      },
      cushionPercent: () => {
        const account = accounts.of(order.account)
        return account === undefined ? 0 : 100 * accounts.figures(account).cushion
      },
      hasTraded: (symbol, secType, exchange) => executions.hasTraded(symbol, secType, exchange, order.placedMs),
    })
  }
}
