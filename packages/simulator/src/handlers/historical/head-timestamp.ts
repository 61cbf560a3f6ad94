import { wallText } from '../../clock/days.ts'
import { headInstant } from '../../world/history/historical-ticks.ts'
import { barKinds } from '../../world/history/request.ts'
import { resolved } from '../contracts/resolve.ts'
import type { Conversation } from '../merge.ts'
import { reachesHistory } from './history-farm.ts'

/** Answers since when there is data. */
export const headTimestamp: Conversation = () => ({
  HeadTimestampRequest: ({ reqId, contract, useRTH = false, whatToShow = '', formatDate = 1 }, session) => {
    const found = resolved(session, reqId, contract)
    if (found === undefined) return
    if (!barKinds.some((kind) => kind === whatToShow.toUpperCase())) {
      session.error(reqId, 321, `Error validating request.-'bV' : cause - Invalid What to show: "${whatToShow}"`)
      return
    }
    if (!reachesHistory(session, reqId)) return
    const instant = headInstant(found.instrument, useRTH)
    if (instant === undefined) {
      session.error(reqId, 162, 'Historical Market Data Service error message:No head time stamp')
      return
    }
    const text = formatDate === 2 ? String(Math.floor(instant / 1000)) : wallText(instant, 'UTC', '-')
    session.send({ type: 'HeadTimestamp', reqId, headTimestamp: text })
  },
  CancelHeadTimestamp: () => {},
})
