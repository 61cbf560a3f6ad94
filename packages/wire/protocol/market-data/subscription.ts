import { Contract, DeltaNeutralContract, comboLeg4, contractToSend } from '../contracts/contract.ts'
import {
  bool,
  decimal,
  int,
  is,
  list,
  literal,
  message,
  nested,
  optional,
  since,
  string,
  tags,
  version,
  when,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** MarketDataRequest */
export const MarketDataRequest = message({
  id: 1,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqMktData'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    genericTickList: string(''),
    snapshot: bool(''),
    regulatorySnapshot: bool(''),
    marketDataOptions: tags(''),
  },
  text: [
    version(11),
    'reqId',
    ...contractToSend,
    when(is('contract.secType', 'BAG'), list('contract.comboLegs', ...comboLeg4)),
    optional('contract.deltaNeutralContract', 'conId', 'delta', 'price'),
    'genericTickList',
    'snapshot',
    'regulatorySnapshot',
    literal('', 'reserved for options, which only protobuf carries'),
  ],
  proto: [
    since(v.protobufMarketData),
    { reqId: 1, contract: 2, genericTickList: 3, snapshot: 4, regulatorySnapshot: 5, marketDataOptions: 6 },
  ],
})

/** CancelMarketData */
export const CancelMarketData = message({
  id: 2,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelMktData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(2), 'reqId'],
  proto: [since(v.protobufMarketData), { reqId: 1 }],
})

/** MarketDataTypeRequest */
export const MarketDataTypeRequest = message({
  id: 59,
  from: 'client',
  official: ['reqMarketDataType'],
  doc: '',
  fields: {
    marketDataType: int(''),
  },
  text: [version(1), 'marketDataType'],
  proto: [since(v.protobufMarketData), { marketDataType: 1 }],
})

/** MarketDataType */
export const MarketDataType = message({
  id: 58,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['marketDataType'],
  doc: '',
  fields: {
    reqId: int(''),
    marketDataType: int(''),
  },
  text: [version(1), 'reqId', 'marketDataType'],
  proto: [since(v.protobufMarketData), { reqId: 1, marketDataType: 2 }],
})

/** TickReqParams */
export const TickReqParams = message({
  id: 81,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickReqParams'],
  doc: '',
  fields: {
    reqId: int(''),
    minTick: decimal(''),
    bboExchange: string(''),
    snapshotPermissions: int(''),
    lastPricePrecision: string(''),
    lastSizePrecision: string(''),
  },
  text: ['reqId', 'minTick', 'bboExchange', 'snapshotPermissions'],
  proto: [
    since(v.protobufMarketData),
    { reqId: 1, minTick: 2, bboExchange: 3, snapshotPermissions: 4, lastPricePrecision: 5, lastSizePrecision: 6 },
  ],
})

/** TickSnapshotEnd */
export const TickSnapshotEnd = message({
  id: 57,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickSnapshotEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufMarketData), { reqId: 1 }],
})

/** RerouteMarketDataRequest */
export const RerouteMarketDataRequest = message({
  id: 91,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['rerouteMktDataReq'],
  doc: '',
  fields: {
    reqId: int(''),
    conId: int(''),
    exchange: string(''),
  },
  text: ['reqId', 'conId', 'exchange'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, conId: 2, exchange: 3 }],
})

/** DeltaNeutralValidation */
export const DeltaNeutralValidation = message({
  id: 56,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['deltaNeutralValidation'],
  doc: '',
  fields: {
    reqId: int(''),
    deltaNeutralContract: nested(DeltaNeutralContract, ''),
  },
  text: [version(1), 'reqId', 'deltaNeutralContract.conId', 'deltaNeutralContract.delta', 'deltaNeutralContract.price'],
})
