// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistogramDataEntryProto, writeHistogramDataEntryProto, type HistogramDataEntry } from '../structs/histogram-data-entry.ts'

/** Carries how much was traded at each price. */
export interface HistogramData {
  readonly type: 'HistogramData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** one entry for each price */
  readonly histogramDataEntries?: readonly HistogramDataEntry[] | undefined
}

export function readHistogramDataText(r: TextReader, _v: number): HistogramData {
  const reqId = r.int('reqId')
  const count1 = r.count('histogramDataEntries')
  const list1: HistogramDataEntry[] = []
  for (let i = 0; i < count1; i++) {
    const price = r.float('histogramDataEntries.price')
    const size = r.decimal('histogramDataEntries.size')
    list1.push({ price, size })
  }
  const histogramDataEntries = list1
  return { type: 'HistogramData', reqId, histogramDataEntries }
}

export function writeHistogramDataText(w: TextWriter, m: HistogramData, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.histogramDataEntries ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.float(each1.price, 'histogramDataEntries.price', '1.7976931348623157E308')
    w.decimal(each1.size, 'histogramDataEntries.size', '')
  }
}

export function readHistogramDataProto(r: ProtoReader): HistogramData {
  let reqId: number | undefined
  const histogramDataEntries: HistogramDataEntry[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = histogramDataEntries
          list.push(readHistogramDataEntryProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistogramData', reqId, histogramDataEntries }
}

export function writeHistogramDataProto(w: ProtoWriter, m: HistogramData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.histogramDataEntries ?? []) {
    const mark = w.open(18)
    writeHistogramDataEntryProto(w, each)
    w.close(mark)
  }
}
