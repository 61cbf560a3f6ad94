// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one midpoint. */
export interface HistoricalTick {
  /** epoch seconds */
  readonly time?: number | undefined
  /** the midpoint */
  readonly price?: number | undefined
  /** not used */
  readonly size?: number | undefined
}

export function readHistoricalTickProto(r: ProtoReader): HistoricalTick {
  let time: number | undefined
  let price: number | undefined
  let size: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        time = r.int64()
        break
      case 17:
        price = r.double()
        break
      case 26:
        size = r.decimal()
        break
      default:
        r.skip(next)
    }
  }
  return { time, price, size }
}

export function writeHistoricalTickProto(w: ProtoWriter, s: HistoricalTick): void {
  w.int64(8, s.time, 'historicalTick.time')
  w.double(17, s.price, 'historicalTick.price')
  w.decimal(26, s.size, 'historicalTick.size')
}
