// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes a snapshot, which may have had no tick at all. */
export interface TickSnapshotEnd {
  readonly type: 'TickSnapshotEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readTickSnapshotEndText(r: TextReader, _v: number): TickSnapshotEnd {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'TickSnapshotEnd', reqId }
}

export function writeTickSnapshotEndText(w: TextWriter, m: TickSnapshotEnd, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readTickSnapshotEndProto(r: ProtoReader): TickSnapshotEnd {
  let reqId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickSnapshotEnd', reqId }
}

export function writeTickSnapshotEndProto(w: ProtoWriter, m: TickSnapshotEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
