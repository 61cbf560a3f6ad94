// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the soft dollar tiers orders may name. */
export interface SoftDollarTiersRequest {
  readonly type: 'SoftDollarTiersRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
}

export function readSoftDollarTiersRequestText(r: TextReader, _v: number): SoftDollarTiersRequest {
  const reqId = r.int('reqId')
  return { type: 'SoftDollarTiersRequest', reqId }
}

export function writeSoftDollarTiersRequestText(w: TextWriter, m: SoftDollarTiersRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readSoftDollarTiersRequestProto(r: ProtoReader): SoftDollarTiersRequest {
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
  return { type: 'SoftDollarTiersRequest', reqId }
}

export function writeSoftDollarTiersRequestProto(w: ProtoWriter, m: SoftDollarTiersRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
