// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks which groups of linked windows TWS has. */
export interface QueryDisplayGroupsRequest {
  readonly type: 'QueryDisplayGroupsRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
}

export function readQueryDisplayGroupsRequestText(r: TextReader, _v: number): QueryDisplayGroupsRequest {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'QueryDisplayGroupsRequest', reqId }
}

export function writeQueryDisplayGroupsRequestText(w: TextWriter, m: QueryDisplayGroupsRequest, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readQueryDisplayGroupsRequestProto(r: ProtoReader): QueryDisplayGroupsRequest {
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
  return { type: 'QueryDisplayGroupsRequest', reqId }
}

export function writeQueryDisplayGroupsRequestProto(w: ProtoWriter, m: QueryDisplayGroupsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
