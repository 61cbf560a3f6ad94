// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Groups the settings of smart routing. */
export interface OrdersSmartRoutingConfig {
  /** lets smart routing look for better prices */
  readonly seekPriceImprovement?: boolean | undefined
  /** routes orders again before the opening */
  readonly preOpenReroute?: boolean | undefined
  /** keeps orders out of dark pools */
  readonly doNotRouteToDarkPools?: boolean | undefined
  /** the routing algorithm used unless an order names one */
  readonly defaultAlgorithm?: string | undefined
}

export function readOrdersSmartRoutingConfigProto(r: ProtoReader): OrdersSmartRoutingConfig {
  let seekPriceImprovement: boolean | undefined
  let preOpenReroute: boolean | undefined
  let doNotRouteToDarkPools: boolean | undefined
  let defaultAlgorithm: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        seekPriceImprovement = r.bool()
        break
      case 16:
        preOpenReroute = r.bool()
        break
      case 24:
        doNotRouteToDarkPools = r.bool()
        break
      case 34:
        defaultAlgorithm = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { seekPriceImprovement, preOpenReroute, doNotRouteToDarkPools, defaultAlgorithm }
}

export function writeOrdersSmartRoutingConfigProto(w: ProtoWriter, s: OrdersSmartRoutingConfig): void {
  w.bool(8, s.seekPriceImprovement, 'ordersSmartRoutingConfig.seekPriceImprovement')
  w.bool(16, s.preOpenReroute, 'ordersSmartRoutingConfig.preOpenReroute')
  w.bool(24, s.doNotRouteToDarkPools, 'ordersSmartRoutingConfig.doNotRouteToDarkPools')
  w.string(34, s.defaultAlgorithm, 'ordersSmartRoutingConfig.defaultAlgorithm')
}
