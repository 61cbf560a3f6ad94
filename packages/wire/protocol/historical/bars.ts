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
  mayLack,
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

/** Declares a bar. */
export const HistoricalDataBar = struct({
  doc: 'Describes one bar of history.',
  fields: {
    date: string(
      'yyyymmdd for daily and longer bars, else date, time and zone of its start, or epoch seconds by formatDate',
    ),
    open: float('the first price of the bar'),
    high: float('the highest price of the bar'),
    low: float('the lowest price of the bar'),
    close: float('the last price of the bar'),
    volume: decimal('the quantity traded; -1 where the kind of data has none'),
    WAP: decimal('the average price weighted by volume; -1 where the kind of data has none'),
    barCount: int('the number of trades; -1 where the kind of data has none'),
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

/** Declares what `reqHistoricalData` sends. */
export const HistoricalDataRequest = message({
  id: 20,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistoricalData'],
  doc: 'Asks for bars of the past, for their continuation, or for the trading schedule.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'what the bars are of; includeExpired reaches expired futures'),
    endDateTime: string(
      'the end as yyyymmdd-hh:mm:ss in UTC; empty for now, which keepUpToDate and ADJUSTED_LAST need',
    ),
    barSizeSetting: string('from 1 secs to 1 month, such as 5 mins or 1 day'),
    duration: string('how far back, as a number and S, D, W, M or Y, such as 2 W'),
    useRTH: bool('true leaves out what lies outside regular trading hours'),
    whatToShow: string(
      'TRADES, MIDPOINT, BID, ASK, BID_ASK, ADJUSTED_LAST, AGGTRADES, SCHEDULE, volatilities, rates and yields',
    ),
    formatDate: int('1 dates as text, 2 epoch seconds for bars within a day'),
    keepUpToDate: bool('true keeps the last bar up to date until cancelled'),
    chartOptions: tags('extra options by name; reserved'),
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

/** Declares what `cancelHistoricalData` sends. */
export const CancelHistoricalData = message({
  id: 25,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHistoricalData'],
  doc: 'Stops a request for bars; error 162 confirms it while the request is pending.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** Declares what `historicalData` and `historicalDataEnd` report. */
export const HistoricalData = message({
  id: 17,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalData', 'historicalDataEnd'],
  doc: 'Carries the bars asked for; from 196 there may be several such messages.',
  isLong: true,
  fields: {
    reqId: int('the request this answers'),
    historicalDataBars: listOf(HistoricalDataBar, 'the bars, oldest first'),
    startDateStr: string('the start of the range asked for; only below 196'),
    endDateStr: string('the end of the range asked for; only below 196'),
  },
  text: [
    'reqId',
    before(v.historicalDataEnd, 'startDateStr', 'endDateStr'),
    list('historicalDataBars', 'date', 'open', 'high', 'low', 'close', 'volume', 'WAP', 'barCount'),
  ],
  proto: [since(v.protobufHistoricalData), { reqId: 1, historicalDataBars: 2 }],
})

/** Declares what `historicalDataEnd` reports. */
export const HistoricalDataEnd = message({
  id: 108,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalDataEnd'],
  doc: 'Closes the bars and says which range was asked for.',
  fields: {
    reqId: int('the request this answers'),
    startDateStr: string('the start of the range, not of the first bar'),
    endDateStr: string('the end of the range, not of the last bar; may be missing'),
  },
  exists: since(v.historicalDataEnd),
  text: ['reqId', 'startDateStr', mayLack('endDateStr')],
  proto: [since(v.protobufHistoricalData), { reqId: 1, startDateStr: 2, endDateStr: 3 }],
})

/** Declares what `historicalDataUpdate` reports. */
export const HistoricalDataUpdate = message({
  id: 90,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalDataUpdate'],
  doc: 'Carries the newest bar of a request that is kept up to date: changed, or the first of a new period.',
  fields: {
    reqId: int('the request this answers'),
    historicalDataBar: nested(HistoricalDataBar, 'the newest bar so far'),
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
