import { Contract, contractToSend } from '../contracts/contract.ts'
import {
  bool,
  decimal,
  float,
  int,
  long,
  message,
  nested,
  since,
  string,
  tagString,
  tags,
  version,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqRealTimeBars` sends. */
export const RealTimeBarsRequest = message({
  id: 50,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqRealTimeBars'],
  doc: 'Subscribes to bars of five seconds.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    barSize: int('the length in seconds; only 5 is served'),
    whatToShow: string('TRADES, MIDPOINT, BID or ASK'),
    useRTH: bool('true leaves out what lies outside regular trading hours'),
    realTimeBarsOptions: tags('extra options by name; reserved'),
  },
  text: [version(3), 'reqId', ...contractToSend, 'barSize', 'whatToShow', 'useRTH', tagString('realTimeBarsOptions')],
  proto: [
    since(v.protobufHistoricalData),
    { reqId: 1, contract: 2, barSize: 3, whatToShow: 4, useRTH: 5, realTimeBarsOptions: 6 },
  ],
})

/** Declares what `cancelRealTimeBars` sends. */
export const CancelRealTimeBars = message({
  id: 51,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelRealTimeBars'],
  doc: 'Stops bars of five seconds.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** Declares what `realtimeBar` reports. */
export const RealTimeBarTick = message({
  id: 50,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['realtimeBar'],
  doc: 'Reports one bar of five seconds.',
  fields: {
    reqId: int('the request this answers'),
    time: long('the start of the bar in epoch seconds'),
    open: float('the first price of the bar'),
    high: float('the highest price of the bar'),
    low: float('the lowest price of the bar'),
    close: float('the last price of the bar'),
    volume: decimal('the quantity traded; -1 where the kind of data has none'),
    WAP: decimal('the average price weighted by volume'),
    count: int('the number of trades; -1 where the kind of data has none'),
  },
  text: [version(3), 'reqId', 'time', 'open', 'high', 'low', 'close', 'volume', 'WAP', 'count'],
  proto: [
    since(v.protobufHistoricalData),
    { reqId: 1, time: 2, open: 3, high: 4, low: 5, close: 6, volume: 7, WAP: 8, count: 9 },
  ],
})
