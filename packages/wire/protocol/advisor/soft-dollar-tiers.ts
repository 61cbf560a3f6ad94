import { int, list, listOf, message, since } from '../grammar.ts'
import { SoftDollarTier } from '../orders/order.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqSoftDollarTiers` sends. */
export const SoftDollarTiersRequest = message({
  id: 79,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqSoftDollarTiers'],
  doc: 'Asks for the soft dollar tiers orders may name.',
  fields: {
    reqId: int('names the request; its answers carry it'),
  },
  text: ['reqId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1 }],
})

/** Declares what `softDollarTiers` reports. */
export const SoftDollarTiers = message({
  id: 77,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['softDollarTiers'],
  doc: 'Lists the soft dollar tiers of the login; the list may be empty.',
  fields: {
    reqId: int('the request this answers'),
    softDollarTiers: listOf(SoftDollarTier, 'one entry for each tier'),
  },
  text: ['reqId', list('softDollarTiers', 'name', 'value', 'displayName')],
  proto: [since(v.protobufRestMessages2), { reqId: 1, softDollarTiers: 2 }],
})
