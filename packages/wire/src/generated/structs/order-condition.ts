// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'

/** Describes one condition of an order; its type decides which fields mean something. */
export interface OrderCondition {
  /** 1 price, 3 time, 4 margin, 5 execution, 6 volume, 7 percent change */
  readonly type?: number | undefined
  /** true joins it to the next one by and, false by or */
  readonly isConjunctionConnection?: boolean | undefined
  /** true holds above the value, false below; not used by executions */
  readonly isMore?: boolean | undefined
  /** the contract watched by price, volume and percent change */
  readonly conId?: number | undefined
  /** the exchange watched; for executions where they must take place */
  readonly exchange?: string | undefined
  /** the symbol whose execution is awaited */
  readonly symbol?: string | undefined
  /** the security type whose execution is awaited */
  readonly secType?: string | undefined
  /** the margin cushion in percent */
  readonly percent?: number | undefined
  /** the change in percent */
  readonly changePercent?: number | undefined
  /** the price */
  readonly price?: number | undefined
  /** 0 default, 1 double bid or ask, 2 last, 3 double last, 4 bid or ask, 7 last or bid or ask, 8 midpoint */
  readonly triggerMethod?: number | undefined
  /** the time as yyyymmdd hh:mm:ss with a zone, or yyyymmdd-hh:mm:ss in UTC */
  readonly time?: string | undefined
  /** the volume */
  readonly volume?: number | undefined
}

export function readOrderConditionProto(r: ProtoReader): OrderCondition {
  const it: Mutable<OrderCondition> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        it.type = r.int32()
        break
      case 16:
        it.isConjunctionConnection = r.bool()
        break
      case 24:
        it.isMore = r.bool()
        break
      case 32:
        it.conId = r.int32()
        break
      case 42:
        it.exchange = r.string()
        break
      case 50:
        it.symbol = r.string()
        break
      case 58:
        it.secType = r.string()
        break
      case 64:
        it.percent = r.int32()
        break
      case 73:
        it.changePercent = r.double()
        break
      case 81:
        it.price = r.double()
        break
      case 88:
        it.triggerMethod = r.int32()
        break
      case 98:
        it.time = r.string()
        break
      case 104:
        it.volume = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeOrderConditionProto(w: ProtoWriter, s: OrderCondition): void {
  w.int32(8, s.type, 'orderCondition.type')
  w.bool(16, s.isConjunctionConnection, 'orderCondition.isConjunctionConnection')
  w.bool(24, s.isMore, 'orderCondition.isMore')
  w.int32(32, s.conId, 'orderCondition.conId')
  w.string(42, s.exchange, 'orderCondition.exchange')
  w.string(50, s.symbol, 'orderCondition.symbol')
  w.string(58, s.secType, 'orderCondition.secType')
  w.int32(64, s.percent, 'orderCondition.percent')
  w.double(73, s.changePercent, 'orderCondition.changePercent')
  w.double(81, s.price, 'orderCondition.price')
  w.int32(88, s.triggerMethod, 'orderCondition.triggerMethod')
  w.string(98, s.time, 'orderCondition.time')
  w.int32(104, s.volume, 'orderCondition.volume')
}
