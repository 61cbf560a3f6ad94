// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes what one account of a group gets from a previewed order. */
export interface OrderAllocation {
  /** the account */
  readonly account?: string | undefined
  /** the position it has */
  readonly position?: number | undefined
  /** the position it should have */
  readonly positionDesired?: number | undefined
  /** the position it will have */
  readonly positionAfter?: number | undefined
  /** the quantity it should get */
  readonly desiredAllocQty?: number | undefined
  /** the quantity it may get */
  readonly allowedAllocQty?: number | undefined
  /** true when quantities are amounts of money */
  readonly isMonetary?: boolean | undefined
}

export function readOrderAllocationProto(r: ProtoReader): OrderAllocation {
  let account: string | undefined
  let position: number | undefined
  let positionDesired: number | undefined
  let positionAfter: number | undefined
  let desiredAllocQty: number | undefined
  let allowedAllocQty: number | undefined
  let isMonetary: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        account = r.string()
        break
      case 18:
        position = r.decimal()
        break
      case 26:
        positionDesired = r.decimal()
        break
      case 34:
        positionAfter = r.decimal()
        break
      case 42:
        desiredAllocQty = r.decimal()
        break
      case 50:
        allowedAllocQty = r.decimal()
        break
      case 56:
        isMonetary = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { account, position, positionDesired, positionAfter, desiredAllocQty, allowedAllocQty, isMonetary }
}

export function writeOrderAllocationProto(w: ProtoWriter, s: OrderAllocation): void {
  w.string(10, s.account, 'orderAllocation.account')
  w.decimal(18, s.position, 'orderAllocation.position')
  w.decimal(26, s.positionDesired, 'orderAllocation.positionDesired')
  w.decimal(34, s.positionAfter, 'orderAllocation.positionAfter')
  w.decimal(42, s.desiredAllocQty, 'orderAllocation.desiredAllocQty')
  w.decimal(50, s.allowedAllocQty, 'orderAllocation.allowedAllocQty')
  w.bool(56, s.isMonetary, 'orderAllocation.isMonetary')
}
