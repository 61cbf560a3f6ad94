import { float, int, list, listOf, message, since, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares a step of prices. */
export const PriceIncrement = struct({
  doc: 'Says which step prices have from a price upwards.',
  fields: {
    lowEdge: float('the price from which the step holds'),
    increment: float('the step'),
  },
  proto: {
    lowEdge: 1,
    increment: 2,
  },
})

/** Declares what `reqMarketRule` sends. */
export const MarketRuleRequest = message({
  id: 91,
  from: 'client',
  belongsTo: 'marketRuleId',
  official: ['reqMarketRule'],
  doc: 'Asks for the price steps of one rule; an unknown rule is answered by error 322 with id -1.',
  fields: {
    marketRuleId: int('the rule, from the market rule ids of contract details; 0 means no rule and is not asked for'),
  },
  text: ['marketRuleId'],
  proto: [since(v.protobufRestMessages2), { marketRuleId: 1 }],
})

/** Declares what `marketRule` reports. */
export const MarketRule = message({
  id: 93,
  from: 'gateway',
  belongsTo: 'marketRuleId',
  official: ['marketRule'],
  doc: 'Lists the price steps of one rule.',
  fields: {
    marketRuleId: int('the rule asked for'),
    priceIncrements: listOf(PriceIncrement, 'the steps, from low prices to high'),
  },
  text: ['marketRuleId', list('priceIncrements', 'lowEdge', 'increment')],
  proto: [since(v.protobufRestMessages2), { marketRuleId: 1, priceIncrements: 2 }],
})
