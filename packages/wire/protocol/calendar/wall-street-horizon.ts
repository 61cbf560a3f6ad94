import { bool, int, message, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqWshMetaData` sends. */
export const WshMetaDataRequest = message({
  id: 100,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqWshMetaData'],
  doc: 'Asks which events and filters the Wall Street Horizon calendar knows.',
  fields: {
    reqId: int('names the request; its answers carry it'),
  },
  text: ['reqId'],
  proto: [since(v.protobufNewsData), { reqId: 1 }],
})

/** Declares what `cancelWshMetaData` sends. */
export const CancelWshMetaData = message({
  id: 101,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelWshMetaData'],
  doc: 'Gives up the request for calendar meta data.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufNewsData), { reqId: 1 }],
})

/** Declares what `wshMetaData` reports. */
export const WshMetaData = message({
  id: 104,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['wshMetaData'],
  doc: 'Carries the event types and filters of the Wall Street Horizon calendar.',
  fields: {
    reqId: int('the request this answers'),
    dataJson: string('the meta data as JSON'),
  },
  text: ['reqId', 'dataJson'],
  proto: [since(v.protobufNewsData), { reqId: 1, dataJson: 2 }],
})

/** Declares what `reqWshEventData` sends. */
export const WshEventDataRequest = message({
  id: 102,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqWshEventData'],
  doc: 'Asks for calendar events of one contract or by a filter; the meta data must have been asked for before.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    conId: int('the contract whose events are wanted; unset with a filter'),
    filter: string('a filter as JSON; empty with a contract'),
    fillWatchlist: bool('adds the contracts of the watchlist'),
    fillPortfolio: bool('adds the contracts of the portfolio'),
    fillCompetitors: bool('adds the competitors of the contract'),
    startDate: string('the first day as yyyymmdd; empty for no limit'),
    endDate: string('the last day as yyyymmdd; empty for no limit'),
    totalLimit: int('the most events to send, up to 100'),
  },
  text: [
    'reqId',
    'conId!',
    'filter',
    'fillWatchlist',
    'fillPortfolio',
    'fillCompetitors',
    'startDate',
    'endDate',
    'totalLimit!',
  ],
  proto: [
    since(v.protobufNewsData),
    {
      reqId: 1,
      conId: 2,
      filter: 3,
      fillWatchlist: 4,
      fillPortfolio: 5,
      fillCompetitors: 6,
      startDate: 7,
      endDate: 8,
      totalLimit: 9,
    },
  ],
})

/** Declares what `cancelWshEventData` sends. */
export const CancelWshEventData = message({
  id: 103,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelWshEventData'],
  doc: 'Gives up the request for calendar events.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufNewsData), { reqId: 1 }],
})

/** Declares what `wshEventData` reports. */
export const WshEventData = message({
  id: 105,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['wshEventData'],
  doc: 'Carries the calendar events asked for.',
  fields: {
    reqId: int('the request this answers'),
    dataJson: string('the events as JSON'),
  },
  text: ['reqId', 'dataJson'],
  proto: [since(v.protobufNewsData), { reqId: 1, dataJson: 2 }],
})
