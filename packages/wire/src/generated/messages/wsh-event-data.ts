// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the calendar events asked for. */
export interface WshEventData {
  readonly type: 'WshEventData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the events as JSON */
  readonly dataJson?: string | undefined
}

export function readWshEventDataText(r: TextReader, _v: number): WshEventData {
  const reqId = r.int('reqId')
  const dataJson = r.string('dataJson')
  return { type: 'WshEventData', reqId, dataJson }
}

export function writeWshEventDataText(w: TextWriter, m: WshEventData, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.dataJson, 'dataJson')
}

export function readWshEventDataProto(r: ProtoReader): WshEventData {
  let reqId: number | undefined
  let dataJson: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        dataJson = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'WshEventData', reqId, dataJson }
}

export function writeWshEventDataProto(w: ProtoWriter, m: WshEventData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.dataJson, 'dataJson')
}
