import {
  marketDataTypeSchema,
  numberOfMarketDataType,
  type MarketDataTypeName,
} from '../connection/market-data-type.ts'
import type { ClientContext } from '../context.ts'
import { check } from '../validation/index.ts'

/** The call `marketDataType`. */
export interface MarketDataTypeCall {
  /**
   * Chooses the market data that subscriptions made from now on get: `live`, `frozen`, `delayed` or `delayed-frozen`. With `delayed` the
   * gateway sends live data where the account has a subscription, and delayed data elsewhere. Streams that are open stay as they are.
   *
   * Stands for `reqMarketDataType`, which the gateway does not answer; it is sent again after each reconnect, before streams resume.
   *
   * @throws {@link ValidationError} when there is no such type.
   * @throws {@link ClosedError} when the client is closed.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * ib.marketDataType('delayed')
   * console.log(await ib.quote(stock('AAPL')))
   * ```
   */
  marketDataType(type: MarketDataTypeName): void
}

/** Makes the call `marketDataType`. */
export function marketDataType({ session }: ClientContext): MarketDataTypeCall {
  return {
    marketDataType: (type) =>
      session.useMarketDataType(numberOfMarketDataType(check(marketDataTypeSchema, type, 'type'))),
  }
}
