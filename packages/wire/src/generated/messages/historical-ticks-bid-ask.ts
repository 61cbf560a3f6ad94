// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalTickBidAskProto, writeHistoricalTickBidAskProto, type HistoricalTickBidAsk } from '../structs/historical-tick-bid-ask.ts'
import { type TickAttribBidAsk } from '../structs/tick-attrib-bid-ask.ts'

/** Carries quotes of the past. */
export interface HistoricalTicksBidAsk {
  readonly type: 'HistoricalTicksBidAsk'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the quotes, oldest first */
  readonly historicalTicksBidAsk?: readonly HistoricalTickBidAsk[] | undefined
  /** true in the last message of the answer */
  readonly isDone?: boolean | undefined
}

export function readHistoricalTicksBidAskText(r: TextReader, _v: number): HistoricalTicksBidAsk {
  const reqId = r.int('reqId')
  const count1 = r.count('historicalTicksBidAsk')
  const list1: HistoricalTickBidAsk[] = []
  for (let i = 0; i < count1; i++) {
    const time = r.long('historicalTicksBidAsk.time')
    const mask2 = r.int('historicalTicksBidAsk.tickAttribBidAsk') ?? 0
    const tickAttribBidAsk: TickAttribBidAsk = { askPastHigh: (mask2 & 1) !== 0, bidPastLow: (mask2 & 2) !== 0 }
    const priceBid = r.float('historicalTicksBidAsk.priceBid')
    const priceAsk = r.float('historicalTicksBidAsk.priceAsk')
    const sizeBid = r.decimal('historicalTicksBidAsk.sizeBid')
    const sizeAsk = r.decimal('historicalTicksBidAsk.sizeAsk')
    list1.push({ time, tickAttribBidAsk, priceBid, priceAsk, sizeBid, sizeAsk })
  }
  const historicalTicksBidAsk = list1
  const isDone = r.bool('isDone')
  return { type: 'HistoricalTicksBidAsk', reqId, historicalTicksBidAsk, isDone }
}

export function writeHistoricalTicksBidAskText(w: TextWriter, m: HistoricalTicksBidAsk, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.historicalTicksBidAsk ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.long(each1.time, 'historicalTicksBidAsk.time', '9223372036854775807')
    w.int((each1.tickAttribBidAsk?.askPastHigh ? 1 : 0) + (each1.tickAttribBidAsk?.bidPastLow ? 2 : 0), 'historicalTicksBidAsk.tickAttribBidAsk', '0')
    w.float(each1.priceBid, 'historicalTicksBidAsk.priceBid', '1.7976931348623157E308')
    w.float(each1.priceAsk, 'historicalTicksBidAsk.priceAsk', '1.7976931348623157E308')
    w.decimal(each1.sizeBid, 'historicalTicksBidAsk.sizeBid', '')
    w.decimal(each1.sizeAsk, 'historicalTicksBidAsk.sizeAsk', '')
  }
  w.bool(m.isDone, 'isDone')
}

export function readHistoricalTicksBidAskProto(r: ProtoReader): HistoricalTicksBidAsk {
  let reqId: number | undefined
  const historicalTicksBidAsk: HistoricalTickBidAsk[] = []
  let isDone: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = historicalTicksBidAsk
          list.push(readHistoricalTickBidAskProto(r))
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
  return { type: 'HistoricalTicksBidAsk', reqId, historicalTicksBidAsk, isDone }
}

export function writeHistoricalTicksBidAskProto(w: ProtoWriter, m: HistoricalTicksBidAsk, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.historicalTicksBidAsk ?? []) {
    const mark = w.open(18)
    writeHistoricalTickBidAskProto(w, each)
    w.close(mark)
  }
  w.bool(24, m.isDone, 'isDone')
}
