import { trim } from '../world/instruments/market-rules.ts'
import type { BookOrder } from './book-order.ts'
import type { OrderBook } from './order-book.ts'

/** How the orders of a group may change each other. */
export interface GroupEffects {
  /** Ends an order because of what happened to another one. */
  cancelAlong(order: BookOrder): void
  /** Sets a child free. */
  release(order: BookOrder): void
  /** Tells that the quantity of an order has changed. */
  resized(order: BookOrder): void
}

/** Joins a child to its parent. The children of one parent form an OCA group that is named after it. */
export function joinParent(child: BookOrder, parent: BookOrder): void {
  child.parent = parent
  parent.children.push(child)
  if ((child.order.ocaGroup ?? '') === '' && !isHedge(child)) {
    child.order = { ...child.order, ocaGroup: String(parent.permId), ocaType: 3 }
  }
}

/** Lists a parent's family that is still held back, the parent first: what one `transmit` sets going. */
export function heldFamily(order: BookOrder): readonly BookOrder[] {
  const head = order.parent ?? order
  return [head, ...head.children].filter(({ isTransmitted, isDone }) => !isTransmitted && !isDone)
}

/** Does to others what the fill of an order asks for. */
export function afterFill(order: BookOrder, size: number, book: OrderBook, effects: GroupEffects): void {
  if (order.status === 'Filled') {
    for (const child of order.children) {
      if (isHedge(child)) hedge(child, order, effects)
      if (child.waits.has('parent')) effects.release(child)
    }
  }
  for (const sibling of book.siblings(order)) {
    if (order.order.ocaType === 1 || order.status === 'Filled') effects.cancelAlong(sibling)
    else reduce(sibling, order, size, effects)
  }
}

/** Does to others what the end of an order without a complete fill asks for. */
export function afterCancel(order: BookOrder, book: OrderBook, effects: GroupEffects): void {
  for (const child of order.children) {
    if (child.isDone) continue
    if (order.filled > 0 && child.waits.has('parent')) {
      child.quantity = Math.min(child.quantity, order.filled)
      effects.release(child)
    } else if (child.waits.has('parent')) effects.cancelAlong(child)
  }
  // The children of a bracket go together; orders that a client grouped by itself do not.
  if (order.parent === undefined) return
  for (const sibling of book.siblings(order)) if (sibling.parent === order.parent) effects.cancelAlong(sibling)
}

function reduce(sibling: BookOrder, filled: BookOrder, size: number, effects: GroupEffects): void {
  const share = filled.quantity === 0 ? 0 : size / filled.quantity
  const increment = sibling.instrument.sizeIncrement
  const less = trim(Math.round((sibling.quantity * share) / increment) * increment)
  if (less <= 0) return
  sibling.quantity = Math.max(sibling.filled, trim(sibling.quantity - less))
  if (sibling.remaining === 0) effects.cancelAlong(sibling)
  else effects.resized(sibling)
}

function isHedge({ order }: BookOrder): boolean {
  return order.hedgeType !== undefined && order.hedgeType !== ''
}

/** Gives a hedge its size: a currency hedge exchanges what was spent, the others trade a multiple. */
function hedge(child: BookOrder, parent: BookOrder, effects: GroupEffects): void {
  const factor = Number(child.order.hedgeParam ?? '1')
  const spent = parent.filledValue * (parent.instrument.multiplier ?? 1)
  const size = child.order.hedgeType === 'F' ? spent : parent.filled * (Number.isFinite(factor) ? factor : 1)
  child.quantity = Math.max(1, Math.floor(size))
  effects.resized(child)
}
