import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares a trading session. */
export const HistoricalSession = struct({
  doc: 'Describes one trading session of a schedule.',
  fields: {
    startDateTime: string('the start as yyyymmdd-hh:mm:ss, in the time zone of the schedule'),
    endDateTime: string('the end as yyyymmdd-hh:mm:ss, in the time zone of the schedule'),
    refDate: string('the trading day as yyyymmdd'),
  },
  proto: {
    startDateTime: 1,
    endDateTime: 2,
    refDate: 3,
  },
})

/** Declares what `historicalSchedule` reports. */
export const HistoricalSchedule = message({
  id: 106,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalSchedule'],
  doc: 'Carries the trading sessions of a range: the answer to a request for bars of SCHEDULE.',
  fields: {
    reqId: int('the request this answers'),
    startDateTime: string('the start of the range as yyyymmdd-hh:mm:ss'),
    endDateTime: string('the end of the range as yyyymmdd-hh:mm:ss'),
    timeZone: string('the time zone of all times, such as US/Eastern'),
    historicalSessions: listOf(HistoricalSession, 'the sessions, oldest first'),
  },
  text: [
    'reqId',
    'startDateTime',
    'endDateTime',
    'timeZone',
    list('historicalSessions', 'startDateTime', 'endDateTime', 'refDate'),
  ],
  proto: [
    since(v.protobufRestMessages1),
    { reqId: 1, startDateTime: 2, endDateTime: 3, timeZone: 4, historicalSessions: 5 },
  ],
})
