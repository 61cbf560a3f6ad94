import { bboExchanges } from '../../world/instruments/exchanges.ts'
import type { Conversation } from '../merge.ts'

/** Answers which exchanges the letters of a consolidated quote stand for. */
export const smartComponents: Conversation = () => ({
  SmartComponentsRequest: ({ reqId, bboExchange }, session) => {
    const components = bboExchanges.get(bboExchange ?? '')
    if (components === undefined)
      session.error(reqId, 321, "Error validating request.-'cW' : cause - Invalid BBO exchange")
    else session.send({ type: 'SmartComponents', reqId, smartComponents: components })
  },
})
