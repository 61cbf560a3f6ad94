import { histogram as countTrades, parsePeriod } from '../../world/history/histogram.ts'
import { resolved } from '../contracts/resolve.ts'
import type { Conversation } from '../merge.ts'
import { reachesHistory } from './history-farm.ts'

/** Answers how much traded at which price. */
export const histogram: Conversation = ({ world, clock }) => ({
  HistogramDataRequest: ({ reqId, contract, useRTH = false, timePeriod = '' }, session) => {
    const found = resolved(session, reqId, contract)
    if (found === undefined) return
    const period = parsePeriod(timePeriod)
    if ('refused' in period) {
      session.error(reqId, period.refused.code, period.refused.message)
      return
    }
    if (!reachesHistory(session, reqId)) return
    const histogramDataEntries = countTrades(world.market, found.instrument, period, useRTH, clock.now())
    session.send({ type: 'HistogramData', reqId, histogramDataEntries })
  },
  CancelHistogramData: () => {},
})
