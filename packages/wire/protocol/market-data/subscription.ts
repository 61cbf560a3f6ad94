import { Contract, DeltaNeutralContract, comboLeg4, contractToSend } from '../contracts/contract.ts'
import {
  bool,
  decimal,
  double,
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

/** Declares what `reqMktData` sends. */
export const MarketDataRequest = message({
  id: 1,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqMktData'],
  doc: 'Subscribes to the quotes and trades of a contract, or asks for one snapshot.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    genericTickList: string(
      'comma-separated extra ticks such as 233 or 292:BRFG, mdoff for none else; empty with a snapshot',
    ),
    snapshot: bool('true asks for one set of values, which TickSnapshotEnd closes'),
    regulatorySnapshot: bool('true asks for a snapshot of the national best price, which costs a fee'),
    marketDataOptions: tags('extra options by name; reserved'),
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

/** Declares what `cancelMktData` sends. */
export const CancelMarketData = message({
  id: 2,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelMktData'],
  doc: 'Stops quotes and trades; some ticks still arrive afterwards, and nothing confirms it.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(2), 'reqId'],
  proto: [since(v.protobufMarketData), { reqId: 1 }],
})

/** Declares what `reqMarketDataType` sends. */
export const MarketDataTypeRequest = message({
  id: 59,
  from: 'client',
  official: ['reqMarketDataType'],
  doc: 'Chooses live or delayed data for the subscriptions made afterwards on this connection.',
  fields: {
    marketDataType: int('1 live, 2 frozen, 3 delayed, 4 delayed and frozen'),
  },
  text: [version(1), 'marketDataType'],
  proto: [since(v.protobufMarketData), { marketDataType: 1 }],
})

/** Declares what `marketDataType` reports. */
export const MarketDataType = message({
  id: 58,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['marketDataType'],
  doc: 'Says which kind of data a subscription gets.',
  fields: {
    reqId: int('the request this answers'),
    marketDataType: int('1 live, 2 frozen, 3 delayed, 4 delayed and frozen'),
  },
  text: [version(1), 'reqId', 'marketDataType'],
  proto: [since(v.protobufMarketData), { reqId: 1, marketDataType: 2 }],
})

/** Declares what `tickReqParams` reports. */
export const TickReqParams = message({
  id: 81,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickReqParams'],
  doc: 'Says in which steps a subscription quotes, before or after its first ticks.',
  fields: {
    reqId: int('the request this answers'),
    minTick: decimal('the smallest price step, in the contract currency'),
    bboExchange: string('the code to ask for smart components with; absent for currencies'),
    snapshotPermissions: int('a bit field without documented meaning; 4 for US stocks, 0 for currencies'),
    lastPricePrecision: string('the step of last prices, such as 0.000001'),
    lastSizePrecision: string('the step of last sizes, such as 0.000001'),
  },
  text: ['reqId', double('minTick'), 'bboExchange', 'snapshotPermissions'],
  proto: [
    since(v.protobufMarketData),
    { reqId: 1, minTick: 2, bboExchange: 3, snapshotPermissions: 4, lastPricePrecision: 5, lastSizePrecision: 6 },
  ],
})

/** Declares what `tickSnapshotEnd` reports. */
export const TickSnapshotEnd = message({
  id: 57,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickSnapshotEnd'],
  doc: 'Closes a snapshot, which may have had no tick at all.',
  fields: {
    reqId: int('the request this answers'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufMarketData), { reqId: 1 }],
})

/** Declares what `rerouteMktDataReq` reports. */
export const RerouteMarketDataRequest = message({
  id: 91,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['rerouteMktDataReq'],
  doc: 'Says that the data of a CFD is that of another contract: ask again for it under the same id.',
  fields: {
    reqId: int('the request this answers'),
    conId: int('the contract to ask for'),
    exchange: string('the exchange to ask at'),
  },
  text: ['reqId', 'conId', 'exchange'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, conId: 2, exchange: 3 }],
})

/** Declares what `deltaNeutralValidation` reports. */
export const DeltaNeutralValidation = message({
  id: 56,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['deltaNeutralValidation'],
  doc: 'Confirms the hedge of a delta-neutral combination and fills in what was left open.',
  fields: {
    reqId: int('the request this answers'),
    deltaNeutralContract: nested(DeltaNeutralContract, 'the hedge with delta and price'),
  },
  text: [version(1), 'reqId', 'deltaNeutralContract.conId', 'deltaNeutralContract.delta', 'deltaNeutralContract.price'],
})
