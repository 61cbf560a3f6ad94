// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops a subscription to the values of an account or model. */
export interface CancelAccountUpdatesMulti {
  readonly type: 'CancelAccountUpdatesMulti'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelAccountUpdatesMultiText(r: TextReader, _v: number): CancelAccountUpdatesMulti {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelAccountUpdatesMulti', reqId }
}

export function writeCancelAccountUpdatesMultiText(w: TextWriter, m: CancelAccountUpdatesMulti, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelAccountUpdatesMultiProto(r: ProtoReader): CancelAccountUpdatesMulti {
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
  return { type: 'CancelAccountUpdatesMulti', reqId }
}

export function writeCancelAccountUpdatesMultiProto(w: ProtoWriter, m: CancelAccountUpdatesMulti, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
