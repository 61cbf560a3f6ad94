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

/** MarketDepthData */
export const MarketDepthData = struct({
  doc: '',
  fields: {
    position: int(''),
    operation: int(''),
    side: int(''),
    price: float(''),
    size: decimal(''),
    marketMaker: string(''),
    isSmartDepth: bool(''),
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

/** MarketDepthRequest */
export const MarketDepthRequest = message({
  id: 10,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqMktDepth'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    numRows: int(''),
    isSmartDepth: bool(''),
    marketDepthOptions: tags(''),
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

/** CancelMarketDepth */
export const CancelMarketDepth = message({
  id: 11,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelMktDepth'],
  doc: '',
  fields: {
    reqId: int(''),
    isSmartDepth: bool(''),
  },
  text: [version(1), 'reqId', 'isSmartDepth'],
  proto: [since(v.protobufMarketData), { reqId: 1, isSmartDepth: 2 }],
})

/** MarketDepth */
export const MarketDepth = message({
  id: 12,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['updateMktDepth'],
  doc: '',
  fields: {
    reqId: int(''),
    marketDepthData: nested(MarketDepthData, ''),
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

/** MarketDepthL2 */
export const MarketDepthL2 = message({
  id: 13,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['updateMktDepthL2'],
  doc: '',
  fields: {
    reqId: int(''),
    marketDepthData: nested(MarketDepthData, ''),
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

/** RerouteMarketDepthRequest */
export const RerouteMarketDepthRequest = message({
  id: 92,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['rerouteMktDepthReq'],
  doc: '',
  fields: {
    reqId: int(''),
    conId: int(''),
    exchange: string(''),
  },
  text: ['reqId', 'conId', 'exchange'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, conId: 2, exchange: 3 }],
})
