// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the open orders of this client. */
export interface OpenOrdersRequest {
  readonly type: 'OpenOrdersRequest'
}

export function readOpenOrdersRequestText(r: TextReader, _v: number): OpenOrdersRequest {
  r.skip('version')
  return { type: 'OpenOrdersRequest' }
}

export function writeOpenOrdersRequestText(w: TextWriter, _m: OpenOrdersRequest, _v: number): void {
  w.literal('1')
}

export function readOpenOrdersRequestProto(r: ProtoReader): OpenOrdersRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'OpenOrdersRequest' }
}

export function writeOpenOrdersRequestProto(_w: ProtoWriter, _m: OpenOrdersRequest, _v: number): void {
}
