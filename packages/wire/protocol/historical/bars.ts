import { Contract, comboLeg4, contractToSend } from '../contracts/contract.ts'
import {
  before,
  bool,
  decimal,
  float,
  int,
  is,
  list,
  listOf,
  message,
  nested,
  since,
  string,
  struct,
  tagString,
  tags,
  version,
  when,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** HistoricalDataBar */
export const HistoricalDataBar = struct({
  doc: '',
  fields: {
    date: string(''),
    open: float(''),
    high: float(''),
    low: float(''),
    close: float(''),
    volume: decimal(''),
    WAP: decimal(''),
    barCount: int(''),
  },
  proto: {
    date: 1,
    open: 2,
    high: 3,
    low: 4,
    close: 5,
    volume: 6,
    WAP: 7,
    barCount: 8,
  },
})

/** HistoricalDataRequest */
export const HistoricalDataRequest = message({
  id: 20,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistoricalData'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    endDateTime: string(''),
    barSizeSetting: string(''),
    duration: string(''),
    useRTH: bool(''),
    whatToShow: string(''),
    formatDate: int(''),
    keepUpToDate: bool(''),
    chartOptions: tags(''),
  },
  text: [
    'reqId',
    ...contractToSend,
    'contract.includeExpired',
    'endDateTime',
    'barSizeSetting',
    'duration',
    'useRTH',
    'whatToShow',
    'formatDate',
    when(is('contract.secType', 'BAG'), list('contract.comboLegs', ...comboLeg4)),
    'keepUpToDate',
    tagString('chartOptions'),
  ],
  proto: [
    since(v.protobufHistoricalData),
    {
      reqId: 1,
      contract: 2,
      endDateTime: 3,
      barSizeSetting: 4,
      duration: 5,
      useRTH: 6,
      whatToShow: 7,
      formatDate: 8,
      keepUpToDate: 9,
      chartOptions: 10,
    },
  ],
})

/** CancelHistoricalData */
export const CancelHistoricalData = message({
  id: 25,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHistoricalData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** HistoricalData */
export const HistoricalData = message({
  id: 17,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalData', 'historicalDataEnd'],
  doc: '',
  fields: {
    reqId: int(''),
    historicalDataBars: listOf(HistoricalDataBar, ''),
    startDateStr: string(''),
    endDateStr: string(''),
  },
  text: [
    'reqId',
    before(v.historicalDataEnd, 'startDateStr', 'endDateStr'),
    list('historicalDataBars', 'date', 'open', 'high', 'low', 'close', 'volume', 'WAP', 'barCount'),
  ],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalDataBars: 2 }],
})

/** HistoricalDataEnd */
export const HistoricalDataEnd = message({
  id: 108,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalDataEnd'],
  doc: '',
  fields: {
    reqId: int(''),
    startDateStr: string(''),
    endDateStr: string(''),
  },
  exists: since(v.historicalDataEnd),
  text: ['reqId', 'startDateStr', 'endDateStr'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, startDateStr: 2, endDateStr: 3 }],
})

/** HistoricalDataUpdate */
export const HistoricalDataUpdate = message({
  id: 90,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalDataUpdate'],
  doc: '',
  fields: {
    reqId: int(''),
    historicalDataBar: nested(HistoricalDataBar, ''),
  },
  text: [
    'reqId',
    'historicalDataBar.barCount',
    'historicalDataBar.date',
    'historicalDataBar.open',
    'historicalDataBar.close',
    'historicalDataBar.high',
    'historicalDataBar.low',
    'historicalDataBar.WAP',
    'historicalDataBar.volume',
  ],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalDataBar: 2 }],
})
