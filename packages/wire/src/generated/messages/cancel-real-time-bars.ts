// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops bars of five seconds. */
export interface CancelRealTimeBars {
  readonly type: 'CancelRealTimeBars'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelRealTimeBarsText(r: TextReader, _v: number): CancelRealTimeBars {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelRealTimeBars', reqId }
}

export function writeCancelRealTimeBarsText(w: TextWriter, m: CancelRealTimeBars, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelRealTimeBarsProto(r: ProtoReader): CancelRealTimeBars {
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
  return { type: 'CancelRealTimeBars', reqId }
}

export function writeCancelRealTimeBarsProto(w: ProtoWriter, m: CancelRealTimeBars, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
