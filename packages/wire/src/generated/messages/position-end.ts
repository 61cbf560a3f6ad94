// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the first set of positions; changes follow. */
export interface PositionEnd {
  readonly type: 'PositionEnd'
}

export function readPositionEndText(r: TextReader, _v: number): PositionEnd {
  r.skip('version')
  return { type: 'PositionEnd' }
}

export function writePositionEndText(w: TextWriter, _m: PositionEnd, _v: number): void {
  w.literal('1')
}

export function readPositionEndProto(r: ProtoReader): PositionEnd {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'PositionEnd' }
}

export function writePositionEndProto(_w: ProtoWriter, _m: PositionEnd, _v: number): void {
}
