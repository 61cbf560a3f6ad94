import { Contract, contractToSend } from '../contracts/contract.ts'
import { bool, decimal, float, int, list, listOf, message, nested, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares a price of a histogram. */
export const HistogramDataEntry = struct({
  doc: 'Pairs a price with the quantity traded at it.',
  fields: {
    price: float('the price'),
    size: decimal('the quantity traded at it'),
  },
  proto: {
    price: 1,
    size: 2,
  },
})

/** Declares what `reqHistogramData` sends. */
export const HistogramDataRequest = message({
  id: 88,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistogramData'],
  doc: 'Asks how much was traded at each price over a period.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    useRTH: bool('true leaves out what lies outside regular trading hours'),
    timePeriod: string('a number and a unit, such as 3 days or 1 week'),
  },
  text: ['reqId', ...contractToSend, 'contract.includeExpired', 'useRTH', 'timePeriod'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, contract: 2, useRTH: 3, timePeriod: 4 }],
})

/** Declares what `cancelHistogramData` sends. */
export const CancelHistogramData = message({
  id: 89,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHistogramData'],
  doc: 'Stops a request for a histogram.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** Declares what `histogramData` reports. */
export const HistogramData = message({
  id: 89,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['histogramData'],
  doc: 'Carries how much was traded at each price.',
  fields: {
    reqId: int('the request this answers'),
    histogramDataEntries: listOf(HistogramDataEntry, 'one entry for each price'),
  },
  text: ['reqId', list('histogramDataEntries', 'price', 'size')],
  proto: [since(v.protobufHistoricalData), { reqId: 1, histogramDataEntries: 2 }],
})
