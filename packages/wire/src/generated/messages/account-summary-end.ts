// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the first set of rows; some gateways send rows and end twice. */
export interface AccountSummaryEnd {
  readonly type: 'AccountSummaryEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readAccountSummaryEndText(r: TextReader, _v: number): AccountSummaryEnd {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'AccountSummaryEnd', reqId }
}

export function writeAccountSummaryEndText(w: TextWriter, m: AccountSummaryEnd, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readAccountSummaryEndProto(r: ProtoReader): AccountSummaryEnd {
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
  return { type: 'AccountSummaryEnd', reqId }
}

export function writeAccountSummaryEndProto(w: ProtoWriter, m: AccountSummaryEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
