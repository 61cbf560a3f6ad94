// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives the clock of the gateway. */
export interface CurrentTime {
  readonly type: 'CurrentTime'
  /** epoch seconds */
  readonly currentTime?: number | undefined
}

export function readCurrentTimeText(r: TextReader, _v: number): CurrentTime {
  r.skip('version')
  const currentTime = r.long('currentTime')
  return { type: 'CurrentTime', currentTime }
}

export function writeCurrentTimeText(w: TextWriter, m: CurrentTime, _v: number): void {
  w.literal('1')
  w.long(m.currentTime, 'currentTime', '9223372036854775807')
}

export function readCurrentTimeProto(r: ProtoReader): CurrentTime {
  let currentTime: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        currentTime = r.int64()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CurrentTime', currentTime }
}

export function writeCurrentTimeProto(w: ProtoWriter, m: CurrentTime, _v: number): void {
  w.int64(8, m.currentTime, 'currentTime')
}
