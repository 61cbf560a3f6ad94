import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askAll, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'

/** What the option chain of an underlying is about. */
export interface OptionChainQuery {
  /** The symbol of the underlying: `AAPL`. */
  readonly underlyingSymbol: string
  /** The exchange of the options on a future; left out for all others. */
  readonly futFopExchange?: string | undefined
  /** The security type of the underlying: `STK` unless given. */
  readonly underlyingSecType?: string | undefined
  /** The `conId` of the underlying, which a look-up gives. */
  readonly underlyingConId: number
}

/** The options of one trading class at one exchange. Not every pair of expiration and strike exists. */
export interface OptionChainParams {
  readonly exchange: string
  readonly underlyingConId: number
  /** `AAPL`, or one such as `2AAPL` after a capital adjustment. */
  readonly tradingClass: string
  readonly multiplier: string
  /** The last trading days, `yyyymmdd`, the nearest first. */
  readonly expirations: readonly string[]
  /** The strikes, the lowest first. */
  readonly strikes: readonly number[]
}

const querySchema: z.ZodType<Required<OptionChainQuery>, OptionChainQuery> = z.strictObject({
  underlyingSymbol: z.string().min(1),
  futFopExchange: z.string().default(''),
  underlyingSecType: z.string().min(1).default('STK'),
  underlyingConId: z.int().min(1),
})

/** The call `secDefOptParams`. */
export interface SecDefOptParamsCall {
  /**
   * Lists exchanges, trading classes, expirations and strikes of the options on an underlying: one row for each exchange and trading
   * class, some twenty for a US stock, `SMART` among them.
   *
   * Stands for `reqSecDefOptParams`. `optionChain` goes on from here to the contracts.
   *
   * @throws {@link RequestError} when the underlying is not known.
   * @throws {@link ValidationError} when the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { contract } = await ib.resolve(stock('AAPL'))
   * const rows = await ib.secDefOptParams({ underlyingSymbol: 'AAPL', underlyingConId: contract.conId ?? 0 })
   * const smart = rows.find(({ exchange }) => exchange === 'SMART')
   * console.log(smart?.expirations.length, smart?.strikes.length)
   * ```
   */
  secDefOptParams(query: OptionChainQuery, options?: CallOptions): Promise<readonly OptionChainParams[]>
}

/** Makes the call `secDefOptParams`. */
export function secDefOptParams({ requests }: ClientContext): SecDefOptParamsCall {
  return {
    secDefOptParams: async (query, options) => {
      const checked = check(querySchema, query, 'query')
      return requests.ask(
        askAll(conversations.secDefOptParams, checked, (row) => ({
          exchange: row.exchange ?? '',
          underlyingConId: row.underlyingConId ?? checked.underlyingConId,
          tradingClass: row.tradingClass ?? '',
          multiplier: row.multiplier ?? '',
          // The gateway sends both as sets, in any order.
          expirations: [...(row.expirations ?? [])].sort(),
          strikes: [...(row.strikes ?? [])].sort((a, b) => a - b),
        })),
        options,
      )
    },
  }
}
