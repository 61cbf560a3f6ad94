import { fundamentalReport } from '../../world/fundamentals/reports.ts'
import type { Conversation } from '../merge.ts'
import { resolved } from './resolve.ts'

/** Answers with a company's report. */
export const fundamentals: Conversation = ({ world, clock }) => ({
  FundamentalsDataRequest: ({ reqId, contract, reportType = '' }, session) => {
    const found = resolved(session, reqId, contract)
    if (found === undefined) return
    const report = fundamentalReport(world.market, found.instrument, reportType, clock.now())
    if (typeof report === 'string') session.send({ type: 'FundamentalsData', reqId, data: report })
    else session.error(reqId, report.refused.code, report.refused.message)
  },
  CancelFundamentalsData: () => {},
})
