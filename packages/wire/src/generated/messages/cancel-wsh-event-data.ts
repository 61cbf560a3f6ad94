// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives up the request for calendar events. */
export interface CancelWshEventData {
  readonly type: 'CancelWshEventData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelWshEventDataText(r: TextReader, _v: number): CancelWshEventData {
  const reqId = r.int('reqId')
  return { type: 'CancelWshEventData', reqId }
}

export function writeCancelWshEventDataText(w: TextWriter, m: CancelWshEventData, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelWshEventDataProto(r: ProtoReader): CancelWshEventData {
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
  return { type: 'CancelWshEventData', reqId }
}

export function writeCancelWshEventDataProto(w: ProtoWriter, m: CancelWshEventData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
