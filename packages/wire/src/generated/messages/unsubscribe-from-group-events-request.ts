// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Ends the subscription to a group of linked windows. */
export interface UnsubscribeFromGroupEventsRequest {
  readonly type: 'UnsubscribeFromGroupEventsRequest'
  /** the subscription to end */
  readonly reqId?: number | undefined
}

export function readUnsubscribeFromGroupEventsRequestText(r: TextReader, _v: number): UnsubscribeFromGroupEventsRequest {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'UnsubscribeFromGroupEventsRequest', reqId }
}

export function writeUnsubscribeFromGroupEventsRequestText(w: TextWriter, m: UnsubscribeFromGroupEventsRequest, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readUnsubscribeFromGroupEventsRequestProto(r: ProtoReader): UnsubscribeFromGroupEventsRequest {
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
  return { type: 'UnsubscribeFromGroupEventsRequest', reqId }
}

export function writeUnsubscribeFromGroupEventsRequestProto(w: ProtoWriter, m: UnsubscribeFromGroupEventsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
