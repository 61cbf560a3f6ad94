import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** An exchange that offers a book for a security type. */
export interface DepthExchange {
  readonly exchange: string
  readonly secType: string
  readonly listingExch: string
  /** `Deep` for a book by price, `Deep2` for one by market maker. */
  readonly serviceDataType: string
  /** Exchanges of one group can be gathered into a SMART book. */
  readonly aggGroup: number | undefined
}

/** The call `marketDepthExchanges`. */
export interface MarketDepthExchangesCall {
  /**
   * Lists the exchanges that offer a book, by security type.
   *
   * Stands for `reqMktDepthExchanges`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const stocks = (await ib.marketDepthExchanges()).filter(({ secType }) => secType === 'STK')
   * console.log(stocks.map(({ exchange }) => exchange))
   * ```
   */
  marketDepthExchanges(options?: CallOptions): Promise<readonly DepthExchange[]>
}

/** Makes the call `marketDepthExchanges`. */
export function marketDepthExchanges({ requests }: ClientContext): MarketDepthExchangesCall {
  return {
    marketDepthExchanges: (options) =>
      requests.ask(
        askOne(conversations.marketDepthExchanges, {}, ({ depthMarketDataDescriptions = [] }) =>
          depthMarketDataDescriptions.map((row) => ({
            exchange: row.exchange ?? '',
            secType: row.secType ?? '',
            listingExch: row.listingExch ?? '',
            serviceDataType: row.serviceDataType ?? '',
            aggGroup: row.aggGroup,
          })),
        ),
        options,
      ),
  }
}
