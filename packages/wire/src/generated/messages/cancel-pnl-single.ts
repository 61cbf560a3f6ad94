// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops the profit and loss of one position. */
export interface CancelPnLSingle {
  readonly type: 'CancelPnLSingle'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelPnLSingleText(r: TextReader, _v: number): CancelPnLSingle {
  const reqId = r.int('reqId')
  return { type: 'CancelPnLSingle', reqId }
}

export function writeCancelPnLSingleText(w: TextWriter, m: CancelPnLSingle, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelPnLSingleProto(r: ProtoReader): CancelPnLSingle {
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
  return { type: 'CancelPnLSingle', reqId }
}

export function writeCancelPnLSingleProto(w: ProtoWriter, m: CancelPnLSingle, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
