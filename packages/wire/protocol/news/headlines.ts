import { bool, int, long, message, since, string, tagString, tags } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `tickNews` reports. */
export const TickNews = message({
  id: 84,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickNews'],
  doc: 'Reports one headline of a market-data subscription with generic tick 292; old ones come first.',
  fields: {
    reqId: int('the request this answers'),
    timestamp: long('when it was published, in epoch milliseconds'),
    providerCode: string('the news provider, such as BRFG'),
    articleId: string('names the article, to ask for its text'),
    headline: string('the headline'),
    extraData: string('further facts such as language and sentiment, as the provider codes them'),
  },
  text: ['reqId', 'timestamp', 'providerCode', 'articleId', 'headline', 'extraData'],
  proto: [
    since(v.protobufNewsData),
    { reqId: 1, timestamp: 2, providerCode: 3, articleId: 4, headline: 5, extraData: 6 },
  ],
})

/** Declares what `reqHistoricalNews` sends. */
export const HistoricalNewsRequest = message({
  id: 86,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHistoricalNews'],
  doc: 'Asks for the headlines of the past on a contract.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    conId: int('the contract'),
    providerCodes: string('news providers joined by plus signs'),
    startDateTime: string('the older end as yyyymmdd hh:mm:ss, exclusive; empty for none'),
    endDateTime: string('the newer end as yyyymmdd hh:mm:ss, inclusive; empty for now'),
    totalResults: int('the most headlines to send, up to 300'),
    historicalNewsOptions: tags('extra options by name; reserved'),
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

/** Declares what `historicalNews` reports. */
export const HistoricalNews = message({
  id: 86,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalNews'],
  doc: 'Carries one headline of the past, newest first.',
  fields: {
    reqId: int('the request this answers'),
    time: string('like 2026-07-31 13:53:52.0 without a zone, on some gateways epoch milliseconds'),
    providerCode: string('the news provider, such as BRFG'),
    articleId: string('names the article, to ask for its text'),
    headline: string('the headline; may start with facts in braces'),
  },
  text: ['reqId', 'time', 'providerCode', 'articleId', 'headline'],
  proto: [since(v.protobufNewsData), { reqId: 1, time: 2, providerCode: 3, articleId: 4, headline: 5 }],
})

/** Declares what `historicalNewsEnd` reports. */
export const HistoricalNewsEnd = message({
  id: 87,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalNewsEnd'],
  doc: 'Closes the headlines of the past.',
  fields: {
    reqId: int('the request this answers'),
    hasMore: bool('true when there are older ones, as far as the gateway knows'),
  },
  text: ['reqId', 'hasMore'],
  proto: [since(v.protobufNewsData), { reqId: 1, hasMore: 2 }],
})
