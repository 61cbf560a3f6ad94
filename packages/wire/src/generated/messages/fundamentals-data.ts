// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries a fundamental report; retired after 225. */
export interface FundamentalsData {
  readonly type: 'FundamentalsData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the report as XML */
  readonly data?: string | undefined
}

export function readFundamentalsDataText(r: TextReader, _v: number): FundamentalsData {
  r.skip('version')
  const reqId = r.int('reqId')
  const data = r.escaped('data')
  return { type: 'FundamentalsData', reqId, data }
}

export function writeFundamentalsDataText(w: TextWriter, m: FundamentalsData, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.escaped(m.data, 'data')
}

export function readFundamentalsDataProto(r: ProtoReader): FundamentalsData {
  let reqId: number | undefined
  let data: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        data = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'FundamentalsData', reqId, data }
}

export function writeFundamentalsDataProto(w: ProtoWriter, m: FundamentalsData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.data, 'data')
}
