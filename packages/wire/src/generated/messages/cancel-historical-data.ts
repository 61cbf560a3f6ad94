// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops a request for bars; error 162 confirms it while the request is pending. */
export interface CancelHistoricalData {
  readonly type: 'CancelHistoricalData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelHistoricalDataText(r: TextReader, _v: number): CancelHistoricalData {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelHistoricalData', reqId }
}

export function writeCancelHistoricalDataText(w: TextWriter, m: CancelHistoricalData, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelHistoricalDataProto(r: ProtoReader): CancelHistoricalData {
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
  return { type: 'CancelHistoricalData', reqId }
}

export function writeCancelHistoricalDataProto(w: ProtoWriter, m: CancelHistoricalData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
