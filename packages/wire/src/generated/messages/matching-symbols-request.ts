// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Searches contracts by the start of a symbol or by words of a name. */
export interface MatchingSymbolsRequest {
  readonly type: 'MatchingSymbolsRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** what to search for */
  readonly pattern?: string | undefined
}

export function readMatchingSymbolsRequestText(r: TextReader, _v: number): MatchingSymbolsRequest {
  const reqId = r.int('reqId')
  const pattern = r.string('pattern')
  return { type: 'MatchingSymbolsRequest', reqId, pattern }
}

export function writeMatchingSymbolsRequestText(w: TextWriter, m: MatchingSymbolsRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.string(m.pattern, 'pattern')
}

export function readMatchingSymbolsRequestProto(r: ProtoReader): MatchingSymbolsRequest {
  let reqId: number | undefined
  let pattern: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        pattern = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MatchingSymbolsRequest', reqId, pattern }
}

export function writeMatchingSymbolsRequestProto(w: ProtoWriter, m: MatchingSymbolsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.pattern, 'pattern')
}
