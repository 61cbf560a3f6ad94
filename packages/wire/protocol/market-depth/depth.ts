import { Contract, contractToSend } from '../contracts/contract.ts'
import {
  bool,
  decimal,
  float,
  int,
  literal,
  message,
  nested,
  since,
  string,
  struct,
  tags,
  version,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares a row of the order book. */
export const MarketDepthData = struct({
  doc: 'Changes one row of the order book.',
  fields: {
    position: int('the row, from 0 at the best price'),
    operation: int('0 insert, 1 update, 2 delete'),
    side: int('0 ask, 1 bid'),
    price: float('the price of the row'),
    size: decimal('the size of the row'),
    marketMaker: string('the market maker, or the exchange when depth is combined'),
    isSmartDepth: bool('true when the book combines exchanges'),
  },
  proto: {
    position: 1,
    operation: 2,
    side: 3,
    price: 4,
    size: 5,
    marketMaker: 6,
    isSmartDepth: 7,
  },
})

/** Declares what `reqMktDepth` sends. */
export const MarketDepthRequest = message({
  id: 10,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqMktDepth'],
  doc: 'Subscribes to the order book of a contract.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    numRows: int('how many rows each side has'),
    isSmartDepth: bool('true combines the books of several exchanges'),
    marketDepthOptions: tags('extra options by name; reserved'),
  },
  text: [
    version(5),
    'reqId',
    ...contractToSend,
    'numRows',
    'isSmartDepth',
    literal('', 'reserved for options, which only protobuf carries'),
  ],
  proto: [since(v.protobufMarketData), { reqId: 1, contract: 2, numRows: 3, isSmartDepth: 4, marketDepthOptions: 5 }],
})

/** Declares what `cancelMktDepth` sends. */
export const CancelMarketDepth = message({
  id: 11,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelMktDepth'],
  doc: 'Stops an order book.',
  fields: {
    reqId: int('the request to cancel'),
    isSmartDepth: bool('must be what it was in the request'),
  },
  text: [version(1), 'reqId', 'isSmartDepth'],
  proto: [since(v.protobufMarketData), { reqId: 1, isSmartDepth: 2 }],
})

/** Declares what `updateMktDepth` reports. */
export const MarketDepth = message({
  id: 12,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['updateMktDepth'],
  doc: 'Changes one row of an order book that names no market makers.',
  fields: {
    reqId: int('the request this answers'),
    marketDepthData: nested(MarketDepthData, 'what changes'),
  },
  text: [
    version(1),
    'reqId',
    'marketDepthData.position',
    'marketDepthData.operation',
    'marketDepthData.side',
    'marketDepthData.price',
    'marketDepthData.size',
  ],
  proto: [since(v.protobufMarketData), { reqId: 1, marketDepthData: 2 }],
})

/** Declares what `updateMktDepthL2` reports. */
export const MarketDepthL2 = message({
  id: 13,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['updateMktDepthL2'],
  doc: 'Changes one row of an order book with market makers or exchanges.',
  fields: {
    reqId: int('the request this answers'),
    marketDepthData: nested(MarketDepthData, 'what changes'),
  },
  text: [
    version(1),
    'reqId',
    'marketDepthData.position',
    'marketDepthData.marketMaker',
    'marketDepthData.operation',
    'marketDepthData.side',
    'marketDepthData.price',
    'marketDepthData.size',
    'marketDepthData.isSmartDepth',
  ],
  proto: [since(v.protobufMarketData), { reqId: 1, marketDepthData: 2 }],
})

/** Declares what `rerouteMktDepthReq` reports. */
export const RerouteMarketDepthRequest = message({
  id: 92,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['rerouteMktDepthReq'],
  doc: 'Says that the order book of a CFD is that of another contract: ask again for it under the same id.',
  fields: {
    reqId: int('the request this answers'),
    conId: int('the contract to ask for'),
    exchange: string('the exchange to ask at'),
  },
  text: ['reqId', 'conId', 'exchange'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, conId: 2, exchange: 3 }],
})
