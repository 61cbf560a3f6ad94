// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalTickProto, writeHistoricalTickProto, type HistoricalTick } from '../structs/historical-tick.ts'

/** Carries midpoints of the past. */
export interface HistoricalTicks {
  readonly type: 'HistoricalTicks'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the midpoints, oldest first */
  readonly historicalTicks?: readonly HistoricalTick[] | undefined
  /** true in the last message of the answer */
  readonly isDone?: boolean | undefined
}

export function readHistoricalTicksText(r: TextReader, _v: number): HistoricalTicks {
  const reqId = r.int('reqId')
  const count1 = r.count('historicalTicks')
  const list1: HistoricalTick[] = []
  for (let i = 0; i < count1; i++) {
    const time = r.long('historicalTicks.time')
    r.skip('unused')
    const price = r.float('historicalTicks.price')
    const size = r.decimal('historicalTicks.size')
    list1.push({ time, price, size })
  }
  const historicalTicks = list1
  const isDone = r.bool('isDone')
  return { type: 'HistoricalTicks', reqId, historicalTicks, isDone }
}

export function writeHistoricalTicksText(w: TextWriter, m: HistoricalTicks, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.historicalTicks ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.long(each1.time, 'historicalTicks.time', '9223372036854775807')
    w.literal('0')
    w.float(each1.price, 'historicalTicks.price', '1.7976931348623157E308')
    w.decimal(each1.size, 'historicalTicks.size', '')
  }
  w.bool(m.isDone, 'isDone')
}

export function readHistoricalTicksProto(r: ProtoReader): HistoricalTicks {
  let reqId: number | undefined
  const historicalTicks: HistoricalTick[] = []
  let isDone: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = historicalTicks
          list.push(readHistoricalTickProto(r))
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
  return { type: 'HistoricalTicks', reqId, historicalTicks, isDone }
}

export function writeHistoricalTicksProto(w: ProtoWriter, m: HistoricalTicks, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.historicalTicks ?? []) {
    const mark = w.open(18)
    writeHistoricalTickProto(w, each)
    w.close(mark)
  }
  w.bool(24, m.isDone, 'isDone')
}
