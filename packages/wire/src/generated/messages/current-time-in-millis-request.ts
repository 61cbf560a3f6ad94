// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the clock of the gateway in milliseconds; ignored when asked again within about four seconds. */
export interface CurrentTimeInMillisRequest {
  readonly type: 'CurrentTimeInMillisRequest'
}

export function readCurrentTimeInMillisRequestText(_r: TextReader, _v: number): CurrentTimeInMillisRequest {
  return { type: 'CurrentTimeInMillisRequest' }
}

export function writeCurrentTimeInMillisRequestText(_w: TextWriter, _m: CurrentTimeInMillisRequest, _v: number): void {
}

export function readCurrentTimeInMillisRequestProto(r: ProtoReader): CurrentTimeInMillisRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'CurrentTimeInMillisRequest' }
}

export function writeCurrentTimeInMillisRequestProto(_w: ProtoWriter, _m: CurrentTimeInMillisRequest, _v: number): void {
}
