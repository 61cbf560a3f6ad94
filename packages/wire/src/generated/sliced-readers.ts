// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { SlicedReader } from '../layout/message-table.ts'
import type { ProtoReader } from '../bytes/proto-reader.ts'
import type { TextReader } from '../bytes/text-reader.ts'
import { readHistoricalDataBarProto, type HistoricalDataBar } from './structs/historical-data-bar.ts'
import { readHistoricalTickProto, type HistoricalTick } from './structs/historical-tick.ts'
import { readHistoricalTickBidAskProto, type HistoricalTickBidAsk } from './structs/historical-tick-bid-ask.ts'
import { readHistoricalTickLastProto, type HistoricalTickLast } from './structs/historical-tick-last.ts'
import { type TickAttribBidAsk } from './structs/tick-attrib-bid-ask.ts'
import { type TickAttribLast } from './structs/tick-attrib-last.ts'
import type { HistoricalData } from './messages/historical-data.ts'
import type { HistoricalTicks } from './messages/historical-ticks.ts'
import type { HistoricalTicksBidAsk } from './messages/historical-ticks-bid-ask.ts'
import type { HistoricalTicksLast } from './messages/historical-ticks-last.ts'

function* readHistoricalDataText(r: TextReader, v: number, itemsPerSlice: number): Generator<number, HistoricalData, void> {
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
    if ((i + 1) % itemsPerSlice === 0) yield i + 1
  }
  const historicalDataBars = list1
  return { type: 'HistoricalData', reqId, historicalDataBars, startDateStr, endDateStr }
}

function* readHistoricalDataProto(r: ProtoReader, itemsPerSlice: number): Generator<number, HistoricalData, void> {
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
          if (list.length % itemsPerSlice === 0) yield list.length
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalData', reqId, historicalDataBars, startDateStr, endDateStr }
}

function* readHistoricalTicksText(r: TextReader, _v: number, itemsPerSlice: number): Generator<number, HistoricalTicks, void> {
  const reqId = r.int('reqId')
  const count1 = r.count('historicalTicks')
  const list1: HistoricalTick[] = []
  for (let i = 0; i < count1; i++) {
    const time = r.long('historicalTicks.time')
    r.skip('unused')
    const price = r.float('historicalTicks.price')
    const size = r.decimal('historicalTicks.size')
    list1.push({ time, price, size })
    if ((i + 1) % itemsPerSlice === 0) yield i + 1
  }
  const historicalTicks = list1
  const isDone = r.bool('isDone')
  return { type: 'HistoricalTicks', reqId, historicalTicks, isDone }
}

function* readHistoricalTicksProto(r: ProtoReader, itemsPerSlice: number): Generator<number, HistoricalTicks, void> {
  let reqId: number | undefined
  const historicalTicks: HistoricalTick[] = []
  let isDone: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = historicalTicks
          list.push(readHistoricalTickProto(r))
          r.leave(outer)
          if (list.length % itemsPerSlice === 0) yield list.length
        }
        break
      case 24:
        isDone = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalTicks', reqId, historicalTicks, isDone }
}

function* readHistoricalTicksBidAskText(r: TextReader, _v: number, itemsPerSlice: number): Generator<number, HistoricalTicksBidAsk, void> {
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
    if ((i + 1) % itemsPerSlice === 0) yield i + 1
  }
  const historicalTicksBidAsk = list1
  const isDone = r.bool('isDone')
  return { type: 'HistoricalTicksBidAsk', reqId, historicalTicksBidAsk, isDone }
}

function* readHistoricalTicksBidAskProto(r: ProtoReader, itemsPerSlice: number): Generator<number, HistoricalTicksBidAsk, void> {
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
          if (list.length % itemsPerSlice === 0) yield list.length
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

function* readHistoricalTicksLastText(r: TextReader, _v: number, itemsPerSlice: number): Generator<number, HistoricalTicksLast, void> {
  const reqId = r.int('reqId')
  const count1 = r.count('historicalTicksLast')
  const list1: HistoricalTickLast[] = []
  for (let i = 0; i < count1; i++) {
    const time = r.long('historicalTicksLast.time')
    const mask2 = r.int('historicalTicksLast.tickAttribLast') ?? 0
    const tickAttribLast: TickAttribLast = { pastLimit: (mask2 & 1) !== 0, unreported: (mask2 & 2) !== 0 }
    const price = r.float('historicalTicksLast.price')
    const size = r.decimal('historicalTicksLast.size')
    const exchange = r.string('historicalTicksLast.exchange')
    const specialConditions = r.string('historicalTicksLast.specialConditions')
    list1.push({ time, tickAttribLast, price, size, exchange, specialConditions })
    if ((i + 1) % itemsPerSlice === 0) yield i + 1
  }
  const historicalTicksLast = list1
  const isDone = r.bool('isDone')
  return { type: 'HistoricalTicksLast', reqId, historicalTicksLast, isDone }
}

function* readHistoricalTicksLastProto(r: ProtoReader, itemsPerSlice: number): Generator<number, HistoricalTicksLast, void> {
  let reqId: number | undefined
  const historicalTicksLast: HistoricalTickLast[] = []
  let isDone: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = historicalTicksLast
          list.push(readHistoricalTickLastProto(r))
          r.leave(outer)
          if (list.length % itemsPerSlice === 0) yield list.length
        }
        break
      case 24:
        isDone = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalTicksLast', reqId, historicalTicksLast, isDone }
}

/** How the long messages of a gateway are read in slices, by message id. */
export const slicedReaders: Readonly<Record<number, SlicedReader<HistoricalData | HistoricalTicks | HistoricalTicksBidAsk | HistoricalTicksLast>>> = {
  17: { text: readHistoricalDataText, proto: readHistoricalDataProto },
  96: { text: readHistoricalTicksText, proto: readHistoricalTicksProto },
  97: { text: readHistoricalTicksBidAskText, proto: readHistoricalTicksBidAskProto },
  98: { text: readHistoricalTicksLastText, proto: readHistoricalTicksLastProto },
}
