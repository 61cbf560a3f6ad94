import { type HistoricalDataBar, serverVersions } from '@twskit/wire'
import { farmOf } from '../../session/back-end.ts'
import type { Session } from '../../session/session.ts'
import { historicalBars, latestBar } from '../../world/history/bars.ts'
import { type HistoryRequest, parseHistoryQuery } from '../../world/history/request.ts'
import { scheduleOf } from '../../world/history/schedule.ts'
import type { Market } from '../../world/market/market.ts'
import { resolved } from '../contracts/resolve.ts'
import { DELAY_MS } from '../market-data/entitlement.ts'
import type { Conversation } from '../merge.ts'
import { reachesHistory } from './history-farm.ts'
import { HistoricalPacing } from './pacing.ts'

/** How often the last bar of a request that is kept up to date is told again. */
const UPDATE_MS = 5000

/** Answers requests for bars, and for the schedule of sessions, which is asked for in the same way. */
export const bars: Conversation = ({ settings, world, clock }) => {
  const pacing = new WeakMap<Session, HistoricalPacing>()
  const pacingOf = (session: Session): HistoricalPacing => {
    const known = pacing.get(session) ?? new HistoricalPacing(clock, settings.limits.historicalRequests)
    pacing.set(session, known)
    return known
  }
  return {
    HistoricalDataRequest: (message, session) => {
      const { reqId, keepUpToDate = false } = message
      const found = resolved(session, reqId, message.contract)
      if (found === undefined || session.refusesDuplicate('historicalUpdates', reqId)) return
      const { instrument, exchange } = found
      const request = parseHistoryQuery(instrument, message, clock.now(), settings.zone)
      if ('refused' in request) {
        session.error(reqId, request.refused.code, request.refused.message)
        return
      }
      if (!reachesHistory(session, reqId)) return
      if (!pacingOf(session).takes(request, exchange)) {
        session.error(
          reqId,
          162,
          'Historical Market Data Service error message:Historical data request pacing violation',
        )
        return
      }
      const isCurrent = request.kind !== 'SCHEDULE' && request.endMs > clock.now() - DELAY_MS
      if (isCurrent && settings.marketData(instrument) !== 'live') {
        session.error(
          reqId,
          2188,
          'Up-to-the-second historical data needs a market data subscription of the API for this instrument.',
        )
        return
      }
      if (request.kind === 'SCHEDULE') {
        const { sessions: historicalSessions, timeZone, ...range } = scheduleOf(request)
        const zone = session.gateway.settings.manners.zoneName(timeZone)
        session.send({ type: 'HistoricalSchedule', reqId, ...range, timeZone: zone, historicalSessions })
        return
      }
      const history = historicalBars(world.market, request)
      if ('refused' in history) {
        session.error(reqId, history.refused.code, history.refused.message)
        return
      }
      const range = { startDateStr: history.startText, endDateStr: history.endText }
      session.send({ type: 'HistoricalData', reqId, historicalDataBars: history.bars, ...range })
      // Older versions have no message for the end: the bars carry the range themselves.
      if (session.serverVersion >= serverVersions.historicalDataEnd)
        session.send({ type: 'HistoricalDataEnd', reqId, ...range })
      if (keepUpToDate) keepTelling(session, reqId, world.market, request)
    },
    CancelHistoricalData: ({ reqId }, session) => {
      if (session.finish('historicalUpdates', reqId))
        session.error(
          reqId,
          162,
          `Historical Market Data Service error message:API historical data query cancelled: ${reqId ?? 0}`,
        )
      else session.error(reqId, 366, `No historical data query found for ticker id:${reqId ?? 0}`)
    },
  }
}

function keepTelling(session: Session, reqId: number | undefined, market: Market, request: HistoryRequest): void {
  const { clock, backEnd } = session.gateway
  let known: HistoricalDataBar | undefined
  let cancel: () => void
  const wait = (): void => {
    cancel = session.after(UPDATE_MS, () => {
      const bar = latestBar(market, request, clock.now())
      if (bar !== undefined && !isSame(bar, known) && !backEnd.isSilent(request.instrument))
        session.send({ type: 'HistoricalDataUpdate', reqId, historicalDataBar: bar })
      known = bar
      wait()
    })
  }
  wait()
  session.begin('historicalUpdates', reqId, () => cancel(), farmOf(request.instrument))
}

function isSame(a: HistoricalDataBar, b: HistoricalDataBar | undefined): boolean {
  return a.date === b?.date && a.close === b?.close && a.volume === b?.volume && a.high === b?.high && a.low === b?.low
}
