import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { NotSupportedError } from '../errors.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import type { MarketRule } from './price-rounding.ts'

const idSchema = z.int().min(0)

/** The call `marketRule`. */
export interface MarketRuleCall {
  /**
   * Reads a market rule: by how much prices step, depending on how high they are. `ContractDetails.marketRuleIds` names the rule of each
   * exchange. `roundToRule` brings a price onto it.
   *
   * Stands for `reqMarketRule`. Rules that were read once are not asked for again.
   *
   * @throws {@link RequestError} with code 322 when the gateway does not know the rule.
   * @throws {@link NotSupportedError} for rule 0, which stands for no rule.
   * @throws {@link ValidationError} when the id is no whole number.
   *
   * @example
   * ```ts
   * import { connect, roundToRule, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { marketRuleIds } = await ib.resolve(stock('AAPL'))
   * const rule = await ib.marketRule(marketRuleIds[0] ?? 26)
   * console.log(roundToRule(187.1234, rule)) // 187.12
   * ```
   */
  marketRule(marketRuleId: number, options?: CallOptions): Promise<MarketRule>
}

/** Makes the call `marketRule`. */
export function marketRule({ requests }: ClientContext): MarketRuleCall {
  const known = new Map<number, MarketRule>()
  return {
    marketRule: async (marketRuleId, options) => {
      const id = check(idSchema, marketRuleId, 'marketRuleId')
      if (id === 0) throw new NotSupportedError({ subject: 'Market rule 0', reason: 'it stands for no rule' })
      const before = known.get(id)
      if (before !== undefined) return before
      const rule = await requests.ask(
        askOne(conversations.marketRule, { marketRuleId: id }, ({ priceIncrements = [] }) => ({
          marketRuleId: id,
          priceIncrements: priceIncrements
            .map(({ lowEdge = 0, increment = 0 }) => ({ lowEdge, increment }))
            .sort((a, b) => a.lowEdge - b.lowEdge),
        })),
        options,
      )
      known.set(id, rule)
      return rule
    },
  }
}
