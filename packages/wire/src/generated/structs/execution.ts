// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'

/** Describes one fill of an order. */
export interface Execution {
  /** the order of the client that placed it; 0 for orders placed by hand */
  readonly orderId?: number | undefined
  /** names the fill; a correction repeats it with a higher last part */
  readonly execId?: string | undefined
  /** date and time of the fill; zone and form depend on a setting of the gateway */
  readonly time?: string | undefined
  /** the account */
  readonly acctNumber?: string | undefined
  /** where it was filled */
  readonly exchange?: string | undefined
  /** BOT or SLD */
  readonly side?: string | undefined
  /** the quantity filled */
  readonly shares?: number | undefined
  /** the price, commission not included */
  readonly price?: number | undefined
  /** names the order for good */
  readonly permId?: number | undefined
  /** the client that placed the order */
  readonly clientId?: number | undefined
  /** true when the broker closed the position by force */
  readonly isLiquidation?: boolean | undefined
  /** the quantity of the order filled so far */
  readonly cumQty?: number | undefined
  /** the average price of the order so far */
  readonly avgPrice?: number | undefined
  /** the reference the order was given */
  readonly orderRef?: string | undefined
  /** the rule of the economic value; empty for none */
  readonly evRule?: string | undefined
  /** the multiplier of the economic value, used with the rule */
  readonly evMultiplier?: number | undefined
  /** the model portfolio; empty for none */
  readonly modelCode?: string | undefined
  /** 0 none, 1 added, 2 removed, 3 routed out */
  readonly lastLiquidity?: number | undefined
  /** true when the price may still be revised */
  readonly isPriceRevisionPending?: boolean | undefined
  /** the user who submitted the order */
  readonly submitter?: string | undefined
  /** -1 none, 1 exercise, 2 lapse, 3 do nothing, 100 assigned, 101 and 200 automatic, 102 expired, 103 netting */
  readonly optExerciseOrLapseType?: number | undefined
}

export function readExecutionProto(r: ProtoReader): Execution {
  const it: Mutable<Execution> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        it.orderId = r.int32()
        break
      case 18:
        it.execId = r.string()
        break
      case 26:
        it.time = r.string()
        break
      case 34:
        it.acctNumber = r.string()
        break
      case 42:
        it.exchange = r.string()
        break
      case 50:
        it.side = r.string()
        break
      case 58:
        it.shares = r.decimal()
        break
      case 65:
        it.price = r.double()
        break
      case 72:
        it.permId = r.int64()
        break
      case 80:
        it.clientId = r.int32()
        break
      case 88:
        it.isLiquidation = r.bool()
        break
      case 98:
        it.cumQty = r.decimal()
        break
      case 105:
        it.avgPrice = r.double()
        break
      case 114:
        it.orderRef = r.string()
        break
      case 122:
        it.evRule = r.string()
        break
      case 129:
        it.evMultiplier = r.double()
        break
      case 138:
        it.modelCode = r.string()
        break
      case 144:
        it.lastLiquidity = r.int32()
        break
      case 152:
        it.isPriceRevisionPending = r.bool()
        break
      case 162:
        it.submitter = r.string()
        break
      case 168:
        it.optExerciseOrLapseType = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeExecutionProto(w: ProtoWriter, s: Execution): void {
  w.int32(8, s.orderId, 'execution.orderId')
  w.string(18, s.execId, 'execution.execId')
  w.string(26, s.time, 'execution.time')
  w.string(34, s.acctNumber, 'execution.acctNumber')
  w.string(42, s.exchange, 'execution.exchange')
  w.string(50, s.side, 'execution.side')
  w.decimal(58, s.shares, 'execution.shares')
  w.double(65, s.price, 'execution.price')
  w.int64(72, s.permId, 'execution.permId')
  w.int32(80, s.clientId, 'execution.clientId')
  w.bool(88, s.isLiquidation, 'execution.isLiquidation')
  w.decimal(98, s.cumQty, 'execution.cumQty')
  w.double(105, s.avgPrice, 'execution.avgPrice')
  w.string(114, s.orderRef, 'execution.orderRef')
  w.string(122, s.evRule, 'execution.evRule')
  w.double(129, s.evMultiplier, 'execution.evMultiplier')
  w.string(138, s.modelCode, 'execution.modelCode')
  w.int32(144, s.lastLiquidity, 'execution.lastLiquidity')
  w.bool(152, s.isPriceRevisionPending, 'execution.isPriceRevisionPending')
  w.string(162, s.submitter, 'execution.submitter')
  w.int32(168, s.optExerciseOrLapseType, 'execution.optExerciseOrLapseType')
}
