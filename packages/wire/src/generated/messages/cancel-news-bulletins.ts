// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Stops bulletins. */
export interface CancelNewsBulletins {
  readonly type: 'CancelNewsBulletins'
}

export function readCancelNewsBulletinsText(r: TextReader, _v: number): CancelNewsBulletins {
  r.skip('version')
  return { type: 'CancelNewsBulletins' }
}

export function writeCancelNewsBulletinsText(w: TextWriter, _m: CancelNewsBulletins, _v: number): void {
  w.literal('1')
}

export function readCancelNewsBulletinsProto(r: ProtoReader): CancelNewsBulletins {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'CancelNewsBulletins' }
}

export function writeCancelNewsBulletinsProto(_w: ProtoWriter, _m: CancelNewsBulletins, _v: number): void {
}
