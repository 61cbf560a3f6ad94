// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalTickProto, writeHistoricalTickProto, type HistoricalTick } from '../structs/historical-tick.ts'
import { readHistoricalTickBidAskProto, writeHistoricalTickBidAskProto, type HistoricalTickBidAsk } from '../structs/historical-tick-bid-ask.ts'
import { readHistoricalTickLastProto, writeHistoricalTickLastProto, type HistoricalTickLast } from '../structs/historical-tick-last.ts'
import { type TickAttribBidAsk } from '../structs/tick-attrib-bid-ask.ts'
import { type TickAttribLast } from '../structs/tick-attrib-last.ts'

/** Reports one trade, quote or midpoint. */
export interface TickByTickData {
  readonly type: 'TickByTickData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** 1 Last, 2 AllLast, 3 BidAsk, 4 MidPoint, 0 none: says which of the following is set */
  readonly tickType?: number | undefined
  /** the trade */
  readonly historicalTickLast?: HistoricalTickLast | undefined
  /** the quote */
  readonly historicalTickBidAsk?: HistoricalTickBidAsk | undefined
  /** the midpoint */
  readonly historicalTickMidPoint?: HistoricalTick | undefined
}

export function readTickByTickDataText(r: TextReader, _v: number): TickByTickData {
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  let historicalTickLast: HistoricalTickLast | undefined
  if ((tickType === 1 || tickType === 2)) {
    const time = r.long('historicalTickLast.time')
    const price = r.float('historicalTickLast.price')
    const size = r.decimal('historicalTickLast.size')
    const mask1 = r.int('historicalTickLast.tickAttribLast') ?? 0
    const tickAttribLast: TickAttribLast = { pastLimit: (mask1 & 1) !== 0, unreported: (mask1 & 2) !== 0 }
    const exchange = r.string('historicalTickLast.exchange')
    const specialConditions = r.string('historicalTickLast.specialConditions')
    historicalTickLast = { time, tickAttribLast, price, size, exchange, specialConditions }
  }
  let historicalTickBidAsk: HistoricalTickBidAsk | undefined
  if (tickType === 3) {
    const time = r.long('historicalTickBidAsk.time')
    const priceBid = r.float('historicalTickBidAsk.priceBid')
    const priceAsk = r.float('historicalTickBidAsk.priceAsk')
    const sizeBid = r.decimal('historicalTickBidAsk.sizeBid')
    const sizeAsk = r.decimal('historicalTickBidAsk.sizeAsk')
    const mask2 = r.int('historicalTickBidAsk.tickAttribBidAsk') ?? 0
    const tickAttribBidAsk: TickAttribBidAsk = { bidPastLow: (mask2 & 1) !== 0, askPastHigh: (mask2 & 2) !== 0 }
    historicalTickBidAsk = { time, tickAttribBidAsk, priceBid, priceAsk, sizeBid, sizeAsk }
  }
  let historicalTickMidPoint: HistoricalTick | undefined
  if (tickType === 4) {
    const time = r.long('historicalTickMidPoint.time')
    const price = r.float('historicalTickMidPoint.price')
    historicalTickMidPoint = { time, price, size: undefined }
  }
  return { type: 'TickByTickData', reqId, tickType, historicalTickLast, historicalTickBidAsk, historicalTickMidPoint }
}

export function writeTickByTickDataText(w: TextWriter, m: TickByTickData, _v: number): void {
  const m_historicalTickLast: HistoricalTickLast = m.historicalTickLast ?? {}
  const m_historicalTickBidAsk: HistoricalTickBidAsk = m.historicalTickBidAsk ?? {}
  const m_historicalTickMidPoint: HistoricalTick = m.historicalTickMidPoint ?? {}
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  if ((Number(m.tickType) === 1 || Number(m.tickType) === 2)) {
    w.long(m_historicalTickLast.time, 'historicalTickLast.time', '9223372036854775807')
    w.float(m_historicalTickLast.price, 'historicalTickLast.price', '1.7976931348623157E308')
    w.decimal(m_historicalTickLast.size, 'historicalTickLast.size', '')
    w.int((m_historicalTickLast.tickAttribLast?.pastLimit ? 1 : 0) + (m_historicalTickLast.tickAttribLast?.unreported ? 2 : 0), 'historicalTickLast.tickAttribLast', '0')
    w.string(m_historicalTickLast.exchange, 'historicalTickLast.exchange')
    w.string(m_historicalTickLast.specialConditions, 'historicalTickLast.specialConditions')
  }
  if (Number(m.tickType) === 3) {
    w.long(m_historicalTickBidAsk.time, 'historicalTickBidAsk.time', '9223372036854775807')
    w.float(m_historicalTickBidAsk.priceBid, 'historicalTickBidAsk.priceBid', '1.7976931348623157E308')
    w.float(m_historicalTickBidAsk.priceAsk, 'historicalTickBidAsk.priceAsk', '1.7976931348623157E308')
    w.decimal(m_historicalTickBidAsk.sizeBid, 'historicalTickBidAsk.sizeBid', '')
    w.decimal(m_historicalTickBidAsk.sizeAsk, 'historicalTickBidAsk.sizeAsk', '')
    w.int((m_historicalTickBidAsk.tickAttribBidAsk?.bidPastLow ? 1 : 0) + (m_historicalTickBidAsk.tickAttribBidAsk?.askPastHigh ? 2 : 0), 'historicalTickBidAsk.tickAttribBidAsk', '0')
  }
  if (Number(m.tickType) === 4) {
    w.long(m_historicalTickMidPoint.time, 'historicalTickMidPoint.time', '9223372036854775807')
    w.float(m_historicalTickMidPoint.price, 'historicalTickMidPoint.price', '1.7976931348623157E308')
  }
}

export function readTickByTickDataProto(r: ProtoReader): TickByTickData {
  let reqId: number | undefined
  let tickType: number | undefined
  let historicalTickLast: HistoricalTickLast | undefined
  let historicalTickBidAsk: HistoricalTickBidAsk | undefined
  let historicalTickMidPoint: HistoricalTick | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 26:
        {
          const outer = r.enter()
          historicalTickLast = readHistoricalTickLastProto(r)
          r.leave(outer)
        }
        break
      case 34:
        {
          const outer = r.enter()
          historicalTickBidAsk = readHistoricalTickBidAskProto(r)
          r.leave(outer)
        }
        break
      case 42:
        {
          const outer = r.enter()
          historicalTickMidPoint = readHistoricalTickProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickByTickData', reqId, tickType, historicalTickLast, historicalTickBidAsk, historicalTickMidPoint }
}

export function writeTickByTickDataProto(w: ProtoWriter, m: TickByTickData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.tickType, 'tickType')
  if (m.historicalTickLast !== undefined) {
    const mark = w.open(26)
    writeHistoricalTickLastProto(w, m.historicalTickLast)
    w.close(mark)
  }
  if (m.historicalTickBidAsk !== undefined) {
    const mark = w.open(34)
    writeHistoricalTickBidAskProto(w, m.historicalTickBidAsk)
    w.close(mark)
  }
  if (m.historicalTickMidPoint !== undefined) {
    const mark = w.open(42)
    writeHistoricalTickProto(w, m.historicalTickMidPoint)
    w.close(mark)
  }
}
