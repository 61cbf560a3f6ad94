// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Subscribes to bulletins of Interactive Brokers. */
export interface NewsBulletinsRequest {
  readonly type: 'NewsBulletinsRequest'
  /** true also sends the earlier ones of the day */
  readonly allMessages?: boolean | undefined
}

export function readNewsBulletinsRequestText(r: TextReader, _v: number): NewsBulletinsRequest {
  r.skip('version')
  const allMessages = r.bool('allMessages')
  return { type: 'NewsBulletinsRequest', allMessages }
}

export function writeNewsBulletinsRequestText(w: TextWriter, m: NewsBulletinsRequest, _v: number): void {
  w.literal('1')
  w.bool(m.allMessages, 'allMessages')
}

export function readNewsBulletinsRequestProto(r: ProtoReader): NewsBulletinsRequest {
  let allMessages: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        allMessages = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'NewsBulletinsRequest', allMessages }
}

export function writeNewsBulletinsRequestProto(w: ProtoWriter, m: NewsBulletinsRequest, _v: number): void {
  w.bool(8, m.allMessages, 'allMessages')
}
