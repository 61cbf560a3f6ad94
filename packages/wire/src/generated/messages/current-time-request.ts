// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the clock of the gateway; ignored when asked again within about four seconds. */
export interface CurrentTimeRequest {
  readonly type: 'CurrentTimeRequest'
}

export function readCurrentTimeRequestText(r: TextReader, _v: number): CurrentTimeRequest {
  r.skip('version')
  return { type: 'CurrentTimeRequest' }
}

export function writeCurrentTimeRequestText(w: TextWriter, _m: CurrentTimeRequest, _v: number): void {
  w.literal('1')
}

export function readCurrentTimeRequestProto(r: ProtoReader): CurrentTimeRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'CurrentTimeRequest' }
}

export function writeCurrentTimeRequestProto(_w: ProtoWriter, _m: CurrentTimeRequest, _v: number): void {
}
