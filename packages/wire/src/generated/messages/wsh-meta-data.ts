// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the event types and filters of the Wall Street Horizon calendar. */
export interface WshMetaData {
  readonly type: 'WshMetaData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the meta data as JSON */
  readonly dataJson?: string | undefined
}

export function readWshMetaDataText(r: TextReader, _v: number): WshMetaData {
  const reqId = r.int('reqId')
  const dataJson = r.string('dataJson')
  return { type: 'WshMetaData', reqId, dataJson }
}

export function writeWshMetaDataText(w: TextWriter, m: WshMetaData, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.dataJson, 'dataJson')
}

export function readWshMetaDataProto(r: ProtoReader): WshMetaData {
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
  return { type: 'WshMetaData', reqId, dataJson }
}

export function writeWshMetaDataProto(w: ProtoWriter, m: WshMetaData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.dataJson, 'dataJson')
}
