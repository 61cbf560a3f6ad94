// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one value of a subscription that is text. */
export interface TickString {
  readonly type: 'TickString'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** which value: 45 time of the last trade, 48 trades with volume, 59 dividends, 88 delayed time, and others */
  readonly tickType?: number | undefined
  /** the value; times are epoch seconds */
  readonly value?: string | undefined
}

export function readTickStringText(r: TextReader, _v: number): TickString {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const value = r.escaped('value')
  return { type: 'TickString', reqId, tickType, value }
}

export function writeTickStringText(w: TextWriter, m: TickString, _v: number): void {
  w.literal('6')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  w.escaped(m.value, 'value')
}

export function readTickStringProto(r: ProtoReader): TickString {
  let reqId: number | undefined
  let tickType: number | undefined
  let value: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 26:
        value = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickString', reqId, tickType, value }
}

export function writeTickStringProto(w: ProtoWriter, m: TickString, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.tickType, 'tickType')
  w.string(26, m.value, 'value')
}
