// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalTickLastProto, writeHistoricalTickLastProto, type HistoricalTickLast } from '../structs/historical-tick-last.ts'
import { type TickAttribLast } from '../structs/tick-attrib-last.ts'

/** Carries trades of the past. */
export interface HistoricalTicksLast {
  readonly type: 'HistoricalTicksLast'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the trades, oldest first */
  readonly historicalTicksLast?: readonly HistoricalTickLast[] | undefined
  /** true in the last message of the answer */
  readonly isDone?: boolean | undefined
}

export function readHistoricalTicksLastText(r: TextReader, _v: number): HistoricalTicksLast {
  const reqId = r.int('reqId')
  const count1 = r.count('historicalTicksLast')
  const list1: HistoricalTickLast[] = []
  for (let i = 0; i < count1; i++) {
    const time = r.long('historicalTicksLast.time')
    const mask2 = r.int('historicalTicksLast.tickAttribLast') ?? 0
    const tickAttribLast: TickAttribLast = { pastLimit: (mask2 & 1) !== 0, unreported: (mask2 & 2) !== 0 }
    const price = r.float('historicalTicksLast.price')
    const size = r.decimal('historicalTicksLast.size')
    const exchange = r.string('historicalTicksLast.exchange')
    const specialConditions = r.string('historicalTicksLast.specialConditions')
    list1.push({ time, tickAttribLast, price, size, exchange, specialConditions })
  }
  const historicalTicksLast = list1
  const isDone = r.bool('isDone')
  return { type: 'HistoricalTicksLast', reqId, historicalTicksLast, isDone }
}

export function writeHistoricalTicksLastText(w: TextWriter, m: HistoricalTicksLast, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.historicalTicksLast ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.long(each1.time, 'historicalTicksLast.time', '9223372036854775807')
    w.int((each1.tickAttribLast?.pastLimit ? 1 : 0) + (each1.tickAttribLast?.unreported ? 2 : 0), 'historicalTicksLast.tickAttribLast', '0')
    w.float(each1.price, 'historicalTicksLast.price', '1.7976931348623157E308')
    w.decimal(each1.size, 'historicalTicksLast.size', '')
    w.string(each1.exchange, 'historicalTicksLast.exchange')
    w.string(each1.specialConditions, 'historicalTicksLast.specialConditions')
  }
  w.bool(m.isDone, 'isDone')
}

export function readHistoricalTicksLastProto(r: ProtoReader): HistoricalTicksLast {
  let reqId: number | undefined
  const historicalTicksLast: HistoricalTickLast[] = []
  let isDone: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = historicalTicksLast
          list.push(readHistoricalTickLastProto(r))
          r.leave(outer)
        }
        break
      case 24:
        isDone = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalTicksLast', reqId, historicalTicksLast, isDone }
}

export function writeHistoricalTicksLastProto(w: ProtoWriter, m: HistoricalTicksLast, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.historicalTicksLast ?? []) {
    const mark = w.open(18)
    writeHistoricalTickLastProto(w, each)
    w.close(mark)
  }
  w.bool(24, m.isDone, 'isDone')
}
