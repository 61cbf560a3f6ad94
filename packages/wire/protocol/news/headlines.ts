import { bool, int, long, message, since, string, tagString, tags } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** TickNews */
export const TickNews = message({
  id: 84,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickNews'],
  doc: '',
  fields: {
    reqId: int(''),
    timestamp: long(''),
    providerCode: string(''),
    articleId: string(''),
    headline: string(''),
    extraData: string(''),
  },
  text: ['reqId', 'timestamp', 'providerCode', 'articleId', 'headline', 'extraData'],
  proto: [
    since(v.protobufNewsData),
    { reqId: 1, timestamp: 2, providerCode: 3, articleId: 4, headline: 5, extraData: 6 },
  ],
})

/** HistoricalNewsRequest */
export const HistoricalNewsRequest = message({
  id: 86,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistoricalNews'],
  doc: '',
  fields: {
    reqId: int(''),
    conId: int(''),
    providerCodes: string(''),
    startDateTime: string(''),
    endDateTime: string(''),
    totalResults: int(''),
    historicalNewsOptions: tags(''),
  },
  text: [
    'reqId',
    'conId',
    'providerCodes',
    'startDateTime',
    'endDateTime',
    'totalResults',
    tagString('historicalNewsOptions'),
  ],
  proto: [
    since(v.protobufNewsData),
    {
      reqId: 1,
      conId: 2,
      providerCodes: 3,
      startDateTime: 4,
      endDateTime: 5,
      totalResults: 6,
      historicalNewsOptions: 7,
    },
  ],
})

/** HistoricalNews */
export const HistoricalNews = message({
  id: 86,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalNews'],
  doc: '',
  fields: {
    reqId: int(''),
    time: string(''),
    providerCode: string(''),
    articleId: string(''),
    headline: string(''),
  },
  text: ['reqId', 'time', 'providerCode', 'articleId', 'headline'],
  proto: [since(v.protobufNewsData), { reqId: 1, time: 2, providerCode: 3, articleId: 4, headline: 5 }],
})

/** HistoricalNewsEnd */
export const HistoricalNewsEnd = message({
  id: 87,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalNewsEnd'],
  doc: '',
  fields: {
    reqId: int(''),
    hasMore: bool(''),
  },
  text: ['reqId', 'hasMore'],
  proto: [since(v.protobufNewsData), { reqId: 1, hasMore: 2 }],
})
