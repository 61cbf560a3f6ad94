// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops the reports of changed positions of an account or model. */
export interface CancelPositionsMulti {
  readonly type: 'CancelPositionsMulti'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelPositionsMultiText(r: TextReader, _v: number): CancelPositionsMulti {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelPositionsMulti', reqId }
}

export function writeCancelPositionsMultiText(w: TextWriter, m: CancelPositionsMulti, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelPositionsMultiProto(r: ProtoReader): CancelPositionsMulti {
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
  return { type: 'CancelPositionsMulti', reqId }
}

export function writeCancelPositionsMultiProto(w: ProtoWriter, m: CancelPositionsMulti, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
