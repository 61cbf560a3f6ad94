// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one bar of five seconds. */
export interface RealTimeBarTick {
  readonly type: 'RealTimeBarTick'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the start of the bar in epoch seconds */
  readonly time?: number | undefined
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
  /** the average price weighted by volume */
  readonly WAP?: number | undefined
  /** the number of trades; -1 where the kind of data has none */
  readonly count?: number | undefined
}

export function readRealTimeBarTickText(r: TextReader, _v: number): RealTimeBarTick {
  r.skip('version')
  const reqId = r.int('reqId')
  const time = r.long('time')
  const open = r.float('open')
  const high = r.float('high')
  const low = r.float('low')
  const close = r.float('close')
  const volume = r.decimal('volume')
  const WAP = r.decimal('WAP')
  const count = r.int('count')
  return { type: 'RealTimeBarTick', reqId, time, open, high, low, close, volume, WAP, count }
}

export function writeRealTimeBarTickText(w: TextWriter, m: RealTimeBarTick, _v: number): void {
  w.literal('3')
  w.int(m.reqId, 'reqId', '2147483647')
  w.long(m.time, 'time', '9223372036854775807')
  w.float(m.open, 'open', '1.7976931348623157E308')
  w.float(m.high, 'high', '1.7976931348623157E308')
  w.float(m.low, 'low', '1.7976931348623157E308')
  w.float(m.close, 'close', '1.7976931348623157E308')
  w.decimal(m.volume, 'volume', '')
  w.decimal(m.WAP, 'WAP', '')
  w.int(m.count, 'count', '2147483647')
}

export function readRealTimeBarTickProto(r: ProtoReader): RealTimeBarTick {
  let reqId: number | undefined
  let time: number | undefined
  let open: number | undefined
  let high: number | undefined
  let low: number | undefined
  let close: number | undefined
  let volume: number | undefined
  let WAP: number | undefined
  let count: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        time = r.int64()
        break
      case 25:
        open = r.double()
        break
      case 33:
        high = r.double()
        break
      case 41:
        low = r.double()
        break
      case 49:
        close = r.double()
        break
      case 58:
        volume = r.decimal()
        break
      case 66:
        WAP = r.decimal()
        break
      case 72:
        count = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'RealTimeBarTick', reqId, time, open, high, low, close, volume, WAP, count }
}

export function writeRealTimeBarTickProto(w: ProtoWriter, m: RealTimeBarTick, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int64(16, m.time, 'time')
  w.double(25, m.open, 'open')
  w.double(33, m.high, 'high')
  w.double(41, m.low, 'low')
  w.double(49, m.close, 'close')
  w.decimal(58, m.volume, 'volume')
  w.decimal(66, m.WAP, 'WAP')
  w.int32(72, m.count, 'count')
}
