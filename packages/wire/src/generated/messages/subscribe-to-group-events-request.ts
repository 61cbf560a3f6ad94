// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Subscribes to what one group of linked windows shows. */
export interface SubscribeToGroupEventsRequest {
  readonly type: 'SubscribeToGroupEventsRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the number of the group */
  readonly groupId?: number | undefined
}

export function readSubscribeToGroupEventsRequestText(r: TextReader, _v: number): SubscribeToGroupEventsRequest {
  r.skip('version')
  const reqId = r.int('reqId')
  const groupId = r.int('groupId')
  return { type: 'SubscribeToGroupEventsRequest', reqId, groupId }
}

export function writeSubscribeToGroupEventsRequestText(w: TextWriter, m: SubscribeToGroupEventsRequest, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
  w.int(m.groupId, 'groupId', '0')
}

export function readSubscribeToGroupEventsRequestProto(r: ProtoReader): SubscribeToGroupEventsRequest {
  let reqId: number | undefined
  let groupId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        groupId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SubscribeToGroupEventsRequest', reqId, groupId }
}

export function writeSubscribeToGroupEventsRequestProto(w: ProtoWriter, m: SubscribeToGroupEventsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.groupId, 'groupId')
}
