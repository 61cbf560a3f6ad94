// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Says which fills are wanted; what is left out does not filter. */
export interface ExecutionFilter {
  /** the client that placed the orders; 0 for any */
  readonly clientId?: number | undefined
  /** the account */
  readonly acctCode?: string | undefined
  /** fills since then, as yyyymmdd-hh:mm:ss in UTC */
  readonly time?: string | undefined
  /** the symbol */
  readonly symbol?: string | undefined
  /** the security type */
  readonly secType?: string | undefined
  /** the exchange */
  readonly exchange?: string | undefined
  /** BUY or SELL */
  readonly side?: string | undefined
  /** fills of so many days back */
  readonly lastNDays?: number | undefined
  /** fills of these days, each the number yyyymmdd */
  readonly specificDates?: readonly number[] | undefined
}

export function readExecutionFilterProto(r: ProtoReader): ExecutionFilter {
  let clientId: number | undefined
  let acctCode: string | undefined
  let time: string | undefined
  let symbol: string | undefined
  let secType: string | undefined
  let exchange: string | undefined
  let side: string | undefined
  let lastNDays: number | undefined
  const specificDates: number[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        clientId = r.int32()
        break
      case 18:
        acctCode = r.string()
        break
      case 26:
        time = r.string()
        break
      case 34:
        symbol = r.string()
        break
      case 42:
        secType = r.string()
        break
      case 50:
        exchange = r.string()
        break
      case 58:
        side = r.string()
        break
      case 64:
        lastNDays = r.int32()
        break
      case 72:
        {
          const list = specificDates
          list.push(r.int32())
        }
        break
      case 74:
        {
          const list = specificDates
          r.int32s(list)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { clientId, acctCode, time, symbol, secType, exchange, side, lastNDays, specificDates }
}

export function writeExecutionFilterProto(w: ProtoWriter, s: ExecutionFilter): void {
  w.int32(8, s.clientId, 'executionFilter.clientId')
  w.string(18, s.acctCode, 'executionFilter.acctCode')
  w.string(26, s.time, 'executionFilter.time')
  w.string(34, s.symbol, 'executionFilter.symbol')
  w.string(42, s.secType, 'executionFilter.secType')
  w.string(50, s.exchange, 'executionFilter.exchange')
  w.string(58, s.side, 'executionFilter.side')
  w.int32(64, s.lastNDays, 'executionFilter.lastNDays')
  w.int32s(74, s.specificDates, 'executionFilter.specificDates')
}
