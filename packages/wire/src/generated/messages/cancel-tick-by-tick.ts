// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops tick-by-tick data. */
export interface CancelTickByTick {
  readonly type: 'CancelTickByTick'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelTickByTickText(r: TextReader, _v: number): CancelTickByTick {
  const reqId = r.int('reqId')
  return { type: 'CancelTickByTick', reqId }
}

export function writeCancelTickByTickText(w: TextWriter, m: CancelTickByTick, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelTickByTickProto(r: ProtoReader): CancelTickByTick {
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
  return { type: 'CancelTickByTick', reqId }
}

export function writeCancelTickByTickProto(w: ProtoWriter, m: CancelTickByTick, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
