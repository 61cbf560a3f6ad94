// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one size of a subscription. */
export interface TickSize {
  readonly type: 'TickSize'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** which size: 0 bid, 3 ask, 5 last, 8 volume, 69 to 74 delayed, and others */
  readonly tickType?: number | undefined
  /** the size; volumes come in shares from 220 */
  readonly size?: number | undefined
}

export function readTickSizeText(r: TextReader, _v: number): TickSize {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const size = r.decimal('size')
  return { type: 'TickSize', reqId, tickType, size }
}

export function writeTickSizeText(w: TextWriter, m: TickSize, _v: number): void {
  w.literal('6')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  w.decimal(m.size, 'size', '')
}

export function readTickSizeProto(r: ProtoReader): TickSize {
  let reqId: number | undefined
  let tickType: number | undefined
  let size: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 26:
        size = r.decimal()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickSize', reqId, tickType, size }
}

export function writeTickSizeProto(w: ProtoWriter, m: TickSize, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.tickType, 'tickType')
  w.decimal(26, m.size, 'size')
}
