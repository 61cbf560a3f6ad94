// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the bars and says which range was asked for. */
export interface HistoricalDataEnd {
  readonly type: 'HistoricalDataEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the start of the range, not of the first bar */
  readonly startDateStr?: string | undefined
  /** the end of the range, not of the last bar; may be missing */
  readonly endDateStr?: string | undefined
}

export function readHistoricalDataEndText(r: TextReader, _v: number): HistoricalDataEnd {
  const reqId = r.int('reqId')
  const startDateStr = r.string('startDateStr')
  const endDateStr = r.mayLack('endDateStr')
  return { type: 'HistoricalDataEnd', reqId, startDateStr, endDateStr }
}

export function writeHistoricalDataEndText(w: TextWriter, m: HistoricalDataEnd, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.startDateStr, 'startDateStr')
  w.string(m.endDateStr, 'endDateStr')
}

export function readHistoricalDataEndProto(r: ProtoReader): HistoricalDataEnd {
  let reqId: number | undefined
  let startDateStr: string | undefined
  let endDateStr: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        startDateStr = r.string()
        break
      case 26:
        endDateStr = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalDataEnd', reqId, startDateStr, endDateStr }
}

export function writeHistoricalDataEndProto(w: ProtoWriter, m: HistoricalDataEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.startDateStr, 'startDateStr')
  w.string(26, m.endDateStr, 'endDateStr')
}
