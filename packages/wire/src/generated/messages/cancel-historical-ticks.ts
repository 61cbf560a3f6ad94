// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Stops a request for ticks of the past. */
export interface CancelHistoricalTicks {
  readonly type: 'CancelHistoricalTicks'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelHistoricalTicksProto(r: ProtoReader): CancelHistoricalTicks {
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
  return { type: 'CancelHistoricalTicks', reqId }
}

export function writeCancelHistoricalTicksProto(w: ProtoWriter, m: CancelHistoricalTicks, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
