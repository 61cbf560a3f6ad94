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

/** RealTimeBarsRequest */
export const RealTimeBarsRequest = message({
  id: 50,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqRealTimeBars'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    barSize: int(''),
    whatToShow: string(''),
    useRTH: bool(''),
    realTimeBarsOptions: tags(''),
  },
  text: [version(3), 'reqId', ...contractToSend, 'barSize', 'whatToShow', 'useRTH', tagString('realTimeBarsOptions')],
  proto: [
    since(v.protobufHistoricalData),
    { reqId: 1, contract: 2, barSize: 3, whatToShow: 4, useRTH: 5, realTimeBarsOptions: 6 },
  ],
})

/** CancelRealTimeBars */
export const CancelRealTimeBars = message({
  id: 51,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelRealTimeBars'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** RealTimeBarTick */
export const RealTimeBarTick = message({
  id: 50,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['realtimeBar'],
  doc: '',
  fields: {
    reqId: int(''),
    time: long(''),
    open: float(''),
    high: float(''),
    low: float(''),
    close: float(''),
    volume: decimal(''),
    WAP: decimal(''),
    count: int(''),
  },
  text: [version(3), 'reqId', 'time', 'open', 'high', 'low', 'close', 'volume', 'WAP', 'count'],
  proto: [
    since(v.protobufHistoricalData),
    { reqId: 1, time: 2, open: 3, high: 4, low: 5, close: 6, volume: 7, WAP: 8, count: 9 },
  ],
})
