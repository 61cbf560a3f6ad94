// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the list of fills; some gateways leave it out when there are none. */
export interface ExecutionDetailsEnd {
  readonly type: 'ExecutionDetailsEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readExecutionDetailsEndText(r: TextReader, _v: number): ExecutionDetailsEnd {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'ExecutionDetailsEnd', reqId }
}

export function writeExecutionDetailsEndText(w: TextWriter, m: ExecutionDetailsEnd, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readExecutionDetailsEndProto(r: ProtoReader): ExecutionDetailsEnd {
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
  return { type: 'ExecutionDetailsEnd', reqId }
}

export function writeExecutionDetailsEndProto(w: ProtoWriter, m: ExecutionDetailsEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
