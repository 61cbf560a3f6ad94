import type { OpenRoom } from '../../session/handlers.ts'
import { depthExchanges } from '../../world/instruments/exchanges.ts'
import { Books } from './books.ts'

/** Answers requests for books. */
export const marketDepth: OpenRoom = (gateway) => {
  const books = new Books(gateway)
  return {
    handlers: {
      MarketDepthExchangesRequest: (_, session) =>
        session.send({ type: 'MarketDepthExchanges', depthMarketDataDescriptions: depthExchanges }),
      MarketDepthRequest: (request, session) => books.open(request, session),
      CancelMarketDepth: ({ reqId, isSmartDepth = false }, session) => {
        if (!books.isOpen(session, reqId, isSmartDepth) || !session.finish('marketDepth', reqId))
          session.error(reqId, 310, `Can't find the subscribed market depth with tickerId:${reqId ?? 0}`)
      },
    },
    dataRestored: (farm) => books.reset(farm),
  }
}
