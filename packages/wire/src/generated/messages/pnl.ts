// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports the profit and loss of an account or model, in its base currency. */
export interface PnL {
  readonly type: 'PnL'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** since the start of the day; unset when not available */
  readonly dailyPnL?: number | undefined
  /** of open positions; unset when not available */
  readonly unrealizedPnL?: number | undefined
  /** of what was closed today; unset when not available */
  readonly realizedPnL?: number | undefined
}

export function readPnLText(r: TextReader, _v: number): PnL {
  const reqId = r.int('reqId')
  const dailyPnL = r.float('dailyPnL')
  const unrealizedPnL = r.float('unrealizedPnL')
  const realizedPnL = r.float('realizedPnL')
  return { type: 'PnL', reqId, dailyPnL, unrealizedPnL, realizedPnL }
}

export function writePnLText(w: TextWriter, m: PnL, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.float(m.dailyPnL, 'dailyPnL', '1.7976931348623157E308')
  w.float(m.unrealizedPnL, 'unrealizedPnL', '1.7976931348623157E308')
  w.float(m.realizedPnL, 'realizedPnL', '1.7976931348623157E308')
}

export function readPnLProto(r: ProtoReader): PnL {
  let reqId: number | undefined
  let dailyPnL: number | undefined
  let unrealizedPnL: number | undefined
  let realizedPnL: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 17:
        dailyPnL = r.double()
        break
      case 25:
        unrealizedPnL = r.double()
        break
      case 33:
        realizedPnL = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PnL', reqId, dailyPnL, unrealizedPnL, realizedPnL }
}

export function writePnLProto(w: ProtoWriter, m: PnL, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.double(17, m.dailyPnL, 'dailyPnL')
  w.double(25, m.unrealizedPnL, 'unrealizedPnL')
  w.double(33, m.realizedPnL, 'realizedPnL')
}
