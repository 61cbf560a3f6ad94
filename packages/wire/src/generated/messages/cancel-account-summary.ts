// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops an account summary; nothing confirms it. */
export interface CancelAccountSummary {
  readonly type: 'CancelAccountSummary'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelAccountSummaryText(r: TextReader, _v: number): CancelAccountSummary {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelAccountSummary', reqId }
}

export function writeCancelAccountSummaryText(w: TextWriter, m: CancelAccountSummary, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelAccountSummaryProto(r: ProtoReader): CancelAccountSummary {
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
  return { type: 'CancelAccountSummary', reqId }
}

export function writeCancelAccountSummaryProto(w: ProtoWriter, m: CancelAccountSummary, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
