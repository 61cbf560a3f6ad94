import { farmOf } from '../../session/back-end.ts'
import { fiveSecondBar, REAL_TIME_BAR_MS } from '../../world/history/bars.ts'
import { hasBars } from '../../world/history/request.ts'
import { resolved } from '../contracts/resolve.ts'
import { feedName } from './entitlement.ts'
import type { Conversation } from '../merge.ts'

const kinds = ['TRADES', 'MIDPOINT', 'BID', 'ASK'] as const

/** Answers requests for bars of five seconds as they end. */
export const realTimeBars: Conversation = ({ settings, world, clock, backEnd }) => ({
  RealTimeBarsRequest: ({ reqId, contract, whatToShow, useRTH = false }, session) => {
    const kind = kinds.find((each) => each === whatToShow?.toUpperCase())
    if (kind === undefined) {
      session.error(reqId, 321, `Error validating request.-'bQ' : cause - Invalid What to show: "${whatToShow ?? ''}"`)
      return
    }
    const found = resolved(session, reqId, contract)
    if (found === undefined || session.refusesDuplicate('realTimeBars', reqId)) return
    const { instrument } = found
    const isLive = settings.marketData(instrument) === 'live'
    if (!isLive || !hasBars(instrument, kind)) {
      if (isLive || kind === 'TRADES')
        session.error(
          reqId,
          420,
          `Invalid Real-time Query:No market data permissions for ${found.exchange} ${instrument.secType}`,
        )
      else
        session.error(
          reqId,
          10089,
          `Requested market data requires additional subscription for API.${feedName(instrument, found.exchange)}`,
        )
      return
    }
    backEnd.need(instrument)
    let cancel: () => void
    const wait = (): void => {
      const now = clock.now()
      const nextMs = (Math.floor(now / REAL_TIME_BAR_MS) + 1) * REAL_TIME_BAR_MS
      cancel = session.after(nextMs - now, () => {
        const bar = fiveSecondBar(world.market, instrument, nextMs, kind, useRTH)
        if (bar !== undefined && !backEnd.isSilent(instrument)) {
          const { wap: WAP, ...rest } = bar
          session.send({ type: 'RealTimeBarTick', reqId, ...rest, WAP })
        }
        wait()
      })
    }
    wait()
    session.begin('realTimeBars', reqId, () => cancel(), farmOf(instrument))
  },
  CancelRealTimeBars: ({ reqId }, session) => {
    if (!session.finish('realTimeBars', reqId)) session.error(reqId, 300, `Can't find EId with tickerId:${reqId ?? 0}`)
  },
})
