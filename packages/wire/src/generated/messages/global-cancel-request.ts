// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import { readOrderCancelProto, writeOrderCancelProto, type OrderCancel } from '../structs/order-cancel.ts'

/** Cancels all open orders, also those placed by hand. */
export interface GlobalCancelRequest {
  readonly type: 'GlobalCancelRequest'
  /** who cancels, and when */
  readonly orderCancel?: OrderCancel | undefined
}

export function readGlobalCancelRequestText(r: TextReader, v: number): GlobalCancelRequest {
  let orderCancel_extOperator: string | undefined
  let orderCancel_manualOrderIndicator: number | undefined
  if (v < 192) {
    r.skip('version')
  }
  if (v >= 192) {
    orderCancel_extOperator = r.string('orderCancel.extOperator')
    orderCancel_manualOrderIndicator = r.int('orderCancel.manualOrderIndicator')
  }
  const orderCancel: OrderCancel | undefined = orderCancel_extOperator !== undefined || orderCancel_manualOrderIndicator !== undefined ? { extOperator: orderCancel_extOperator, manualOrderIndicator: orderCancel_manualOrderIndicator } : undefined
  return { type: 'GlobalCancelRequest', orderCancel }
}

export function writeGlobalCancelRequestText(w: TextWriter, m: GlobalCancelRequest, v: number): void {
  if (v < 192) refuseGiven(m.orderCancel?.extOperator, 0, 'GlobalCancelRequest', 'orderCancel.extOperator', 192, v)
  if (v < 192) refuseGiven(m.orderCancel?.manualOrderIndicator, 2147483647, 'GlobalCancelRequest', 'orderCancel.manualOrderIndicator', 192, v)
  const m_orderCancel: OrderCancel = m.orderCancel ?? {}
  if (v < 192) {
    w.literal('1')
  }
  if (v >= 192) {
    w.string(m_orderCancel.extOperator, 'orderCancel.extOperator')
    w.int(m_orderCancel.manualOrderIndicator, 'orderCancel.manualOrderIndicator', '2147483647')
  }
}

export function readGlobalCancelRequestProto(r: ProtoReader): GlobalCancelRequest {
  let orderCancel: OrderCancel | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
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
  return { type: 'GlobalCancelRequest', orderCancel }
}

export function writeGlobalCancelRequestProto(w: ProtoWriter, m: GlobalCancelRequest, _v: number): void {
  if (m.orderCancel !== undefined) {
    const mark = w.open(10)
    writeOrderCancelProto(w, m.orderCancel)
    w.close(mark)
  }
}
