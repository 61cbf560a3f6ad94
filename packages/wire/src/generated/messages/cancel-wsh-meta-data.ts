// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives up the request for calendar meta data. */
export interface CancelWshMetaData {
  readonly type: 'CancelWshMetaData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelWshMetaDataText(r: TextReader, _v: number): CancelWshMetaData {
  const reqId = r.int('reqId')
  return { type: 'CancelWshMetaData', reqId }
}

export function writeCancelWshMetaDataText(w: TextWriter, m: CancelWshMetaData, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelWshMetaDataProto(r: ProtoReader): CancelWshMetaData {
  let reqId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CancelWshMetaData', reqId }
}

export function writeCancelWshMetaDataProto(w: ProtoWriter, m: CancelWshMetaData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
