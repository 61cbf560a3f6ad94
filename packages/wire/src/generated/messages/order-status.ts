// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports the state of an order, often several times alike and in any order with fills. */
export interface OrderStatus {
  readonly type: 'OrderStatus'
  /** the order of the client that placed it; 0 or negative for orders placed by hand */
  readonly orderId?: number | undefined
  /** ApiPending, PendingSubmit, PreSubmitted, Submitted, PendingCancel, ApiCancelled, Cancelled, Filled or Inactive */
  readonly status?: string | undefined
  /** the quantity filled */
  readonly filled?: number | undefined
  /** the quantity still to fill */
  readonly remaining?: number | undefined
  /** the average price of the fills; 0 before the first */
  readonly avgFillPrice?: number | undefined
  /** names the order for good */
  readonly permId?: number | undefined
  /** the order this one is attached to; 0 for none */
  readonly parentId?: number | undefined
  /** the price of the last fill; 0 before the first */
  readonly lastFillPrice?: number | undefined
  /** the client that placed it */
  readonly clientId?: number | undefined
  /** locate, trigger, child, or several with commas; empty when nothing holds it */
  readonly whyHeld?: string | undefined
  /** the price an order was capped at; 0 for none */
  readonly mktCapPrice?: number | undefined
}

export function readOrderStatusText(r: TextReader, _v: number): OrderStatus {
  const orderId = r.int('orderId')
  const status = r.string('status')
  const filled = r.decimal('filled')
  const remaining = r.decimal('remaining')
  const avgFillPrice = r.float('avgFillPrice')
  const permId = r.long('permId')
  const parentId = r.int('parentId')
  const lastFillPrice = r.float('lastFillPrice')
  const clientId = r.int('clientId')
  const whyHeld = r.string('whyHeld')
  const mktCapPrice = r.float('mktCapPrice')
  return { type: 'OrderStatus', orderId, status, filled, remaining, avgFillPrice, permId, parentId, lastFillPrice, clientId, whyHeld, mktCapPrice }
}

export function writeOrderStatusText(w: TextWriter, m: OrderStatus, _v: number): void {
  w.int(m.orderId, 'orderId', '2147483647')
  w.string(m.status, 'status')
  w.decimal(m.filled, 'filled', '')
  w.decimal(m.remaining, 'remaining', '')
  w.float(m.avgFillPrice, 'avgFillPrice', '1.7976931348623157E308')
  w.long(m.permId, 'permId', '9223372036854775807')
  w.int(m.parentId, 'parentId', '2147483647')
  w.float(m.lastFillPrice, 'lastFillPrice', '1.7976931348623157E308')
  w.int(m.clientId, 'clientId', '2147483647')
  w.string(m.whyHeld, 'whyHeld')
  w.float(m.mktCapPrice, 'mktCapPrice', '1.7976931348623157E308')
}

export function readOrderStatusProto(r: ProtoReader): OrderStatus {
  let orderId: number | undefined
  let status: string | undefined
  let filled: number | undefined
  let remaining: number | undefined
  let avgFillPrice: number | undefined
  let permId: number | undefined
  let parentId: number | undefined
  let lastFillPrice: number | undefined
  let clientId: number | undefined
  let whyHeld: string | undefined
  let mktCapPrice: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        orderId = r.int32()
        break
      case 18:
        status = r.string()
        break
      case 26:
        filled = r.decimal()
        break
      case 34:
        remaining = r.decimal()
        break
      case 41:
        avgFillPrice = r.double()
        break
      case 48:
        permId = r.int64()
        break
      case 56:
        parentId = r.int32()
        break
      case 65:
        lastFillPrice = r.double()
        break
      case 72:
        clientId = r.int32()
        break
      case 82:
        whyHeld = r.string()
        break
      case 89:
        mktCapPrice = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'OrderStatus', orderId, status, filled, remaining, avgFillPrice, permId, parentId, lastFillPrice, clientId, whyHeld, mktCapPrice }
}

export function writeOrderStatusProto(w: ProtoWriter, m: OrderStatus, _v: number): void {
  w.int32(8, m.orderId, 'orderId')
  w.string(18, m.status, 'status')
  w.decimal(26, m.filled, 'filled')
  w.decimal(34, m.remaining, 'remaining')
  w.double(41, m.avgFillPrice, 'avgFillPrice')
  w.int64(48, m.permId, 'permId')
  w.int32(56, m.parentId, 'parentId')
  w.double(65, m.lastFillPrice, 'lastFillPrice')
  w.int32(72, m.clientId, 'clientId')
  w.string(82, m.whyHeld, 'whyHeld')
  w.double(89, m.mktCapPrice, 'mktCapPrice')
}
