import { Contract, contractToSend } from '../contracts/contract.ts'
import { bool, decimal, float, int, list, listOf, message, nested, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** HistogramDataEntry */
export const HistogramDataEntry = struct({
  doc: '',
  fields: {
    price: float(''),
    size: decimal(''),
  },
  proto: {
    price: 1,
    size: 2,
  },
})

/** HistogramDataRequest */
export const HistogramDataRequest = message({
  id: 88,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistogramData'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    useRTH: bool(''),
    timePeriod: string(''),
  },
  text: ['reqId', ...contractToSend, 'contract.includeExpired', 'useRTH', 'timePeriod'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, contract: 2, useRTH: 3, timePeriod: 4 }],
})

/** CancelHistogramData */
export const CancelHistogramData = message({
  id: 89,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHistogramData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** HistogramData */
export const HistogramData = message({
  id: 89,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['histogramData'],
  doc: '',
  fields: {
    reqId: int(''),
    histogramDataEntries: listOf(HistogramDataEntry, ''),
  },
  text: ['reqId', list('histogramDataEntries', 'price', 'size')],
  proto: [since(v.protobufHistoricalData), { reqId: 1, histogramDataEntries: 2 }],
})
