import { Contract, contractToSend } from '../contracts/contract.ts'
import { bits, bool, int, list, listOf, literal, message, nested, since, string, tagString, tags } from '../grammar.ts'
import { HistoricalTick, HistoricalTickBidAsk, HistoricalTickLast } from '../market-data/tick-by-tick.ts'
import { serverVersions as v } from '../server-versions.ts'

/** HistoricalTicksRequest */
export const HistoricalTicksRequest = message({
  id: 96,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistoricalTicks'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    startDateTime: string(''),
    endDateTime: string(''),
    numberOfTicks: int(''),
    whatToShow: string(''),
    useRTH: bool(''),
    ignoreSize: bool(''),
    miscOptions: tags(''),
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

/** CancelHistoricalTicks */
export const CancelHistoricalTicks = message({
  id: 107,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHistoricalTicks'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  exists: since(v.cancelContractData),
  proto: [since(v.cancelContractData), { reqId: 1 }],
})

/** HistoricalTicks */
export const HistoricalTicks = message({
  id: 96,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalTicks'],
  doc: '',
  fields: {
    reqId: int(''),
    historicalTicks: listOf(HistoricalTick, ''),
    isDone: bool(''),
  },
  text: ['reqId', list('historicalTicks', 'time', literal('0', 'unused'), 'price', 'size'), 'isDone'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalTicks: 2, isDone: 3 }],
})

/** HistoricalTicksBidAsk */
export const HistoricalTicksBidAsk = message({
  id: 97,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalTicksBidAsk'],
  doc: '',
  fields: {
    reqId: int(''),
    historicalTicksBidAsk: listOf(HistoricalTickBidAsk, ''),
    isDone: bool(''),
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

/** HistoricalTicksLast */
export const HistoricalTicksLast = message({
  id: 98,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalTicksLast'],
  doc: '',
  fields: {
    reqId: int(''),
    historicalTicksLast: listOf(HistoricalTickLast, ''),
    isDone: bool(''),
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
