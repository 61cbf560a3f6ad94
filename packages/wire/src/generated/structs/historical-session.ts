// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one trading session of a schedule. */
export interface HistoricalSession {
  /** the start as yyyymmdd-hh:mm:ss, in the time zone of the schedule */
  readonly startDateTime?: string | undefined
  /** the end as yyyymmdd-hh:mm:ss, in the time zone of the schedule */
  readonly endDateTime?: string | undefined
  /** the trading day as yyyymmdd */
  readonly refDate?: string | undefined
}

export function readHistoricalSessionProto(r: ProtoReader): HistoricalSession {
  let startDateTime: string | undefined
  let endDateTime: string | undefined
  let refDate: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        startDateTime = r.string()
        break
      case 18:
        endDateTime = r.string()
        break
      case 26:
        refDate = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { startDateTime, endDateTime, refDate }
}

export function writeHistoricalSessionProto(w: ProtoWriter, s: HistoricalSession): void {
  w.string(10, s.startDateTime, 'historicalSession.startDateTime')
  w.string(18, s.endDateTime, 'historicalSession.endDateTime')
  w.string(26, s.refDate, 'historicalSession.refDate')
}
