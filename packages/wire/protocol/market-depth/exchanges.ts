import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares an exchange with depth. */
export const DepthMarketDataDescription = struct({
  doc: 'Describes one exchange that offers depth.',
  fields: {
    exchange: string('the exchange'),
    secType: string('the security type it is for'),
    listingExch: string('the listing exchange it is for; empty for any'),
    serviceDataType: string('Deep for price levels, Deep2 with market makers'),
    aggGroup: int('names the group of exchanges whose books are combined; unset for none'),
  },
  proto: {
    exchange: 1,
    secType: 2,
    listingExch: 3,
    serviceDataType: 4,
    aggGroup: 5,
  },
})

/** Declares what `reqMktDepthExchanges` sends. */
export const MarketDepthExchangesRequest = message({
  id: 82,
  from: 'client',
  official: ['reqMktDepthExchanges'],
  doc: 'Asks which exchanges offer depth.',
  fields: {},
  text: [],
  proto: [since(v.protobufRestMessages3), {}],
})

/** Declares what `mktDepthExchanges` reports. */
export const MarketDepthExchanges = message({
  id: 80,
  from: 'gateway',
  official: ['mktDepthExchanges'],
  doc: 'Lists the exchanges that offer depth.',
  fields: {
    depthMarketDataDescriptions: listOf(DepthMarketDataDescription, 'one entry for each exchange and security type'),
  },
  text: [list('depthMarketDataDescriptions', 'exchange', 'secType', 'listingExch', 'serviceDataType', 'aggGroup')],
  proto: [since(v.protobufRestMessages3), { depthMarketDataDescriptions: 1 }],
})
