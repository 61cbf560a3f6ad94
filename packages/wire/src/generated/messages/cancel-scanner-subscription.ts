// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops a scan. */
export interface CancelScannerSubscription {
  readonly type: 'CancelScannerSubscription'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelScannerSubscriptionText(r: TextReader, _v: number): CancelScannerSubscription {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelScannerSubscription', reqId }
}

export function writeCancelScannerSubscriptionText(w: TextWriter, m: CancelScannerSubscription, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelScannerSubscriptionProto(r: ProtoReader): CancelScannerSubscription {
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
  return { type: 'CancelScannerSubscription', reqId }
}

export function writeCancelScannerSubscriptionProto(w: ProtoWriter, m: CancelScannerSubscription, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
