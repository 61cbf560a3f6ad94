// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readOrdersSmartRoutingConfigProto, writeOrdersSmartRoutingConfigProto, type OrdersSmartRoutingConfig } from './orders-smart-routing-config.ts'

/** Groups the settings of orders. */
export interface OrdersConfig {
  /** how orders are routed */
  readonly smartRouting?: OrdersSmartRoutingConfig | undefined
}

export function readOrdersConfigProto(r: ProtoReader): OrdersConfig {
  let smartRouting: OrdersSmartRoutingConfig | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          smartRouting = readOrdersSmartRoutingConfigProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { smartRouting }
}

export function writeOrdersConfigProto(w: ProtoWriter, s: OrdersConfig): void {
  if (s.smartRouting !== undefined) {
    const mark = w.open(10)
    writeOrdersSmartRoutingConfigProto(w, s.smartRouting)
    w.close(mark)
  }
}
