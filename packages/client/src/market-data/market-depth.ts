import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { Sink, StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastOne, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { applyDepth, type DepthBook, EMPTY_BOOK } from './depth-book.ts'
import { rerouted } from './reroute.ts'

/** How a book is asked for. */
export interface MarketDepthOptions extends StreamOptions {
  /** How many rows on each side; 5 unless given. */
  readonly numRows?: number | undefined
  /** Gathers the books of several exchanges; for contracts routed by SMART. */
  readonly isSmartDepth?: boolean | undefined
}

const optionsSchema = z.object({
  numRows: z.int().min(1).default(5),
  isSmartDepth: z.boolean().default(false),
})

/** The call `marketDepth`. */
export interface MarketDepthCall {
  /**
   * Streams the book of a contract: after each change the whole of it, kept up to date row by row and emptied when the gateway says so (317).
   * Gateways allow three at once to begin with. Rows of one piece from the gateway make one book.
   *
   * Stands for `reqMktDepth` and `cancelMktDepth`. A slow `for await` gets the newest book, of which nothing is missing. After a reconnect
   * it begins anew. 2152, which lists the exchanges that are not subscribed, is among the stream's `notices`.
   *
   * @throws {@link ValidationError} when an argument is not what it should be. The stream itself fails with {@link RequestError} (10092 without
   *   a subscription, 309 for one too many).
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { bids, asks } of ib.marketDepth(stock('AAPL'), { numRows: 10, isSmartDepth: true })) {
   *   console.log(bids[0]?.price, asks[0]?.price)
   *   if (bids.length === 10) break
   * }
   * ```
   */
  marketDepth(
    contract: Contract,
    options: MarketDepthOptions & { readonly markers: true },
  ): Stream<DepthBook | StreamMarker>
  marketDepth(contract: Contract, options?: MarketDepthOptions): Stream<DepthBook>
}

/** Makes the call `marketDepth`. */
export function marketDepth({ requests }: ClientContext): MarketDepthCall {
  function marketDepth(
    contract: Contract,
    options: MarketDepthOptions & { readonly markers: true },
  ): Stream<DepthBook | StreamMarker>
  function marketDepth(contract: Contract, options?: MarketDepthOptions): Stream<DepthBook>
  function marketDepth(
    contract: Contract,
    options: MarketDepthOptions = {},
  ): Stream<DepthBook> | Stream<DepthBook | StreamMarker> {
    const checked = check(contractSchema, contract, 'contract')
    const { numRows, isSmartDepth } = check(optionsSchema, options, 'options')
    let hasFollowed = false
    let book = EMPTY_BOOK
    let isDue = false
    const show = (sink: Sink<DepthBook>): void => {
      if (isDue) return
      // What came in one chunk is read to its end before this runs.
      isDue = true
      queueMicrotask(() => {
        isDue = false
        sink.next(book)
      })
    }
    const spec: StreamSpec<DepthBook> = {
      kind: 'marketDepth',
      args: { contract: checked, numRows, isSmartDepth },
      ask: (reqId) => {
        book = EMPTY_BOOK
        hasFollowed = false
        return { type: 'MarketDepthRequest', reqId, contract: checked, numRows, isSmartDepth }
      },
      cancel: (reqId) => ({ type: 'CancelMarketDepth', reqId, isSmartDepth }),
      read: (message, sink) => {
        if (message.type === 'RerouteMarketDepthRequest') {
          const to = rerouted('marketDepth', message, hasFollowed)
          hasFollowed = true
          sink.send({ type: 'MarketDepthRequest', reqId: sink.id, contract: to, numRows, isSmartDepth })
        } else if (message.type === 'MarketDepth' || message.type === 'MarketDepthL2') {
          if (message.marketDepthData === undefined) return
          book = applyDepth(book, message.marketDepthData)
          show(sink)
        }
      },
      noticed: (code, sink) => {
        if (code.resetsDepth !== true) return
        book = EMPTY_BOOK
        show(sink)
      },
      replay: lastOne,
      overflow: { kind: 'latest', keyOf: () => 0 },
      afterDisconnect: 'resume',
    }
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { marketDepth }
}
