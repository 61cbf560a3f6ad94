// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the list of completed orders. */
export interface CompletedOrdersEnd {
  readonly type: 'CompletedOrdersEnd'
}

export function readCompletedOrdersEndText(_r: TextReader, _v: number): CompletedOrdersEnd {
  return { type: 'CompletedOrdersEnd' }
}

export function writeCompletedOrdersEndText(_w: TextWriter, _m: CompletedOrdersEnd, _v: number): void {
}

export function readCompletedOrdersEndProto(r: ProtoReader): CompletedOrdersEnd {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'CompletedOrdersEnd' }
}

export function writeCompletedOrdersEndProto(_w: ProtoWriter, _m: CompletedOrdersEnd, _v: number): void {
}
