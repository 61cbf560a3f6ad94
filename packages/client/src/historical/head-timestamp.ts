import { conversations, type Contract, parseTimestamp } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { priority } from '../pacing/index.ts'
import { askOne, type CallOptions, stableKey } from '../requests/index.ts'
import { check, type OpenWord, openWord } from '../validation/index.ts'
import { unreadable } from './bar.ts'
import { usualKind } from './bar-query.ts'
import { HISTORY_TIMEOUT_MS } from './historical-data.ts'

const headKinds = [
  'TRADES',
  'MIDPOINT',
  'BID',
  'ASK',
  'BID_ASK',
  'ADJUSTED_LAST',
  'AGGTRADES',
  'HISTORICAL_VOLATILITY',
  'OPTION_IMPLIED_VOLATILITY',
] as const

/** The history whose beginning is wanted. */
export interface HeadTimestampQuery {
  /** What the history is made of. Unless given: `MIDPOINT` for currencies, CFDs and metals, `AGGTRADES` for crypto, else `TRADES`. */
  readonly whatToShow?: OpenWord<(typeof headKinds)[number]> | undefined
  /** Leaves out what lies outside regular trading hours; true unless given. */
  readonly useRTH?: boolean | undefined
}

const querySchema: z.ZodType<HeadTimestampQuery, HeadTimestampQuery> = z.strictObject({
  whatToShow: openWord(headKinds).optional(),
  useRTH: z.boolean().optional(),
})

export interface HeadTimestampCall {
  /**
   * Reads when the history of a contract begins. The default deadline is 120 seconds.
   *
   * Stands for `reqHeadTimeStamp`, and for `cancelHeadTimeStamp` after the answer: to the gateway the question counts as open until then.
   *
   * @throws {@link RequestError} with code 162 when there is no such history, 200 for an unknown contract.
   * @throws {@link ValidationError} when the contract or the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const since = await ib.headTimestamp(stock('AAPL'), { whatToShow: 'TRADES' })
   * console.log(since.toISOString())
   * ```
   */
  headTimestamp(contract: Contract, query?: HeadTimestampQuery, options?: CallOptions): Promise<Date>
}

export function headTimestamp({ requests, pacer }: ClientContext): HeadTimestampCall {
  return {
    headTimestamp: async (contract, query = {}, options = {}) => {
      const checked = check(contractSchema, contract, 'contract')
      const { whatToShow = usualKind(checked), useRTH = true } = check(querySchema, query, 'query')
      return requests.ask(
        askOne(
          conversations.headTimestamp,
          { contract: checked, useRTH, whatToShow, formatDate: 2 },
          ({ reqId, headTimestamp: text = '' }) => {
            pacer.submit({ message: { type: 'CancelHeadTimestamp', reqId }, priority: priority.cancel })
            return parseTimestamp(text) ?? unreadable('HeadTimestamp', 'headTimestamp', text)
          },
          {
            args: { contract: checked, whatToShow, useRTH },
            timeoutMs: HISTORY_TIMEOUT_MS,
            historical: {
              identity: stableKey(['head', checked, whatToShow, useRTH]),
              series: stableKey([checked, whatToShow]),
              isSmall: false,
              weight: 1,
            },
          },
        ),
        options,
      )
    },
  }
}
