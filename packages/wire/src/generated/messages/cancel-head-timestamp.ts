// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives up the question how far back the history goes. */
export interface CancelHeadTimestamp {
  readonly type: 'CancelHeadTimestamp'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelHeadTimestampText(r: TextReader, _v: number): CancelHeadTimestamp {
  const reqId = r.int('reqId')
  return { type: 'CancelHeadTimestamp', reqId }
}

export function writeCancelHeadTimestampText(w: TextWriter, m: CancelHeadTimestamp, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelHeadTimestampProto(r: ProtoReader): CancelHeadTimestamp {
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
  return { type: 'CancelHeadTimestamp', reqId }
}

export function writeCancelHeadTimestampProto(w: ProtoWriter, m: CancelHeadTimestamp, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
