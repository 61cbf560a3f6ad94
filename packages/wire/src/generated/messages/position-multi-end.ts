// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the first set of positions of an account or model; changes follow. */
export interface PositionMultiEnd {
  readonly type: 'PositionMultiEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readPositionMultiEndText(r: TextReader, _v: number): PositionMultiEnd {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'PositionMultiEnd', reqId }
}

export function writePositionMultiEndText(w: TextWriter, m: PositionMultiEnd, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readPositionMultiEndProto(r: ProtoReader): PositionMultiEnd {
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
  return { type: 'PositionMultiEnd', reqId }
}

export function writePositionMultiEndProto(w: ProtoWriter, m: PositionMultiEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
