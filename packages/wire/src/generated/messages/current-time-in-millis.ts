// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives the clock of the gateway in milliseconds. */
export interface CurrentTimeInMillis {
  readonly type: 'CurrentTimeInMillis'
  /** epoch milliseconds */
  readonly currentTimeInMillis?: number | undefined
}

export function readCurrentTimeInMillisText(r: TextReader, _v: number): CurrentTimeInMillis {
  const currentTimeInMillis = r.long('currentTimeInMillis')
  return { type: 'CurrentTimeInMillis', currentTimeInMillis }
}

export function writeCurrentTimeInMillisText(w: TextWriter, m: CurrentTimeInMillis, _v: number): void {
  w.long(m.currentTimeInMillis, 'currentTimeInMillis', '9223372036854775807')
}

export function readCurrentTimeInMillisProto(r: ProtoReader): CurrentTimeInMillis {
  let currentTimeInMillis: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        currentTimeInMillis = r.int64()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CurrentTimeInMillis', currentTimeInMillis }
}

export function writeCurrentTimeInMillisProto(w: ProtoWriter, m: CurrentTimeInMillis, _v: number): void {
  w.int64(8, m.currentTimeInMillis, 'currentTimeInMillis')
}
