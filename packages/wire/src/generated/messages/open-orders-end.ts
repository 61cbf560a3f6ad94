// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes a list of open orders; also comes unasked when a client with working orders connects. */
export interface OpenOrdersEnd {
  readonly type: 'OpenOrdersEnd'
}

export function readOpenOrdersEndText(r: TextReader, _v: number): OpenOrdersEnd {
  r.skip('version')
  return { type: 'OpenOrdersEnd' }
}

export function writeOpenOrdersEndText(w: TextWriter, _m: OpenOrdersEnd, _v: number): void {
  w.literal('1')
}

export function readOpenOrdersEndProto(r: ProtoReader): OpenOrdersEnd {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'OpenOrdersEnd' }
}

export function writeOpenOrdersEndProto(_w: ProtoWriter, _m: OpenOrdersEnd, _v: number): void {
}
