import type { Contract } from '@twskit/wire'
import type { Bracket } from './builders/index.ts'
import type { OrderDesk } from './order-desk.ts'
import type { OrderCallOptions } from './order-line.ts'
import { checkPlacing } from './place-order.ts'
import { place } from './placing.ts'
import type { Trade } from './trade.ts'

/** The trades of a bracket. */
export interface BracketTrades {
  readonly entry: Trade
  readonly takeProfit: Trade | undefined
  readonly stopLoss: Trade | undefined
}

export interface PlaceBracketCall {
  /**
   * Places a bracket: an order and what protects it, held back by the gateway until the last of them is there. Resolves with all trades at the gateway's first
   * word on each. Cancelling one exit cancels the other; cancelling the entry cancels both.
   *
   * Stands for `placeOrder`, once for each order. Errors are those of `placeOrder`; when one order is refused, look at `ib.trades` for the others.
   *
   * @throws {@link OrderRejectedError} when the gateway refuses one of them.
   * @throws {@link ValidationError} when something is not what it should be; nothing was sent.
   * @throws {@link NotSupportedError} when the client is `readOnly`; nothing was sent.
   * @throws {@link DisconnectedError} when there is no session, or the link fell before the gateway's first word (`mayHaveExecuted`).
   *
   * @example
   * ```ts
   * import { bracket, connect, limit, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const order = bracket(limit('BUY', 100, 187.5), { takeProfit: 195, stopLoss: 184 })
   * const { entry, takeProfit, stopLoss } = await ib.placeBracket(stock('AAPL'), order)
   * await entry.done
   * console.log(entry.status, takeProfit?.status, stopLoss?.status)
   * ```
   */
  placeBracket(contract: Contract, bracket: Bracket, options?: OrderCallOptions): Promise<BracketTrades>
}

export function placeBracket(desk: OrderDesk): PlaceBracketCall {
  return {
    placeBracket: async (contract, bracket, options) => {
      const entry = checkPlacing(contract, bracket.entry, 'bracket.entry')
      const exits = [
        { name: 'takeProfit', order: bracket.takeProfit },
        { name: 'stopLoss', order: bracket.stopLoss },
      ].flatMap(({ name, order }) => (order === undefined ? [] : [checkPlacing(contract, order, `bracket.${name}`)]))
      desk.refuseUnlessWritable('placeBracket', { contract, bracket })
      options?.signal?.throwIfAborted()
      if (desk.idsComing !== undefined) await desk.idsComing
      const parentId = desk.nextOrderId()
      const orders = [
        { orderId: parentId, order: { ...entry.order, transmit: exits.length === 0 } },
        ...exits.map(({ order }, index) => ({
          orderId: desk.nextOrderId(),
          order: { ...order, parentId, transmit: index === exits.length - 1 },
        })),
      ]
      const [first, ...others] = await Promise.all(
        orders.map(({ orderId, order }) =>
          place(
            desk,
            orderId,
            { kind: 'placeBracket', contract: entry.contract, order, isAnsweredLater: true },
            options,
          ),
        ),
      )
      return {
        entry: first as Trade,
        takeProfit: bracket.takeProfit && others.shift(),
        stopLoss: bracket.stopLoss && others.shift(),
      }
    },
  }
}
