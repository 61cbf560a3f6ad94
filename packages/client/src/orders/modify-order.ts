import type { Order } from '@twskit/wire'
import { RequestError, TimeoutError, ValidationError } from '../errors.ts'
import { changeOf } from './changed-order.ts'
import { enquire } from './enquire.ts'
import { check } from '../validation/index.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { refuseExclusions } from './order-exclusions.ts'
import { refusalOf } from './open-changes.ts'
import { orderChangesSchema, orderSchema } from './order-schema.ts'
import { isOver } from './order-status.ts'
import { ownOrderId, recordOf } from './own-order.ts'
import { callOptionsOf, type OrderCallOptions, refuseWithoutLine } from './order-line.ts'
import { resentOrder } from './resent-order.ts'
import { placeOrderMessage } from './sent-order.ts'
import type { Trade } from './trade.ts'

export interface ModifyOrderCall {
  /**
   * Changes fields of a working order, and resolves with its trade when the gateway echoes the new values. An order that ends meanwhile resolves it too: look at
   * `status`. The default deadline is 30 seconds.
   *
   * Stands for `placeOrder` with the id of an order that works. An order held back with `transmit: false` is released by `{ transmit: true }`.
   *
   * @throws {@link RequestError} when the gateway refuses the change (104, 105, 462, ...); the order works on as it was.
   * Several changes at once build on each other: each repeats those before it that are not answered yet, so that all of them stand.
   *
   * @throws {@link ValidationError} when a field is not what it should be, or the order is over or being cancelled; nothing was sent.
   * @throws {@link NotSupportedError} when the client is `readOnly`, or the order is another client's; nothing was sent.
   * @throws {@link DisconnectedError} when there is no session, or the link fell before the echo (`mayHaveExecuted`).
   * @throws {@link TimeoutError} with `mayHaveExecuted` when the gateway says nothing; its `finding` says with which values the order works.
   *
   * @example
   * ```ts
   * import { connect, limit, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const trade = await ib.placeOrder(stock('AAPL'), limit('BUY', 100, 150))
   * await ib.modifyOrder(trade, { lmtPrice: 151, totalQuantity: 50 })
   * console.log(trade.order.lmtPrice, trade.order.totalQuantity)
   * ```
   */
  modifyOrder(order: Trade | number, changes: Partial<Order>, options?: OrderCallOptions): Promise<Trade>
}

export function modifyOrder(desk: OrderDesk): ModifyOrderCall {
  return {
    modifyOrder: async (order, changes, options) => {
      const record = recordOf(desk, order)
      if (record === undefined) {
        throw new ValidationError({
          path: 'order',
          value: order,
          allowed: 'an order that is known; openOrders() reads those that work',
        })
      }
      return modify(desk, record, changes, options)
    },
  }
}

/** Changes the order of a record. */
export async function modify(
  desk: OrderDesk,
  record: LedgerRecord,
  changes: Partial<Order>,
  options?: OrderCallOptions,
): Promise<Trade> {
  const { context } = desk
  const checked = check(orderChangesSchema, changes, 'changes')
  const { status, contract } = desk.snapshotOf(record)
  if (isOver(status)) throw new ValidationError({ path: 'order.status', value: status, allowed: 'an order that works' })
  if (record.changes.isCancelling) {
    throw new ValidationError({
      path: 'order.status',
      value: 'PendingCancel',
      allowed: 'an order that is not being cancelled; the change was not sent',
    })
  }
  const { asked, echo } = record.facts
  // A change that is not answered yet is on its way: this one repeats it, so that it does not undo it.
  const before =
    record.changes.last?.order ??
    (asked === undefined ? resentOrder(echo?.order ?? {}) : { ...asked.order, ...standing(asked.order, echo?.order) })
  const order = check(orderSchema, { ...withoutOverParent(desk, before), transmit: true, ...checked }, 'order')
  const args = { contract: asked?.contract ?? contract, changes: checked }
  refuseExclusions({ ...asked?.order, ...checked }, 'changes')
  desk.refuseUnlessWritable('modifyOrder', args)
  options?.signal?.throwIfAborted()
  const needsLine = refuseWithoutLine(desk, 'modifyOrder', args, options)
  const orderId = ownOrderId(desk, record, 'Changing this order')
  desk.add(record, { kind: 'changing' })
  const change = record.changes.add(order)
  try {
    await context.requests.ask(
      {
        kind: 'modifyOrder',
        args,
        order: {
          operation: 'modification',
          orderId,
          needsLine,
          enquire: (timeoutMs) => enquire(desk, record, { timeoutMs }),
        },
        ask: () => placeOrderMessage(orderId, args.contract, order),
        collect: () => changeOf(desk, record, checked),
      },
      callOptionsOf(options),
    )
  } catch (error) {
    // A gateway says nothing to a change of an order that has just been filled.
    if (!(error instanceof TimeoutError && isOver(desk.snapshotOf(record).status))) {
      if (error instanceof RequestError) change.refusal = error
      record.changes.ended(change, false)
      throw error instanceof RequestError ? refusalOf(change, error) : error
    }
  }
  if (record.changes.ended(change, true)) desk.add(record, { kind: 'asked', contract: args.contract, order })
  return desk.tradeOf(record)
}

/** Leaves out a parent that is over: the gateway forgets it, and refuses whatever names it. */
function withoutOverParent(desk: OrderDesk, order: Partial<Order>): Partial<Order> {
  const parent = order.parentId === undefined ? undefined : desk.ledger.byOrderId(order.parentId)
  return parent !== undefined && isOver(desk.snapshotOf(parent).status) ? { ...order, parentId: 0 } : order
}

/** What stands may have been changed in TWS by hand; other fields of an echo are no measure of what was asked. */
function standing(asked: Order, echo: Order = {}): Partial<Order> {
  const names = ['totalQuantity', 'lmtPrice', 'auxPrice', 'tif'] as const
  const known = names.filter((name) => asked[name] !== undefined && echo[name] !== undefined)
  return Object.fromEntries(known.map((name) => [name, echo[name]]))
}
