import type { Conversation } from '../merge.ts'
import { resolved } from './resolve.ts'

/** Refuses fundamental reports: the service has no data for anything in this world. */
export const fundamentals: Conversation = () => ({
  FundamentalsDataRequest: ({ reqId, contract, reportType }, session) => {
    if (resolved(session, reqId, contract) === undefined) return
    session.error(
      reqId,
      430,
      `We are sorry, but fundamentals data for the security specified is not available.${reportType ?? ''}`,
    )
  },
  CancelFundamentalsData: () => {},
})
