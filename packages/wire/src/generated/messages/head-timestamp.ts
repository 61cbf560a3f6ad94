// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says when the history of a contract starts. */
export interface HeadTimestamp {
  readonly type: 'HeadTimestamp'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** yyyymmdd-hh:mm:ss in UTC, or epoch seconds as text by formatDate */
  readonly headTimestamp?: string | undefined
}

export function readHeadTimestampText(r: TextReader, _v: number): HeadTimestamp {
  const reqId = r.int('reqId')
  const headTimestamp = r.string('headTimestamp')
  return { type: 'HeadTimestamp', reqId, headTimestamp }
}

export function writeHeadTimestampText(w: TextWriter, m: HeadTimestamp, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.headTimestamp, 'headTimestamp')
}

export function readHeadTimestampProto(r: ProtoReader): HeadTimestamp {
  let reqId: number | undefined
  let headTimestamp: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        headTimestamp = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HeadTimestamp', reqId, headTimestamp }
}

export function writeHeadTimestampProto(w: ProtoWriter, m: HeadTimestamp, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.headTimestamp, 'headTimestamp')
}
