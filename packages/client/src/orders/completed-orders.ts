import * as z from 'zod'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import type { OrderDesk } from './order-desk.ts'
import { completedOrders as ask } from './order-lists.ts'
import type { Trade } from './trade.ts'

/** Which completed orders are wanted. */
export interface CompletedOrdersQuery {
  /** Leaves out orders made by hand; `false` unless given. */
  readonly apiOnly?: boolean | undefined
}

const querySchema = z.strictObject({ apiOnly: z.boolean().default(false) })

export interface CompletedOrdersCall {
  /**
   * Reads the orders of the day that are over: filled, cancelled or inactive. The trades are those of `ib.trades`; how each ended stands in its `completedStatus`.
   *
   * Stands for `reqCompletedOrders`. The default deadline is 30 seconds.
   *
   * @throws {@link ValidationError} when the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { permId, status, snapshot } of await ib.completedOrders()) {
   *   console.log(permId, status, snapshot.completedStatus)
   * }
   * ```
   */
  completedOrders(query?: CompletedOrdersQuery, options?: CallOptions): Promise<readonly Trade[]>
}

export function completedOrders(desk: OrderDesk): CompletedOrdersCall {
  return {
    completedOrders: async (query = {}, options) => {
      const { apiOnly } = check(querySchema, query, 'query')
      return desk.tradesOf(await ask(desk, apiOnly, options))
    },
  }
}
