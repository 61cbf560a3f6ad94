// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import { readOrderCancelProto, writeOrderCancelProto, type OrderCancel } from '../structs/order-cancel.ts'

/** Cancels an order of this client; error 202 confirms it, 161, 10147 and 10148 refuse it. */
export interface CancelOrderRequest {
  readonly type: 'CancelOrderRequest'
  /** the order */
  readonly orderId?: number | undefined
  /** who cancels, and when */
  readonly orderCancel?: OrderCancel | undefined
}

export function readCancelOrderRequestText(r: TextReader, v: number): CancelOrderRequest {
  let orderCancel_extOperator: string | undefined
  let orderCancel_manualOrderIndicator: number | undefined
  if (v < 192) {
    r.skip('version')
  }
  const orderId = r.int('orderId')
  const orderCancel_manualOrderCancelTime = r.string('orderCancel.manualOrderCancelTime')
  if (v < 190) {
    if (v >= 187) {
      r.skip('reserved')
      r.skip('reserved')
      r.skip('reserved')
    }
  }
  if (v >= 192) {
    orderCancel_extOperator = r.string('orderCancel.extOperator')
    orderCancel_manualOrderIndicator = r.int('orderCancel.manualOrderIndicator')
  }
  const orderCancel: OrderCancel | undefined = orderCancel_manualOrderCancelTime !== undefined || orderCancel_extOperator !== undefined || orderCancel_manualOrderIndicator !== undefined ? { manualOrderCancelTime: orderCancel_manualOrderCancelTime, extOperator: orderCancel_extOperator, manualOrderIndicator: orderCancel_manualOrderIndicator } : undefined
  return { type: 'CancelOrderRequest', orderId, orderCancel }
}

export function writeCancelOrderRequestText(w: TextWriter, m: CancelOrderRequest, v: number): void {
  if (v < 192) refuseGiven(m.orderCancel?.extOperator, 0, 'CancelOrderRequest', 'orderCancel.extOperator', 192, v)
  if (v < 192) refuseGiven(m.orderCancel?.manualOrderIndicator, 2147483647, 'CancelOrderRequest', 'orderCancel.manualOrderIndicator', 192, v)
  const m_orderCancel: OrderCancel = m.orderCancel ?? {}
  if (v < 192) {
    w.literal('1')
  }
  w.int(m.orderId, 'orderId', '0')
  w.string(m_orderCancel.manualOrderCancelTime, 'orderCancel.manualOrderCancelTime')
  if (v < 190) {
    if (v >= 187) {
      w.literal('')
      w.literal('')
      w.literal('2147483647')
    }
  }
  if (v >= 192) {
    w.string(m_orderCancel.extOperator, 'orderCancel.extOperator')
    w.int(m_orderCancel.manualOrderIndicator, 'orderCancel.manualOrderIndicator', '2147483647')
  }
}

export function readCancelOrderRequestProto(r: ProtoReader): CancelOrderRequest {
  let orderId: number | undefined
  let orderCancel: OrderCancel | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        orderId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          orderCancel = readOrderCancelProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CancelOrderRequest', orderId, orderCancel }
}

export function writeCancelOrderRequestProto(w: ProtoWriter, m: CancelOrderRequest, _v: number): void {
  w.int32(8, m.orderId, 'orderId')
  if (m.orderCancel !== undefined) {
    const mark = w.open(18)
    writeOrderCancelProto(w, m.orderCancel)
    w.close(mark)
  }
}
