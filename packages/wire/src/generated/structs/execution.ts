// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'

export interface Execution {
  readonly orderId?: number | undefined
  readonly execId?: string | undefined
  readonly time?: string | undefined
  readonly acctNumber?: string | undefined
  readonly exchange?: string | undefined
  readonly side?: string | undefined
  readonly shares?: number | undefined
  readonly price?: number | undefined
  readonly permId?: number | undefined
  readonly clientId?: number | undefined
  readonly isLiquidation?: boolean | undefined
  readonly cumQty?: number | undefined
  readonly avgPrice?: number | undefined
  readonly orderRef?: string | undefined
  readonly evRule?: string | undefined
  readonly evMultiplier?: number | undefined
  readonly modelCode?: string | undefined
  readonly lastLiquidity?: number | undefined
  readonly isPriceRevisionPending?: boolean | undefined
  readonly submitter?: string | undefined
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
