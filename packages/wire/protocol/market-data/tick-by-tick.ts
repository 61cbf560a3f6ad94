import { Contract, contractToSend } from '../contracts/contract.ts'
import {
  bits,
  bool,
  decimal,
  float,
  int,
  is,
  long,
  message,
  nested,
  since,
  string,
  struct,
  under,
  when,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** TickAttribLast */
export const TickAttribLast = struct({
  doc: '',
  fields: {
    pastLimit: bool(''),
    unreported: bool(''),
  },
  proto: {
    pastLimit: 1,
    unreported: 2,
  },
})

/** HistoricalTickLast */
export const HistoricalTickLast = struct({
  doc: '',
  fields: {
    time: long(''),
    tickAttribLast: nested(TickAttribLast, ''),
    price: float(''),
    size: decimal(''),
    exchange: string(''),
    specialConditions: string(''),
  },
  proto: {
    time: 1,
    tickAttribLast: 2,
    price: 3,
    size: 4,
    exchange: 5,
    specialConditions: 6,
  },
})

/** TickAttribBidAsk */
export const TickAttribBidAsk = struct({
  doc: '',
  fields: {
    bidPastLow: bool(''),
    askPastHigh: bool(''),
  },
  proto: {
    bidPastLow: 1,
    askPastHigh: 2,
  },
})

/** HistoricalTickBidAsk */
export const HistoricalTickBidAsk = struct({
  doc: '',
  fields: {
    time: long(''),
    tickAttribBidAsk: nested(TickAttribBidAsk, ''),
    priceBid: float(''),
    priceAsk: float(''),
    sizeBid: decimal(''),
    sizeAsk: decimal(''),
  },
  proto: {
    time: 1,
    tickAttribBidAsk: 2,
    priceBid: 3,
    priceAsk: 4,
    sizeBid: 5,
    sizeAsk: 6,
  },
})

/** HistoricalTick */
export const HistoricalTick = struct({
  doc: '',
  fields: {
    time: long(''),
    price: float(''),
    size: decimal(''),
  },
  proto: {
    time: 1,
    price: 2,
    size: 3,
  },
})

/** TickByTickRequest */
export const TickByTickRequest = message({
  id: 97,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqTickByTickData'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    tickType: string(''),
    numberOfTicks: int(''),
    ignoreSize: bool(''),
  },
  text: ['reqId', ...contractToSend, 'tickType', 'numberOfTicks', 'ignoreSize'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, contract: 2, tickType: 3, numberOfTicks: 4, ignoreSize: 5 }],
})

/** CancelTickByTick */
export const CancelTickByTick = message({
  id: 98,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelTickByTickData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** TickByTickData */
export const TickByTickData = message({
  id: 99,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickByTickAllLast', 'tickByTickBidAsk', 'tickByTickMidPoint'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    historicalTickLast: nested(HistoricalTickLast, ''),
    historicalTickBidAsk: nested(HistoricalTickBidAsk, ''),
    historicalTickMidPoint: nested(HistoricalTick, ''),
  },
  text: [
    'reqId',
    'tickType',
    when(
      is('tickType', 1, 2),
      ...under('historicalTickLast', 'time', 'price', 'size'),
      bits('historicalTickLast.tickAttribLast', 'pastLimit', 'unreported'),
      ...under('historicalTickLast', 'exchange', 'specialConditions'),
    ),
    when(
      is('tickType', 3),
      ...under('historicalTickBidAsk', 'time', 'priceBid', 'priceAsk', 'sizeBid', 'sizeAsk'),
      bits('historicalTickBidAsk.tickAttribBidAsk', 'bidPastLow', 'askPastHigh'),
    ),
    when(is('tickType', 4), ...under('historicalTickMidPoint', 'time', 'price')),
  ],
  proto: [
    since(v.protobufHistoricalData),
    { reqId: 1, tickType: 2, historicalTickLast: 3, historicalTickBidAsk: 4, historicalTickMidPoint: 5 },
  ],
})
