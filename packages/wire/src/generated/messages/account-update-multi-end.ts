// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the first set of values of an account or model; changes follow. */
export interface AccountUpdateMultiEnd {
  readonly type: 'AccountUpdateMultiEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readAccountUpdateMultiEndText(r: TextReader, _v: number): AccountUpdateMultiEnd {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'AccountUpdateMultiEnd', reqId }
}

export function writeAccountUpdateMultiEndText(w: TextWriter, m: AccountUpdateMultiEnd, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readAccountUpdateMultiEndProto(r: ProtoReader): AccountUpdateMultiEnd {
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
  return { type: 'AccountUpdateMultiEnd', reqId }
}

export function writeAccountUpdateMultiEndProto(w: ProtoWriter, m: AccountUpdateMultiEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
