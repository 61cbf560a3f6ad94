// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks once for the open orders of all clients and those placed by hand. */
export interface AllOpenOrdersRequest {
  readonly type: 'AllOpenOrdersRequest'
}

export function readAllOpenOrdersRequestText(r: TextReader, _v: number): AllOpenOrdersRequest {
  r.skip('version')
  return { type: 'AllOpenOrdersRequest' }
}

export function writeAllOpenOrdersRequestText(w: TextWriter, _m: AllOpenOrdersRequest, _v: number): void {
  w.literal('1')
}

export function readAllOpenOrdersRequestProto(r: ProtoReader): AllOpenOrdersRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'AllOpenOrdersRequest' }
}

export function writeAllOpenOrdersRequestProto(_w: ProtoWriter, _m: AllOpenOrdersRequest, _v: number): void {
}
