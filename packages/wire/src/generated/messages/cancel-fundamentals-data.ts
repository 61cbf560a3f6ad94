// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives up a request for a fundamental report; retired after 225. */
export interface CancelFundamentalsData {
  readonly type: 'CancelFundamentalsData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelFundamentalsDataText(r: TextReader, _v: number): CancelFundamentalsData {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelFundamentalsData', reqId }
}

export function writeCancelFundamentalsDataText(w: TextWriter, m: CancelFundamentalsData, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelFundamentalsDataProto(r: ProtoReader): CancelFundamentalsData {
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
  return { type: 'CancelFundamentalsData', reqId }
}

export function writeCancelFundamentalsDataProto(w: ProtoWriter, m: CancelFundamentalsData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
