// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readOrderAllocationProto, writeOrderAllocationProto, type OrderAllocation } from './order-allocation.ts'

/** Describes the state of an order, and for a preview its margins and costs. */
export interface OrderState {
  /** the word of OrderStatus */
  readonly status?: string | undefined
  /** the initial margin now, in the margin currency; unset when not reported */
  readonly initMarginBefore?: number | string | undefined
  /** the maintenance margin now */
  readonly maintMarginBefore?: number | string | undefined
  /** the equity with loan value now */
  readonly equityWithLoanBefore?: number | string | undefined
  /** the change of the initial margin */
  readonly initMarginChange?: number | string | undefined
  /** the change of the maintenance margin */
  readonly maintMarginChange?: number | string | undefined
  /** the change of the equity with loan value */
  readonly equityWithLoanChange?: number | string | undefined
  /** the initial margin afterwards */
  readonly initMarginAfter?: number | string | undefined
  /** the maintenance margin afterwards */
  readonly maintMarginAfter?: number | string | undefined
  /** the equity with loan value afterwards */
  readonly equityWithLoanAfter?: number | string | undefined
  /** the cost: expected in a preview, summed over the fills in a real order */
  readonly commissionAndFees?: number | undefined
  /** the least the cost can be */
  readonly minCommissionAndFees?: number | undefined
  /** the most the cost can be */
  readonly maxCommissionAndFees?: number | undefined
  /** the currency of the cost, that of the contract */
  readonly commissionAndFeesCurrency?: string | undefined
  /** the currency of the margins, that of the account */
  readonly marginCurrency?: string | undefined
  /** the initial margin now, outside regular hours */
  readonly initMarginBeforeOutsideRTH?: number | undefined
  /** the maintenance margin now, outside regular hours */
  readonly maintMarginBeforeOutsideRTH?: number | undefined
  /** the equity with loan value now, outside regular hours */
  readonly equityWithLoanBeforeOutsideRTH?: number | undefined
  /** the change of the initial margin, outside regular hours */
  readonly initMarginChangeOutsideRTH?: number | undefined
  /** the change of the maintenance margin, outside regular hours */
  readonly maintMarginChangeOutsideRTH?: number | undefined
  /** the change of the equity with loan value, outside regular hours */
  readonly equityWithLoanChangeOutsideRTH?: number | undefined
  /** the initial margin afterwards, outside regular hours */
  readonly initMarginAfterOutsideRTH?: number | undefined
  /** the maintenance margin afterwards, outside regular hours */
  readonly maintMarginAfterOutsideRTH?: number | undefined
  /** the equity with loan value afterwards, outside regular hours */
  readonly equityWithLoanAfterOutsideRTH?: number | undefined
  /** the size that would be allowed */
  readonly suggestedSize?: number | undefined
  /** why the order would be rejected */
  readonly rejectReason?: string | undefined
  /** what each account of a group gets */
  readonly orderAllocations?: readonly OrderAllocation[] | undefined
  /** what the gateway warns of */
  readonly warningText?: string | undefined
  /** when the order ended */
  readonly completedTime?: string | undefined
  /** how the order ended, in words such as Filled Size: 1 */
  readonly completedStatus?: string | undefined
}

export function readOrderStateProto(r: ProtoReader): OrderState {
  const it: Mutable<OrderState> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        it.status = r.string()
        break
      case 17:
        it.initMarginBefore = r.double()
        break
      case 25:
        it.maintMarginBefore = r.double()
        break
      case 33:
        it.equityWithLoanBefore = r.double()
        break
      case 41:
        it.initMarginChange = r.double()
        break
      case 49:
        it.maintMarginChange = r.double()
        break
      case 57:
        it.equityWithLoanChange = r.double()
        break
      case 65:
        it.initMarginAfter = r.double()
        break
      case 73:
        it.maintMarginAfter = r.double()
        break
      case 81:
        it.equityWithLoanAfter = r.double()
        break
      case 89:
        it.commissionAndFees = r.double()
        break
      case 97:
        it.minCommissionAndFees = r.double()
        break
      case 105:
        it.maxCommissionAndFees = r.double()
        break
      case 114:
        it.commissionAndFeesCurrency = r.string()
        break
      case 122:
        it.marginCurrency = r.string()
        break
      case 129:
        it.initMarginBeforeOutsideRTH = r.double()
        break
      case 137:
        it.maintMarginBeforeOutsideRTH = r.double()
        break
      case 145:
        it.equityWithLoanBeforeOutsideRTH = r.double()
        break
      case 153:
        it.initMarginChangeOutsideRTH = r.double()
        break
      case 161:
        it.maintMarginChangeOutsideRTH = r.double()
        break
      case 169:
        it.equityWithLoanChangeOutsideRTH = r.double()
        break
      case 177:
        it.initMarginAfterOutsideRTH = r.double()
        break
      case 185:
        it.maintMarginAfterOutsideRTH = r.double()
        break
      case 193:
        it.equityWithLoanAfterOutsideRTH = r.double()
        break
      case 202:
        it.suggestedSize = r.decimal()
        break
      case 210:
        it.rejectReason = r.string()
        break
      case 218:
        {
          const outer = r.enter()
          const list = (it.orderAllocations ??= []) as OrderAllocation[]
          list.push(readOrderAllocationProto(r))
          r.leave(outer)
        }
        break
      case 226:
        it.warningText = r.string()
        break
      case 234:
        it.completedTime = r.string()
        break
      case 242:
        it.completedStatus = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeOrderStateProto(w: ProtoWriter, s: OrderState): void {
  w.string(10, s.status, 'orderState.status')
  w.double(17, s.initMarginBefore, 'orderState.initMarginBefore')
  w.double(25, s.maintMarginBefore, 'orderState.maintMarginBefore')
  w.double(33, s.equityWithLoanBefore, 'orderState.equityWithLoanBefore')
  w.double(41, s.initMarginChange, 'orderState.initMarginChange')
  w.double(49, s.maintMarginChange, 'orderState.maintMarginChange')
  w.double(57, s.equityWithLoanChange, 'orderState.equityWithLoanChange')
  w.double(65, s.initMarginAfter, 'orderState.initMarginAfter')
  w.double(73, s.maintMarginAfter, 'orderState.maintMarginAfter')
  w.double(81, s.equityWithLoanAfter, 'orderState.equityWithLoanAfter')
  w.double(89, s.commissionAndFees, 'orderState.commissionAndFees')
  w.double(97, s.minCommissionAndFees, 'orderState.minCommissionAndFees')
  w.double(105, s.maxCommissionAndFees, 'orderState.maxCommissionAndFees')
  w.string(114, s.commissionAndFeesCurrency, 'orderState.commissionAndFeesCurrency')
  w.string(122, s.marginCurrency, 'orderState.marginCurrency')
  w.double(129, s.initMarginBeforeOutsideRTH, 'orderState.initMarginBeforeOutsideRTH')
  w.double(137, s.maintMarginBeforeOutsideRTH, 'orderState.maintMarginBeforeOutsideRTH')
  w.double(145, s.equityWithLoanBeforeOutsideRTH, 'orderState.equityWithLoanBeforeOutsideRTH')
  w.double(153, s.initMarginChangeOutsideRTH, 'orderState.initMarginChangeOutsideRTH')
  w.double(161, s.maintMarginChangeOutsideRTH, 'orderState.maintMarginChangeOutsideRTH')
  w.double(169, s.equityWithLoanChangeOutsideRTH, 'orderState.equityWithLoanChangeOutsideRTH')
  w.double(177, s.initMarginAfterOutsideRTH, 'orderState.initMarginAfterOutsideRTH')
  w.double(185, s.maintMarginAfterOutsideRTH, 'orderState.maintMarginAfterOutsideRTH')
  w.double(193, s.equityWithLoanAfterOutsideRTH, 'orderState.equityWithLoanAfterOutsideRTH')
  w.decimal(202, s.suggestedSize, 'orderState.suggestedSize')
  w.string(210, s.rejectReason, 'orderState.rejectReason')
  for (const each of s.orderAllocations ?? []) {
    const mark = w.open(218)
    writeOrderAllocationProto(w, each)
    w.close(mark)
  }
  w.string(226, s.warningText, 'orderState.warningText')
  w.string(234, s.completedTime, 'orderState.completedTime')
  w.string(242, s.completedStatus, 'orderState.completedStatus')
}
