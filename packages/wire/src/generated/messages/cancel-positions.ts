// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops the reports of changed positions; nothing confirms it. */
export interface CancelPositions {
  readonly type: 'CancelPositions'
}

export function readCancelPositionsText(r: TextReader, _v: number): CancelPositions {
  r.skip('version')
  return { type: 'CancelPositions' }
}

export function writeCancelPositionsText(w: TextWriter, _m: CancelPositions, _v: number): void {
  w.literal('1')
}

export function readCancelPositionsProto(r: ProtoReader): CancelPositions {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'CancelPositions' }
}

export function writeCancelPositionsProto(_w: ProtoWriter, _m: CancelPositions, _v: number): void {
}
