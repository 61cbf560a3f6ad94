import { marketRules } from '../../world/instruments/market-rules.ts'
import type { Conversation } from '../merge.ts'

/** Answers which prices a market rule allows. */
export const marketRule: Conversation = () => ({
  MarketRuleRequest: ({ marketRuleId }, session) => {
    const priceIncrements = marketRules.get(marketRuleId ?? 0)
    // The refusal names no request: this one has no id.
    if (priceIncrements === undefined)
      session.error(-1, 322, "Error processing request.-'cQ' : cause - Invalid market rule id")
    else session.send({ type: 'MarketRule', marketRuleId, priceIncrements })
  },
})
