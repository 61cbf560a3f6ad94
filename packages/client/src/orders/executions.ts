import { type ExecutionFilter, formatTimestamp, serverVersions } from '@twskit/wire'
import * as z from 'zod'
import { NotSupportedError } from '../errors.ts'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { executions as ask } from './execution-request.ts'
import type { Fill } from './fill.ts'
import type { OrderDesk } from './order-desk.ts'

/** Which executions are wanted; what is left out does not matter. */
export interface ExecutionQuery {
  /** Those of one client's orders. */
  readonly clientId?: number | undefined
  readonly account?: string | undefined
  /** Those since then. */
  readonly since?: Date | undefined
  readonly symbol?: string | undefined
  readonly secType?: string | undefined
  readonly exchange?: string | undefined
  readonly side?: 'BUY' | 'SELL' | undefined
  /** Those of so many days back, as far as TWS keeps them. Needs server version 200. */
  readonly lastDays?: number | undefined
  /** Those of these days, as `2026-12-18`. Needs server version 200. */
  readonly days?: readonly string[] | undefined
}

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a day as '2026-12-18'" })

/** Checks which executions are wanted. */
export const executionQuerySchema: z.ZodType<ExecutionQuery, ExecutionQuery> = z.strictObject({
  clientId: z.int().min(0).optional(),
  account: z.string().min(1).optional(),
  since: z.date().optional(),
  symbol: z.string().min(1).optional(),
  secType: z.string().min(1).optional(),
  exchange: z.string().min(1).optional(),
  side: z.enum(['BUY', 'SELL']).optional(),
  lastDays: z.int().min(1).optional(),
  days: z.array(daySchema).min(1).readonly().optional(),
})

export interface ExecutionsCall {
  /**
   * Reads executions with their costs; those of the day, since midnight, unless the query names days. Corrections take the place of what they correct. Fills of all clients
   * come, unless the query names one.
   *
   * Stands for `reqExecutions`. The default deadline is 30 seconds. A gateway that leaves the end of its answer out lets the call run into it; the `TimeoutError` then holds what had arrived.
   *
   * @throws {@link ValidationError} when the query is not what it should be.
   * @throws {@link NotSupportedError} when it names days and the server version is below 200.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { time, side, shares, price, commission } of await ib.executions({ symbol: 'AAPL' })) {
   *   console.log(time, side, shares, price, commission)
   * }
   * ```
   */
  executions(query?: ExecutionQuery, options?: CallOptions): Promise<readonly Fill[]>
}

export function executions({ context }: OrderDesk): ExecutionsCall {
  return {
    executions: async (query = {}, options) => {
      const filter = filterFrom(check(executionQuerySchema, query, 'query'))
      const { serverVersion } = context.session
      // Older gateways would answer with today's, as if the days had not been named.
      if (
        (filter.lastNDays ?? filter.specificDates) !== undefined &&
        serverVersion < serverVersions.parametrizedDaysOfExecutions
      ) {
        throw new NotSupportedError({
          subject: 'Naming days of executions',
          reason: `it needs server version ${serverVersions.parametrizedDaysOfExecutions}, and this is ${serverVersion}`,
        })
      }
      return ask(context, filter, options)
    },
  }
}

function filterFrom(query: ExecutionQuery): ExecutionFilter {
  const { account, since, lastDays, days, ...same } = query
  return {
    ...same,
    ...(account === undefined ? {} : { acctCode: account }),
    ...(since === undefined ? {} : { time: formatTimestamp(since) }),
    ...(lastDays === undefined ? {} : { lastNDays: lastDays }),
    ...(days === undefined ? {} : { specificDates: days.map((day) => Number(day.replaceAll('-', ''))) }),
  }
}
