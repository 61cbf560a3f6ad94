// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks which events and filters the Wall Street Horizon calendar knows. */
export interface WshMetaDataRequest {
  readonly type: 'WshMetaDataRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
}

export function readWshMetaDataRequestText(r: TextReader, _v: number): WshMetaDataRequest {
  const reqId = r.int('reqId')
  return { type: 'WshMetaDataRequest', reqId }
}

export function writeWshMetaDataRequestText(w: TextWriter, m: WshMetaDataRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readWshMetaDataRequestProto(r: ProtoReader): WshMetaDataRequest {
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
  return { type: 'WshMetaDataRequest', reqId }
}

export function writeWshMetaDataRequestProto(w: ProtoWriter, m: WshMetaDataRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
