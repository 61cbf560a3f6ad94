import { int, list, listOf, message, since } from '../grammar.ts'
import { SoftDollarTier } from '../orders/order.ts'
import { serverVersions as v } from '../server-versions.ts'

/** SoftDollarTiersRequest */
export const SoftDollarTiersRequest = message({
  id: 79,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqSoftDollarTiers'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1 }],
})

/** SoftDollarTiers */
export const SoftDollarTiers = message({
  id: 77,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['softDollarTiers'],
  doc: '',
  fields: {
    reqId: int(''),
    softDollarTiers: listOf(SoftDollarTier, ''),
  },
  text: ['reqId', list('softDollarTiers', 'name', 'value', 'displayName')],
  proto: [since(v.protobufRestMessages2), { reqId: 1, softDollarTiers: 2 }],
})
