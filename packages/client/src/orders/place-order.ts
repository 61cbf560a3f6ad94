import type { AttachedOrders, Contract, Order } from '@twskit/wire'
import * as z from 'zod'
import { contractSchema } from '../contracts/index.ts'
import { ValidationError } from '../errors.ts'
import { check } from '../validation/index.ts'
import type { OrderDesk } from './order-desk.ts'
import { refuseExclusions } from './order-exclusions.ts'
import type { OrderCallOptions } from './order-line.ts'
import { type OrderInput, orderSchema } from './order-schema.ts'
import { place } from './placing.ts'
import type { Trade } from './trade.ts'

/** Options of `placeOrder`. */
export interface PlaceOrderOptions extends OrderCallOptions {
  /**
   * Has the gateway attach a stop-loss and a profit-taker of its own presets. Each names an order type, or `PRESET` for that of
   * the presets. Needs server version 218.
   */
  readonly attach?: { readonly stopLoss?: string | undefined; readonly takeProfit?: string | undefined } | undefined
}

const attachSchema = z
  .strictObject({ stopLoss: z.string().min(1).optional(), takeProfit: z.string().min(1).optional() })
  .optional()

export interface PlaceOrderCall {
  /**
   * Places an order and resolves with its `Trade` at the gateway's first word on it, which need not be the last: watch `updates` or await `done`. With
   * `transmit: false` the gateway says nothing and keeps the order until it is sent with `transmit`. The default deadline is 30 seconds.
   *
   * When the gateway says nothing for 5 seconds, or only a warning for 3, the client asks it for open orders, executions and completed
   * orders. What they name resolves the call. A warning alone, of an order that they do not name, is a refusal.
   *
   * Stands for `reqIds` and `placeOrder`. The order gets its id by itself, and is never queued for a session nor sent twice. An order without `tif` works for the day.
   * Giving the call up by its `signal` does not cancel the order.
   *
   * @throws {@link OrderRejectedError} when the gateway refuses the order: 201, 200 for a contract it does not know, 110 for a price off the grid, ...
   * @throws {@link ValidationError} when the contract or the order is not what it should be; nothing was sent.
   * @throws {@link NotSupportedError} when the client is `readOnly`; nothing was sent.
   * @throws {@link DisconnectedError} when there is no session, or the gateway's own line is down (1100; nothing was sent), or the link fell before the gateway's first word (`mayHaveExecuted`).
   * @throws {@link TimeoutError} with `mayHaveExecuted` when the gateway says nothing; its `finding` says what asking brought, and the order stays in `ib.trades` as `unknown`.
   *
   * @example
   * ```ts
   * import { connect, limit, OrderRejectedError, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * try {
   *   const trade = await ib.placeOrder(stock('AAPL'), limit('BUY', 100, 187.5))
   *   console.log(trade.orderId, trade.status)
   *   const { status, avgFillPrice, commission } = await trade.done
   *   console.log(status, avgFillPrice, commission)
   * } catch (error) {
   *   if (error instanceof OrderRejectedError) console.error(error.gatewayCode, error.remedy)
   *   else throw error
   * }
   * ```
   */
  placeOrder(contract: Contract, order: OrderInput, options?: PlaceOrderOptions): Promise<Trade>
}

export function placeOrder(desk: OrderDesk): PlaceOrderCall {
  return {
    placeOrder: async (contract, order, options = {}) => {
      const { attach, ...callOptions } = options
      const checked = checkPlacing(contract, order)
      const attached = check(attachSchema, attach, 'options.attach')
      desk.refuseUnlessWritable('placeOrder', checked)
      if (desk.idsComing !== undefined) await desk.idsComing
      const orderId = desk.nextOrderId()
      return place(desk, orderId, { kind: 'placeOrder', ...checked, ...attachment(desk, attached) }, callOptions)
    },
  }
}

/** Checks what is to be placed; a preview is another call. */
export function checkPlacing(
  contract: Contract,
  order: OrderInput,
  path: string = 'order',
): { readonly contract: Contract; readonly order: Order } {
  const checked = { contract: check(contractSchema, contract, 'contract'), order: check(orderSchema, order, path) }
  refuseExclusions(checked.order, path)
  if (checked.order.whatIf === true) {
    throw new ValidationError({
      path: `${path}.whatIf`,
      value: true,
      allowed: 'no whatIf here; previewOrder asks what an order would do',
    })
  }
  return checked
}

/** The orders that a preset attaches need ids as well. */
function attachment(
  desk: OrderDesk,
  attach: PlaceOrderOptions['attach'],
): { readonly attachedOrders?: AttachedOrders } {
  const { stopLoss, takeProfit } = attach ?? {}
  if (stopLoss === undefined && takeProfit === undefined) return {}
  return {
    attachedOrders: {
      ...(stopLoss === undefined ? {} : { slOrderId: desk.nextOrderId(), slOrderType: stopLoss }),
      ...(takeProfit === undefined ? {} : { ptOrderId: desk.nextOrderId(), ptOrderType: takeProfit }),
    },
  }
}
