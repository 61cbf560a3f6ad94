// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalDataBarProto, writeHistoricalDataBarProto, type HistoricalDataBar } from '../structs/historical-data-bar.ts'

/** Carries the bars asked for; from 196 there may be several such messages. */
export interface HistoricalData {
  readonly type: 'HistoricalData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the bars, oldest first */
  readonly historicalDataBars?: readonly HistoricalDataBar[] | undefined
  /** the start of the range asked for; only below 196 */
  readonly startDateStr?: string | undefined
  /** the end of the range asked for; only below 196 */
  readonly endDateStr?: string | undefined
}

export function readHistoricalDataText(r: TextReader, v: number): HistoricalData {
  let startDateStr: string | undefined
  let endDateStr: string | undefined
  const reqId = r.int('reqId')
  if (v < 196) {
    startDateStr = r.string('startDateStr')
    endDateStr = r.string('endDateStr')
  }
  const count1 = r.count('historicalDataBars')
  const list1: HistoricalDataBar[] = []
  for (let i = 0; i < count1; i++) {
    const date = r.string('historicalDataBars.date')
    const open = r.float('historicalDataBars.open')
    const high = r.float('historicalDataBars.high')
    const low = r.float('historicalDataBars.low')
    const close = r.float('historicalDataBars.close')
    const volume = r.decimal('historicalDataBars.volume')
    const WAP = r.decimal('historicalDataBars.WAP')
    const barCount = r.int('historicalDataBars.barCount')
    list1.push({ date, open, high, low, close, volume, WAP, barCount })
  }
  const historicalDataBars = list1
  return { type: 'HistoricalData', reqId, historicalDataBars, startDateStr, endDateStr }
}

export function writeHistoricalDataText(w: TextWriter, m: HistoricalData, v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  if (v < 196) {
    w.string(m.startDateStr, 'startDateStr')
    w.string(m.endDateStr, 'endDateStr')
  }
  const list1 = m.historicalDataBars ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1.date, 'historicalDataBars.date')
    w.float(each1.open, 'historicalDataBars.open', '1.7976931348623157E308')
    w.float(each1.high, 'historicalDataBars.high', '1.7976931348623157E308')
    w.float(each1.low, 'historicalDataBars.low', '1.7976931348623157E308')
    w.float(each1.close, 'historicalDataBars.close', '1.7976931348623157E308')
    w.decimal(each1.volume, 'historicalDataBars.volume', '')
    w.decimal(each1.WAP, 'historicalDataBars.WAP', '')
    w.int(each1.barCount, 'historicalDataBars.barCount', '2147483647')
  }
}

export function readHistoricalDataProto(r: ProtoReader): HistoricalData {
  let reqId: number | undefined
  const historicalDataBars: HistoricalDataBar[] = []
  let startDateStr: string | undefined
  let endDateStr: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = historicalDataBars
          list.push(readHistoricalDataBarProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalData', reqId, historicalDataBars, startDateStr, endDateStr }
}

export function writeHistoricalDataProto(w: ProtoWriter, m: HistoricalData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.historicalDataBars ?? []) {
    const mark = w.open(18)
    writeHistoricalDataBarProto(w, each)
    w.close(mark)
  }
}
