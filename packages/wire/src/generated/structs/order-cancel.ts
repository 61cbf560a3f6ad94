// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Says who cancels an order and when, as exchanges ask. */
export interface OrderCancel {
  /** when the order was cancelled by hand, as yyyymmdd-hh:mm:ss in UTC; empty unless it was */
  readonly manualOrderCancelTime?: string | undefined
  /** the operator who cancels, for CME */
  readonly extOperator?: string | undefined
  /** 1 cancelled by hand, 0 by a program, for CME */
  readonly manualOrderIndicator?: number | undefined
}

export function readOrderCancelProto(r: ProtoReader): OrderCancel {
  let manualOrderCancelTime: string | undefined
  let extOperator: string | undefined
  let manualOrderIndicator: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        manualOrderCancelTime = r.string()
        break
      case 18:
        extOperator = r.string()
        break
      case 24:
        manualOrderIndicator = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { manualOrderCancelTime, extOperator, manualOrderIndicator }
}

export function writeOrderCancelProto(w: ProtoWriter, s: OrderCancel): void {
  w.string(10, s.manualOrderCancelTime, 'orderCancel.manualOrderCancelTime')
  w.string(18, s.extOperator, 'orderCancel.extOperator')
  w.int32(24, s.manualOrderIndicator, 'orderCancel.manualOrderIndicator')
}
