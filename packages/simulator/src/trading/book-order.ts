import type { Contract, Order } from '@twskit/wire'
import type { CancelTimer } from '../clock/clock.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { type OrderKind, orderKindOf } from './order-kind.ts'
import type { Schedule } from './schedule.ts'

/** Where an order is in its life, as gateways name it. */
export type OrderStatusName =
  | 'PendingSubmit'
  | 'PreSubmitted'
  | 'Submitted'
  | 'PendingCancel'
  | 'Cancelled'
  | 'Filled'
  | 'Inactive'

/** What an accepted order waits for before it may trade. */
export type Wait =
  /** Its parent's fill. */
  | 'parent'
  /** Its stop or touch price. */
  | 'trigger'
  | 'conditions'
  /** The time given as the earliest one. */
  | 'time'
  /** The market's opening. */
  | 'market'
  /** The opening or closing auction. */
  | 'auction'

/** What a new order consists of. */
export interface OrderFacts {
  readonly permId: number
  readonly clientId: number
  readonly orderId: number
  readonly account: string
  readonly instrument: Instrument
  /** Contract as it was asked for, completed from the instrument. */
  readonly contract: Contract
  readonly order: Order
  /** True when it was made in TWS instead of by a client. */
  readonly isManual: boolean
  readonly placedMs: number
}

/** An order and what has become of it. */
export class BookOrder {
  readonly permId: number
  readonly clientId: number
  readonly isManual: boolean
  readonly instrument: Instrument
  readonly contract: Contract
  readonly placedMs: number
  account: string
  /** Negative once an order made in TWS is bound to client 0; 0 before. */
  orderId: number
  /** As the client asked for it, with the gateway's defaults. */
  order: Order
  kind: OrderKind
  status: OrderStatusName = 'PendingSubmit'
  /** False while it waits for a request with `transmit`. */
  isTransmitted = false
  readonly waits: Set<Wait> = new Set()
  /** What is to be traded in all. */
  quantity: number
  filled = 0
  /** Sum of price times size of the fills. */
  filledValue = 0
  lastFillPrice = 0
  /** Commissions of all fills so far, in `commissionCurrency`. */
  commission: number | undefined
  /** Stop price as it stands; trailing stops move it. */
  stopPrice: number | undefined
  /** Best price a trailing stop has seen. */
  extreme: number | undefined
  /** Limit price as it stands where the market sets it. */
  floatingLimit: number | undefined
  schedule: Schedule | undefined
  parent: BookOrder | undefined
  readonly children: BookOrder[] = []
  /** Instant before which the order may not trade. */
  startsMs: number | undefined
  /** Instant at which the order ends by itself. */
  expiresMs: number = Number.POSITIVE_INFINITY
  /** Trades up to this instant have been looked at. */
  seenMs: number
  /** True once it has met the market with its present values. */
  hasRested = false
  /** True when a cancel came before the order was acknowledged. */
  isCancelWanted = false
  completedMs: number | undefined
  completedStatus: string | undefined
  /** Counts changes, so that a repetition can tell whether it is still true. */
  changes = 0
  /** Timers and watches that end with the order, by what they are for. */
  readonly pending: Map<string, CancelTimer> = new Map()

  /** @throws RangeError when the order's type is unknown. */
  constructor(facts: OrderFacts) {
    this.permId = facts.permId
    this.clientId = facts.clientId
    this.orderId = facts.orderId
    this.account = facts.account
    this.instrument = facts.instrument
    this.contract = facts.contract
    this.order = facts.order
    this.isManual = facts.isManual
    this.placedMs = facts.placedMs
    this.seenMs = facts.placedMs
    this.quantity = facts.order.totalQuantity ?? 0
    this.kind = kindOf(facts.order)
  }

  /** True for a buy, of options to open as well as of shares to cover. */
  get isBuy(): boolean {
    return isBuy(this.order.action)
  }

  get remaining(): number {
    return Math.max(0, Math.round((this.quantity - this.filled) * 1e8) / 1e8)
  }

  /** Least part of it that trades: whole shares where whole ones were ordered, though fractions could be had. */
  get increment(): number {
    const { secType, sizeIncrement } = this.instrument
    return secType === 'STK' && Number.isInteger(this.quantity) ? Math.max(1, sizeIncrement) : sizeIncrement
  }

  get averageFillPrice(): number {
    return this.filled === 0 ? 0 : this.filledValue / this.filled
  }

  /** True when nothing will happen to it any more. */
  get isDone(): boolean {
    return this.status === 'Filled' || this.status === 'Cancelled' || this.status === 'Inactive'
  }

  /** True while a gateway lists it among open orders. */
  get isOpen(): boolean {
    return this.isTransmitted && !this.isDone
  }

  /** Why it is held, as order statuses say it. */
  get whyHeld(): string | undefined {
    const reasons: string[] = []
    if (this.waits.has('parent')) reasons.push('child')
    if (this.waits.has('trigger')) reasons.push('trigger')
    return reasons.length === 0 ? undefined : reasons.join(',')
  }

  /** Takes over the values of a modification. */
  revise(order: Order): void {
    this.order = order
    this.kind = kindOf(order)
    this.quantity = order.totalQuantity ?? this.quantity
    this.floatingLimit = undefined
    this.hasRested = false
    this.changes++
  }

  /** Replaces what is pending under a name. */
  keep(name: string, cancel: CancelTimer): void {
    this.drop(name)
    this.pending.set(name, cancel)
  }

  /** Ends what is pending under a name. */
  drop(name: string): void {
    this.pending.get(name)?.()
    this.pending.delete(name)
  }

  /** Ends everything that is pending. */
  dropAll(): void {
    for (const cancel of this.pending.values()) cancel()
    this.pending.clear()
  }
}

/** Tells whether an action buys. */
function isBuy(action: string | undefined): boolean {
  return action?.toUpperCase() === 'BUY'
}

function kindOf(order: Order): OrderKind {
  const kind = orderKindOf(order.orderType)
  if (kind === undefined || kind === 'unlisted') throw new RangeError(`Not an order type: ${order.orderType}`)
  return kind
}
