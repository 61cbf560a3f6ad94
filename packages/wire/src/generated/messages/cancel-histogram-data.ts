// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops a request for a histogram. */
export interface CancelHistogramData {
  readonly type: 'CancelHistogramData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelHistogramDataText(r: TextReader, _v: number): CancelHistogramData {
  const reqId = r.int('reqId')
  return { type: 'CancelHistogramData', reqId }
}

export function writeCancelHistogramDataText(w: TextWriter, m: CancelHistogramData, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelHistogramDataProto(r: ProtoReader): CancelHistogramData {
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
  return { type: 'CancelHistogramData', reqId }
}

export function writeCancelHistogramDataProto(w: ProtoWriter, m: CancelHistogramData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
