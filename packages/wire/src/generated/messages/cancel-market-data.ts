// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops quotes and trades; some ticks still arrive afterwards, and nothing confirms it. */
export interface CancelMarketData {
  readonly type: 'CancelMarketData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelMarketDataText(r: TextReader, _v: number): CancelMarketData {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelMarketData', reqId }
}

export function writeCancelMarketDataText(w: TextWriter, m: CancelMarketData, _v: number): void {
  w.literal('2')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelMarketDataProto(r: ProtoReader): CancelMarketData {
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
  return { type: 'CancelMarketData', reqId }
}

export function writeCancelMarketDataProto(w: ProtoWriter, m: CancelMarketData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
