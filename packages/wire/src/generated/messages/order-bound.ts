// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says that an order placed by hand now has an order id. */
export interface OrderBound {
  readonly type: 'OrderBound'
  /** names the order for good */
  readonly permId?: number | undefined
  /** the client the order is bound to */
  readonly clientId?: number | undefined
  /** the order id it has for that client */
  readonly orderId?: number | undefined
}

export function readOrderBoundText(r: TextReader, _v: number): OrderBound {
  const permId = r.long('permId')
  const clientId = r.int('clientId')
  const orderId = r.int('orderId')
  return { type: 'OrderBound', permId, clientId, orderId }
}

export function writeOrderBoundText(w: TextWriter, m: OrderBound, _v: number): void {
  w.long(m.permId, 'permId', '9223372036854775807')
  w.int(m.clientId, 'clientId', '2147483647')
  w.int(m.orderId, 'orderId', '2147483647')
}

export function readOrderBoundProto(r: ProtoReader): OrderBound {
  let permId: number | undefined
  let clientId: number | undefined
  let orderId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        permId = r.int64()
        break
      case 16:
        clientId = r.int32()
        break
      case 24:
        orderId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'OrderBound', permId, clientId, orderId }
}

export function writeOrderBoundProto(w: ProtoWriter, m: OrderBound, _v: number): void {
  w.int64(8, m.permId, 'permId')
  w.int32(16, m.clientId, 'clientId')
  w.int32(24, m.orderId, 'orderId')
}
