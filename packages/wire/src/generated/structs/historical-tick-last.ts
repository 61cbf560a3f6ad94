// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readTickAttribLastProto, writeTickAttribLastProto, type TickAttribLast } from './tick-attrib-last.ts'

/** Describes one trade. */
export interface HistoricalTickLast {
  /** epoch seconds */
  readonly time?: number | undefined
  /** what is special about it */
  readonly tickAttribLast?: TickAttribLast | undefined
  /** the price of the trade */
  readonly price?: number | undefined
  /** the quantity traded */
  readonly size?: number | undefined
  /** where it took place */
  readonly exchange?: string | undefined
  /** condition codes of the exchange, separated by blanks */
  readonly specialConditions?: string | undefined
}

export function readHistoricalTickLastProto(r: ProtoReader): HistoricalTickLast {
  let time: number | undefined
  let tickAttribLast: TickAttribLast | undefined
  let price: number | undefined
  let size: number | undefined
  let exchange: string | undefined
  let specialConditions: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        time = r.int64()
        break
      case 18:
        {
          const outer = r.enter()
          tickAttribLast = readTickAttribLastProto(r)
          r.leave(outer)
        }
        break
      case 25:
        price = r.double()
        break
      case 34:
        size = r.decimal()
        break
      case 42:
        exchange = r.string()
        break
      case 50:
        specialConditions = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { time, tickAttribLast, price, size, exchange, specialConditions }
}

export function writeHistoricalTickLastProto(w: ProtoWriter, s: HistoricalTickLast): void {
  w.int64(8, s.time, 'historicalTickLast.time')
  if (s.tickAttribLast !== undefined) {
    const mark = w.open(18)
    writeTickAttribLastProto(w, s.tickAttribLast)
    w.close(mark)
  }
  w.double(25, s.price, 'historicalTickLast.price')
  w.decimal(34, s.size, 'historicalTickLast.size')
  w.string(42, s.exchange, 'historicalTickLast.exchange')
  w.string(50, s.specialConditions, 'historicalTickLast.specialConditions')
}
