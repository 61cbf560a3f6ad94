// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readTickAttribBidAskProto, writeTickAttribBidAskProto, type TickAttribBidAsk } from './tick-attrib-bid-ask.ts'

/** Describes one quote. */
export interface HistoricalTickBidAsk {
  /** epoch seconds */
  readonly time?: number | undefined
  /** what is special about it */
  readonly tickAttribBidAsk?: TickAttribBidAsk | undefined
  /** the bid */
  readonly priceBid?: number | undefined
  /** the ask */
  readonly priceAsk?: number | undefined
  /** the size of the bid */
  readonly sizeBid?: number | undefined
  /** the size of the ask */
  readonly sizeAsk?: number | undefined
}

export function readHistoricalTickBidAskProto(r: ProtoReader): HistoricalTickBidAsk {
  let time: number | undefined
  let tickAttribBidAsk: TickAttribBidAsk | undefined
  let priceBid: number | undefined
  let priceAsk: number | undefined
  let sizeBid: number | undefined
  let sizeAsk: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        time = r.int64()
        break
      case 18:
        {
          const outer = r.enter()
          tickAttribBidAsk = readTickAttribBidAskProto(r)
          r.leave(outer)
        }
        break
      case 25:
        priceBid = r.double()
        break
      case 33:
        priceAsk = r.double()
        break
      case 42:
        sizeBid = r.decimal()
        break
      case 50:
        sizeAsk = r.decimal()
        break
      default:
        r.skip(next)
    }
  }
  return { time, tickAttribBidAsk, priceBid, priceAsk, sizeBid, sizeAsk }
}

export function writeHistoricalTickBidAskProto(w: ProtoWriter, s: HistoricalTickBidAsk): void {
  w.int64(8, s.time, 'historicalTickBidAsk.time')
  if (s.tickAttribBidAsk !== undefined) {
    const mark = w.open(18)
    writeTickAttribBidAskProto(w, s.tickAttribBidAsk)
    w.close(mark)
  }
  w.double(25, s.priceBid, 'historicalTickBidAsk.priceBid')
  w.double(33, s.priceAsk, 'historicalTickBidAsk.priceAsk')
  w.decimal(42, s.sizeBid, 'historicalTickBidAsk.sizeBid')
  w.decimal(50, s.sizeAsk, 'historicalTickBidAsk.sizeAsk')
}
