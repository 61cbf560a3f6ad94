import { float, int, list, listOf, message, since, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** PriceIncrement */
export const PriceIncrement = struct({
  doc: '',
  fields: {
    lowEdge: float(''),
    increment: float(''),
  },
  proto: {
    lowEdge: 1,
    increment: 2,
  },
})

/** MarketRuleRequest */
export const MarketRuleRequest = message({
  id: 91,
  from: 'client',
  belongsTo: 'marketRuleId',
  official: ['reqMarketRule'],
  doc: '',
  fields: {
    marketRuleId: int(''),
  },
  text: ['marketRuleId'],
  proto: [since(v.protobufRestMessages2), { marketRuleId: 1 }],
})

/** MarketRule */
export const MarketRule = message({
  id: 93,
  from: 'gateway',
  belongsTo: 'marketRuleId',
  official: ['marketRule'],
  doc: '',
  fields: {
    marketRuleId: int(''),
    priceIncrements: listOf(PriceIncrement, ''),
  },
  text: ['marketRuleId', list('priceIncrements', 'lowEdge', 'increment')],
  proto: [since(v.protobufRestMessages2), { marketRuleId: 1, priceIncrements: 2 }],
})
