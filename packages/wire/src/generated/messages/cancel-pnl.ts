// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops the profit and loss of an account or model. */
export interface CancelPnL {
  readonly type: 'CancelPnL'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelPnLText(r: TextReader, _v: number): CancelPnL {
  const reqId = r.int('reqId')
  return { type: 'CancelPnL', reqId }
}

export function writeCancelPnLText(w: TextWriter, m: CancelPnL, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelPnLProto(r: ProtoReader): CancelPnL {
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
  return { type: 'CancelPnL', reqId }
}

export function writeCancelPnLProto(w: ProtoWriter, m: CancelPnL, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
