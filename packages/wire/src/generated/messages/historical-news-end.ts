// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the headlines of the past. */
export interface HistoricalNewsEnd {
  readonly type: 'HistoricalNewsEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** true when there are older ones, as far as the gateway knows */
  readonly hasMore?: boolean | undefined
}

export function readHistoricalNewsEndText(r: TextReader, _v: number): HistoricalNewsEnd {
  const reqId = r.int('reqId')
  const hasMore = r.bool('hasMore')
  return { type: 'HistoricalNewsEnd', reqId, hasMore }
}

export function writeHistoricalNewsEndText(w: TextWriter, m: HistoricalNewsEnd, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.bool(m.hasMore, 'hasMore')
}

export function readHistoricalNewsEndProto(r: ProtoReader): HistoricalNewsEnd {
  let reqId: number | undefined
  let hasMore: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        hasMore = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalNewsEnd', reqId, hasMore }
}

export function writeHistoricalNewsEndProto(w: ProtoWriter, m: HistoricalNewsEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.bool(16, m.hasMore, 'hasMore')
}
