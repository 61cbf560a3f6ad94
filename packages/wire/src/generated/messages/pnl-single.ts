// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports the profit and loss of one position: a first row at once, then one whenever a value changes. */
export interface PnLSingle {
  readonly type: 'PnLSingle'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the quantity held, negative when short */
  readonly position?: number | undefined
  /** since the start of the day; unset when not available */
  readonly dailyPnL?: number | undefined
  /** of the open quantity; unset when not available */
  readonly unrealizedPnL?: number | undefined
  /** of what was closed today; unset when not available */
  readonly realizedPnL?: number | undefined
  /** the market value of the position */
  readonly value?: number | undefined
}

export function readPnLSingleText(r: TextReader, _v: number): PnLSingle {
  const reqId = r.int('reqId')
  const position = r.decimal('position')
  const dailyPnL = r.float('dailyPnL')
  const unrealizedPnL = r.float('unrealizedPnL')
  const realizedPnL = r.float('realizedPnL')
  const value = r.float('value')
  return { type: 'PnLSingle', reqId, position, dailyPnL, unrealizedPnL, realizedPnL, value }
}

export function writePnLSingleText(w: TextWriter, m: PnLSingle, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.decimal(m.position, 'position', '')
  w.float(m.dailyPnL, 'dailyPnL', '1.7976931348623157E308')
  w.float(m.unrealizedPnL, 'unrealizedPnL', '1.7976931348623157E308')
  w.float(m.realizedPnL, 'realizedPnL', '1.7976931348623157E308')
  w.float(m.value, 'value', '1.7976931348623157E308')
}

export function readPnLSingleProto(r: ProtoReader): PnLSingle {
  let reqId: number | undefined
  let position: number | undefined
  let dailyPnL: number | undefined
  let unrealizedPnL: number | undefined
  let realizedPnL: number | undefined
  let value: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        position = r.decimal()
        break
      case 25:
        dailyPnL = r.double()
        break
      case 33:
        unrealizedPnL = r.double()
        break
      case 41:
        realizedPnL = r.double()
        break
      case 49:
        value = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PnLSingle', reqId, position, dailyPnL, unrealizedPnL, realizedPnL, value }
}

export function writePnLSingleProto(w: ProtoWriter, m: PnLSingle, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.decimal(18, m.position, 'position')
  w.double(25, m.dailyPnL, 'dailyPnL')
  w.double(33, m.unrealizedPnL, 'unrealizedPnL')
  w.double(41, m.realizedPnL, 'realizedPnL')
  w.double(49, m.value, 'value')
}
