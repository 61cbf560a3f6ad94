// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for all positions of all accounts of the login, and for their changes. */
export interface PositionsRequest {
  readonly type: 'PositionsRequest'
}

export function readPositionsRequestText(r: TextReader, _v: number): PositionsRequest {
  r.skip('version')
  return { type: 'PositionsRequest' }
}

export function writePositionsRequestText(w: TextWriter, _m: PositionsRequest, _v: number): void {
  w.literal('1')
}

export function readPositionsRequestProto(r: ProtoReader): PositionsRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'PositionsRequest' }
}

export function writePositionsRequestProto(_w: ProtoWriter, _m: PositionsRequest, _v: number): void {
}
