// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one bar of history. */
export interface HistoricalDataBar {
  /** yyyymmdd for daily and longer bars, else date, time and zone of its start, or epoch seconds by formatDate */
  readonly date?: string | undefined
  /** the first price of the bar */
  readonly open?: number | undefined
  /** the highest price of the bar */
  readonly high?: number | undefined
  /** the lowest price of the bar */
  readonly low?: number | undefined
  /** the last price of the bar */
  readonly close?: number | undefined
  /** the quantity traded; -1 where the kind of data has none */
  readonly volume?: number | undefined
  /** the average price weighted by volume; -1 where the kind of data has none */
  readonly WAP?: number | undefined
  /** the number of trades; -1 where the kind of data has none */
  readonly barCount?: number | undefined
}

export function readHistoricalDataBarProto(r: ProtoReader): HistoricalDataBar {
  let date: string | undefined
  let open: number | undefined
  let high: number | undefined
  let low: number | undefined
  let close: number | undefined
  let volume: number | undefined
  let WAP: number | undefined
  let barCount: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        date = r.string()
        break
      case 17:
        open = r.double()
        break
      case 25:
        high = r.double()
        break
      case 33:
        low = r.double()
        break
      case 41:
        close = r.double()
        break
      case 50:
        volume = r.decimal()
        break
      case 58:
        WAP = r.decimal()
        break
      case 64:
        barCount = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { date, open, high, low, close, volume, WAP, barCount }
}

export function writeHistoricalDataBarProto(w: ProtoWriter, s: HistoricalDataBar): void {
  w.string(10, s.date, 'historicalDataBar.date')
  w.double(17, s.open, 'historicalDataBar.open')
  w.double(25, s.high, 'historicalDataBar.high')
  w.double(33, s.low, 'historicalDataBar.low')
  w.double(41, s.close, 'historicalDataBar.close')
  w.decimal(50, s.volume, 'historicalDataBar.volume')
  w.decimal(58, s.WAP, 'historicalDataBar.WAP')
  w.int32(64, s.barCount, 'historicalDataBar.barCount')
}
