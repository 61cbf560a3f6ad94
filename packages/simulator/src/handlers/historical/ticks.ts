import { historicalTicks } from '../../world/history/historical-ticks.ts'
import { resolved } from '../contracts/resolve.ts'
import type { Conversation } from '../merge.ts'
import { reachesHistory } from './history-farm.ts'
import { sendHistoricalTicks } from './send-ticks.ts'

/** Answers requests for past ticks. */
export const ticks: Conversation = ({ settings, world, clock }) => ({
  HistoricalTicksRequest: (message, session) => {
    const { reqId } = message
    const found = resolved(session, reqId, message.contract)
    if (found === undefined) return
    if (settings.marketData(found.instrument) !== 'live') {
      session.error(reqId, 10187, `Failed to request historical ticks:No market data permissions for ${found.exchange}`)
      return
    }
    if (!reachesHistory(session, reqId)) return
    const past = historicalTicks(world.market, found.instrument, message, clock.now(), settings.zone)
    if ('refused' in past) session.error(reqId, past.refused.code, past.refused.message)
    else sendHistoricalTicks(session, reqId, past)
  },
  CancelHistoricalTicks: () => {},
})
