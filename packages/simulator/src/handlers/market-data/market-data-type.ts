import type { Conversation } from '../merge.ts'

/** Takes which kind of data a client wants from now on. There is no answer; what it sets shows with the next line. */
export const marketDataType: Conversation = () => ({
  MarketDataTypeRequest: ({ marketDataType: type }, session) => {
    if (type !== undefined && type >= 1 && type <= 4) session.marketDataType = type
  },
})
