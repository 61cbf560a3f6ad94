// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Gives ids to the stop-loss and profit-taker that a preset of TWS attaches to an order. */
export interface AttachedOrders {
  /** the order id of the stop-loss */
  readonly slOrderId?: number | undefined
  /** the order type of the stop-loss */
  readonly slOrderType?: string | undefined
  /** the order id of the profit-taker */
  readonly ptOrderId?: number | undefined
  /** the order type of the profit-taker */
  readonly ptOrderType?: string | undefined
}

export function readAttachedOrdersProto(r: ProtoReader): AttachedOrders {
  let slOrderId: number | undefined
  let slOrderType: string | undefined
  let ptOrderId: number | undefined
  let ptOrderType: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        slOrderId = r.int32()
        break
      case 18:
        slOrderType = r.string()
        break
      case 24:
        ptOrderId = r.int32()
        break
      case 34:
        ptOrderType = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { slOrderId, slOrderType, ptOrderId, ptOrderType }
}

export function writeAttachedOrdersProto(w: ProtoWriter, s: AttachedOrders): void {
  w.int32(8, s.slOrderId, 'attachedOrders.slOrderId')
  w.string(18, s.slOrderType, 'attachedOrders.slOrderType')
  w.int32(24, s.ptOrderId, 'attachedOrders.ptOrderId')
  w.string(34, s.ptOrderType, 'attachedOrders.ptOrderType')
}
