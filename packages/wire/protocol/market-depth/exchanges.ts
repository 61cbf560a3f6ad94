import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** DepthMarketDataDescription */
export const DepthMarketDataDescription = struct({
  doc: '',
  fields: {
    exchange: string(''),
    secType: string(''),
    listingExch: string(''),
    serviceDataType: string(''),
    aggGroup: int(''),
  },
  proto: {
    exchange: 1,
    secType: 2,
    listingExch: 3,
    serviceDataType: 4,
    aggGroup: 5,
  },
})

/** MarketDepthExchangesRequest */
export const MarketDepthExchangesRequest = message({
  id: 82,
  from: 'client',
  official: ['reqMktDepthExchanges'],
  doc: '',
  fields: {},
  text: [],
  proto: [since(v.protobufRestMessages3), {}],
})

/** MarketDepthExchanges */
export const MarketDepthExchanges = message({
  id: 80,
  from: 'gateway',
  official: ['mktDepthExchanges'],
  doc: '',
  fields: {
    depthMarketDataDescriptions: listOf(DepthMarketDataDescription, ''),
  },
  text: [list('depthMarketDataDescriptions', 'exchange', 'secType', 'listingExch', 'serviceDataType', 'aggGroup')],
  proto: [since(v.protobufRestMessages3), { depthMarketDataDescriptions: 1 }],
})
