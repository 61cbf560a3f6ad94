// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Confirms that the groups of an advisor were replaced. */
export interface ReplaceFAEnd {
  readonly type: 'ReplaceFAEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** what the gateway says about it */
  readonly text?: string | undefined
}

export function readReplaceFAEndText(r: TextReader, _v: number): ReplaceFAEnd {
  const reqId = r.int('reqId')
  const text = r.string('text')
  return { type: 'ReplaceFAEnd', reqId, text }
}

export function writeReplaceFAEndText(w: TextWriter, m: ReplaceFAEnd, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.text, 'text')
}

export function readReplaceFAEndProto(r: ProtoReader): ReplaceFAEnd {
  let reqId: number | undefined
  let text: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        text = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ReplaceFAEnd', reqId, text }
}

export function writeReplaceFAEndProto(w: ProtoWriter, m: ReplaceFAEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.text, 'text')
}
