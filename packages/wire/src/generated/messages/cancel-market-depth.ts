// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops an order book. */
export interface CancelMarketDepth {
  readonly type: 'CancelMarketDepth'
  /** the request to cancel */
  readonly reqId?: number | undefined
  /** must be what it was in the request */
  readonly isSmartDepth?: boolean | undefined
}

export function readCancelMarketDepthText(r: TextReader, _v: number): CancelMarketDepth {
  r.skip('version')
  const reqId = r.int('reqId')
  const isSmartDepth = r.bool('isSmartDepth')
  return { type: 'CancelMarketDepth', reqId, isSmartDepth }
}

export function writeCancelMarketDepthText(w: TextWriter, m: CancelMarketDepth, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
  w.bool(m.isSmartDepth, 'isSmartDepth')
}

export function readCancelMarketDepthProto(r: ProtoReader): CancelMarketDepth {
  let reqId: number | undefined
  let isSmartDepth: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        isSmartDepth = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CancelMarketDepth', reqId, isSmartDepth }
}

export function writeCancelMarketDepthProto(w: ProtoWriter, m: CancelMarketDepth, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.bool(16, m.isSmartDepth, 'isSmartDepth')
}
