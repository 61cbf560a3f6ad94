import { Contract, contractToSend } from '../contracts/contract.ts'
import { bits, bool, int, list, listOf, literal, message, nested, since, string, tagString, tags } from '../grammar.ts'
import { HistoricalTick, HistoricalTickBidAsk, HistoricalTickLast } from '../market-data/tick-by-tick.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqHistoricalTicks` sends. */
export const HistoricalTicksRequest = message({
  id: 96,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistoricalTicks'],
  doc: 'Asks for up to 1000 single trades or quotes of the past, either from a start or up to an end.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    startDateTime: string('the start as yyyymmdd-hh:mm:ss in UTC; empty when the end is given'),
    endDateTime: string('the end as yyyymmdd-hh:mm:ss in UTC; empty when the start is given'),
    numberOfTicks: int('how many, up to 1000; all ticks of the last second come in addition'),
    whatToShow: string('TRADES, BID_ASK or MIDPOINT'),
    useRTH: bool('true leaves out what lies outside regular trading hours'),
    ignoreSize: bool('true leaves out quotes in which only a size changed'),
    miscOptions: tags('extra options by name; reserved'),
  },
  text: [
    'reqId',
    ...contractToSend,
    'contract.includeExpired',
    'startDateTime',
    'endDateTime',
    'numberOfTicks',
    'whatToShow',
    'useRTH',
    'ignoreSize',
    tagString('miscOptions'),
  ],
  proto: [
    since(v.protobufHistoricalData),
    {
      reqId: 1,
      contract: 2,
      startDateTime: 3,
      endDateTime: 4,
      numberOfTicks: 5,
      whatToShow: 6,
      useRTH: 7,
      ignoreSize: 8,
      miscOptions: 9,
    },
  ],
})

/** Declares what `cancelHistoricalTicks` sends. */
export const CancelHistoricalTicks = message({
  id: 107,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHistoricalTicks'],
  doc: 'Stops a request for ticks of the past.',
  fields: {
    reqId: int('the request to cancel'),
  },
  exists: since(v.cancelContractData),
  proto: [since(v.cancelContractData), { reqId: 1 }],
})

/** Declares what `historicalTicks` reports. */
export const HistoricalTicks = message({
  id: 96,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalTicks'],
  doc: 'Carries midpoints of the past.',
  isLong: true,
  fields: {
    reqId: int('the request this answers'),
    historicalTicks: listOf(HistoricalTick, 'the midpoints, oldest first'),
    isDone: bool('true in the last message of the answer'),
  },
  text: ['reqId', list('historicalTicks', 'time', literal('0', 'unused'), 'price', 'size'), 'isDone'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalTicks: 2, isDone: 3 }],
})

/** Declares what `historicalTicksBidAsk` reports. */
export const HistoricalTicksBidAsk = message({
  id: 97,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalTicksBidAsk'],
  doc: 'Carries quotes of the past.',
  isLong: true,
  fields: {
    reqId: int('the request this answers'),
    historicalTicksBidAsk: listOf(HistoricalTickBidAsk, 'the quotes, oldest first'),
    isDone: bool('true in the last message of the answer'),
  },
  text: [
    'reqId',
    list(
      'historicalTicksBidAsk',
      'time',
      bits('tickAttribBidAsk', 'askPastHigh', 'bidPastLow'),
      'priceBid',
      'priceAsk',
      'sizeBid',
      'sizeAsk',
    ),
    'isDone',
  ],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalTicksBidAsk: 2, isDone: 3 }],
})

/** Declares what `historicalTicksLast` reports. */
export const HistoricalTicksLast = message({
  id: 98,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalTicksLast'],
  doc: 'Carries trades of the past.',
  isLong: true,
  fields: {
    reqId: int('the request this answers'),
    historicalTicksLast: listOf(HistoricalTickLast, 'the trades, oldest first'),
    isDone: bool('true in the last message of the answer'),
  },
  text: [
    'reqId',
    list(
      'historicalTicksLast',
      'time',
      bits('tickAttribLast', 'pastLimit', 'unreported'),
      'price',
      'size',
      'exchange',
      'specialConditions',
    ),
    'isDone',
  ],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalTicksLast: 2, isDone: 3 }],
})
