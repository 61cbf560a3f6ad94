// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Sets how much the gateway writes to its API log. */
export interface SetServerLogLevelRequest {
  readonly type: 'SetServerLogLevelRequest'
  /** 1 system, 2 error, 3 warning, 4 information, 5 detail */
  readonly logLevel?: number | undefined
}

export function readSetServerLogLevelRequestText(r: TextReader, _v: number): SetServerLogLevelRequest {
  r.skip('version')
  const logLevel = r.int('logLevel')
  return { type: 'SetServerLogLevelRequest', logLevel }
}

export function writeSetServerLogLevelRequestText(w: TextWriter, m: SetServerLogLevelRequest, _v: number): void {
  w.literal('1')
  w.int(m.logLevel, 'logLevel', '0')
}

export function readSetServerLogLevelRequestProto(r: ProtoReader): SetServerLogLevelRequest {
  let logLevel: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        logLevel = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SetServerLogLevelRequest', logLevel }
}

export function writeSetServerLogLevelRequestProto(w: ProtoWriter, m: SetServerLogLevelRequest, _v: number): void {
  w.int32(8, m.logLevel, 'logLevel')
}
