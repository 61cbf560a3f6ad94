// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one price of a subscription, with the size that came with it. */
export interface TickPrice {
  readonly type: 'TickPrice'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** which price: 1 bid, 2 ask, 4 last, 6 high, 7 low, 9 close, 14 open, 66 to 68 delayed, and others */
  readonly tickType?: number | undefined
  /** in the contract currency; -1 with size 0 when there is none */
  readonly price?: number | undefined
  /** the size that came with the price; means something for bid, ask and last only */
  readonly size?: number | undefined
  /** bit 0 can be executed automatically, bit 1 beyond the limits of the day, bit 2 before the opening */
  readonly attrMask?: number | undefined
}

export function readTickPriceText(r: TextReader, _v: number): TickPrice {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const price = r.float('price')
  const size = r.decimal('size')
  const attrMask = r.int('attrMask')
  return { type: 'TickPrice', reqId, tickType, price, size, attrMask }
}

export function writeTickPriceText(w: TextWriter, m: TickPrice, _v: number): void {
  w.literal('6')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  w.float(m.price, 'price', '1.7976931348623157E308')
  w.decimal(m.size, 'size', '')
  w.int(m.attrMask, 'attrMask', '2147483647')
}

export function readTickPriceProto(r: ProtoReader): TickPrice {
  let reqId: number | undefined
  let tickType: number | undefined
  let price: number | undefined
  let size: number | undefined
  let attrMask: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 25:
        price = r.double()
        break
      case 34:
        size = r.decimal()
        break
      case 40:
        attrMask = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickPrice', reqId, tickType, price, size, attrMask }
}

export function writeTickPriceProto(w: ProtoWriter, m: TickPrice, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.tickType, 'tickType')
  w.double(25, m.price, 'price')
  w.decimal(34, m.size, 'size')
  w.int32(40, m.attrMask, 'attrMask')
}
