// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one number of a subscription that is neither price nor size. */
export interface TickGeneric {
  readonly type: 'TickGeneric'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** which value: 23 and 24 volatilities, 46 shortable, 49 halted, 54 trade count, and others */
  readonly tickType?: number | undefined
  /** the value; for halted -1 unknown, 0 no, 1 yes, 2 for volatility */
  readonly value?: number | undefined
}

export function readTickGenericText(r: TextReader, _v: number): TickGeneric {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const value = r.float('value')
  return { type: 'TickGeneric', reqId, tickType, value }
}

export function writeTickGenericText(w: TextWriter, m: TickGeneric, _v: number): void {
  w.literal('6')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  w.float(m.value, 'value', '1.7976931348623157E308')
}

export function readTickGenericProto(r: ProtoReader): TickGeneric {
  let reqId: number | undefined
  let tickType: number | undefined
  let value: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 25:
        value = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickGeneric', reqId, tickType, value }
}

export function writeTickGenericProto(w: ProtoWriter, m: TickGeneric, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.tickType, 'tickType')
  w.double(25, m.value, 'value')
}
