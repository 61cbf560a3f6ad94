// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Says which step prices have from a price upwards. */
export interface PriceIncrement {
  /** the price from which the step holds */
  readonly lowEdge?: number | undefined
  /** the step */
  readonly increment?: number | undefined
}

export function readPriceIncrementProto(r: ProtoReader): PriceIncrement {
  let lowEdge: number | undefined
  let increment: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 9:
        lowEdge = r.double()
        break
      case 17:
        increment = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { lowEdge, increment }
}

export function writePriceIncrementProto(w: ProtoWriter, s: PriceIncrement): void {
  w.double(9, s.lowEdge, 'priceIncrement.lowEdge')
  w.double(17, s.increment, 'priceIncrement.increment')
}
