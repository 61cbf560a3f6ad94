// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalSessionProto, writeHistoricalSessionProto, type HistoricalSession } from '../structs/historical-session.ts'

/** Carries the trading sessions of a range: the answer to a request for bars of SCHEDULE. */
export interface HistoricalSchedule {
  readonly type: 'HistoricalSchedule'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the start of the range as yyyymmdd-hh:mm:ss */
  readonly startDateTime?: string | undefined
  /** the end of the range as yyyymmdd-hh:mm:ss */
  readonly endDateTime?: string | undefined
  /** the time zone of all times, such as US/Eastern */
  readonly timeZone?: string | undefined
  /** the sessions, oldest first */
  readonly historicalSessions?: readonly HistoricalSession[] | undefined
}

export function readHistoricalScheduleText(r: TextReader, _v: number): HistoricalSchedule {
  const reqId = r.int('reqId')
  const startDateTime = r.string('startDateTime')
  const endDateTime = r.string('endDateTime')
  const timeZone = r.string('timeZone')
  const count1 = r.count('historicalSessions')
  const list1: HistoricalSession[] = []
  for (let i = 0; i < count1; i++) {
    const startDateTime = r.string('historicalSessions.startDateTime')
    const endDateTime = r.string('historicalSessions.endDateTime')
    const refDate = r.string('historicalSessions.refDate')
    list1.push({ startDateTime, endDateTime, refDate })
  }
  const historicalSessions = list1
  return { type: 'HistoricalSchedule', reqId, startDateTime, endDateTime, timeZone, historicalSessions }
}

export function writeHistoricalScheduleText(w: TextWriter, m: HistoricalSchedule, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.startDateTime, 'startDateTime')
  w.string(m.endDateTime, 'endDateTime')
  w.string(m.timeZone, 'timeZone')
  const list1 = m.historicalSessions ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1.startDateTime, 'historicalSessions.startDateTime')
    w.string(each1.endDateTime, 'historicalSessions.endDateTime')
    w.string(each1.refDate, 'historicalSessions.refDate')
  }
}

export function readHistoricalScheduleProto(r: ProtoReader): HistoricalSchedule {
  let reqId: number | undefined
  let startDateTime: string | undefined
  let endDateTime: string | undefined
  let timeZone: string | undefined
  const historicalSessions: HistoricalSession[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        startDateTime = r.string()
        break
      case 26:
        endDateTime = r.string()
        break
      case 34:
        timeZone = r.string()
        break
      case 42:
        {
          const outer = r.enter()
          const list = historicalSessions
          list.push(readHistoricalSessionProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalSchedule', reqId, startDateTime, endDateTime, timeZone, historicalSessions }
}

export function writeHistoricalScheduleProto(w: ProtoWriter, m: HistoricalSchedule, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.startDateTime, 'startDateTime')
  w.string(26, m.endDateTime, 'endDateTime')
  w.string(34, m.timeZone, 'timeZone')
  for (const each of m.historicalSessions ?? []) {
    const mark = w.open(42)
    writeHistoricalSessionProto(w, each)
    w.close(mark)
  }
}
