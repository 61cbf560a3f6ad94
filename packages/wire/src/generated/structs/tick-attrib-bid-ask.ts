// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Groups what is special about a quote. */
export interface TickAttribBidAsk {
  /** true when the bid is below the lowest price of the day */
  readonly bidPastLow?: boolean | undefined
  /** true when the ask is above the highest price of the day */
  readonly askPastHigh?: boolean | undefined
}

export function readTickAttribBidAskProto(r: ProtoReader): TickAttribBidAsk {
  let bidPastLow: boolean | undefined
  let askPastHigh: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        bidPastLow = r.bool()
        break
      case 16:
        askPastHigh = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { bidPastLow, askPastHigh }
}

export function writeTickAttribBidAskProto(w: ProtoWriter, s: TickAttribBidAsk): void {
  w.bool(8, s.bidPastLow, 'tickAttribBidAsk.bidPastLow')
  w.bool(16, s.askPastHigh, 'tickAttribBidAsk.askPastHigh')
}
