import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** HistoricalSession */
export const HistoricalSession = struct({
  doc: '',
  fields: {
    startDateTime: string(''),
    endDateTime: string(''),
    refDate: string(''),
  },
  proto: {
    startDateTime: 1,
    endDateTime: 2,
    refDate: 3,
  },
})

/** HistoricalSchedule */
export const HistoricalSchedule = message({
  id: 106,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['historicalSchedule'],
  doc: '',
  fields: {
    reqId: int(''),
    startDateTime: string(''),
    endDateTime: string(''),
    timeZone: string(''),
    historicalSessions: listOf(HistoricalSession, ''),
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
