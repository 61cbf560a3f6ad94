import { bool, int, message, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** WshMetaDataRequest */
export const WshMetaDataRequest = message({
  id: 100,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqWshMetaData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufNewsData), { reqId: 1 }],
})

/** CancelWshMetaData */
export const CancelWshMetaData = message({
  id: 101,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelWshMetaData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufNewsData), { reqId: 1 }],
})

/** WshMetaData */
export const WshMetaData = message({
  id: 104,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['wshMetaData'],
  doc: '',
  fields: {
    reqId: int(''),
    dataJson: string(''),
  },
  text: ['reqId', 'dataJson'],
  proto: [since(v.protobufNewsData), { reqId: 1, dataJson: 2 }],
})

/** WshEventDataRequest */
export const WshEventDataRequest = message({
  id: 102,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqWshEventData'],
  doc: '',
  fields: {
    reqId: int(''),
    conId: int(''),
    filter: string(''),
    fillWatchlist: bool(''),
    fillPortfolio: bool(''),
    fillCompetitors: bool(''),
    startDate: string(''),
    endDate: string(''),
    totalLimit: int(''),
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

/** CancelWshEventData */
export const CancelWshEventData = message({
  id: 103,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelWshEventData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufNewsData), { reqId: 1 }],
})

/** WshEventData */
export const WshEventData = message({
  id: 105,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['wshEventData'],
  doc: '',
  fields: {
    reqId: int(''),
    dataJson: string(''),
  },
  text: ['reqId', 'dataJson'],
  proto: [since(v.protobufNewsData), { reqId: 1, dataJson: 2 }],
})
