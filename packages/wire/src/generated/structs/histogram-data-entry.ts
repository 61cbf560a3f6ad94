// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Pairs a price with the quantity traded at it. */
export interface HistogramDataEntry {
  /** the price */
  readonly price?: number | undefined
  /** the quantity traded at it */
  readonly size?: number | undefined
}

export function readHistogramDataEntryProto(r: ProtoReader): HistogramDataEntry {
  let price: number | undefined
  let size: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 9:
        price = r.double()
        break
      case 18:
        size = r.decimal()
        break
      default:
        r.skip(next)
    }
  }
  return { price, size }
}

export function writeHistogramDataEntryProto(w: ProtoWriter, s: HistogramDataEntry): void {
  w.double(9, s.price, 'histogramDataEntry.price')
  w.decimal(18, s.size, 'histogramDataEntry.size')
}
