import type { HistoricalTick, HistoricalTickBidAsk, HistoricalTickLast } from '@twskit/wire'
import { farmOf } from '../../session/back-end.ts'
import type { Session } from '../../session/session.ts'
import { historicalTicks } from '../../world/history/historical-ticks.ts'
import { zonedText } from '../../world/history/times.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import { trim } from '../../world/instruments/market-rules.ts'
import type { Quote } from '../../world/market/quote.ts'
import { resolved } from '../contracts/resolve.ts'
import { sendHistoricalTicks } from '../historical/send-ticks.ts'
import type { Conversation } from '../merge.ts'
import { feedName } from './entitlement.ts'

/** Numbers by which messages name what ticks they carry. */
const tickTypes = { Last: 1, AllLast: 2, BidAsk: 3, MidPoint: 4 } as const

type TickName = keyof typeof tickTypes

/** What past ticks are called in requests for them. */
const whatToShow: Record<TickName, string> = {
  Last: 'TRADES',
  AllLast: 'TRADES',
  BidAsk: 'BID_ASK',
  MidPoint: 'MIDPOINT',
}

/** Answers requests for every single trade, quote or middle. */
export const tickByTick: Conversation = ({ settings, world, clock, backEnd }) => ({
  TickByTickRequest: ({ reqId, contract, tickType, numberOfTicks = 0, ignoreSize = false }, session) => {
    if (!isTickName(tickType)) {
      session.error(
        reqId,
        321,
        `Error validating request.-'bP' : cause - Incorrect tick-by-tick type: ${tickType ?? ''}`,
      )
      return
    }
    const found = resolved(session, reqId, contract)
    if (found === undefined || session.refusesDuplicate('tickByTick', reqId)) return
    const { instrument, exchange } = found
    if (settings.marketData(instrument) !== 'live') {
      const [code, text] = session.running('tickByTick') === 0 && tickType === 'Last' ? refusals.first : refusals.next
      session.error(reqId, code, `${text}${feedName(instrument, exchange)}`)
      return
    }
    if (!hasTicks(instrument, tickType)) {
      session.error(reqId, 10189, `${refusals.first[1]}${exchange} ${instrument.secType}`)
      return
    }
    if (session.running('tickByTick') >= settings.limits.tickByTicks) {
      session.error(reqId, 10190, 'Max number of tick-by-tick requests has been reached')
      return
    }
    if (numberOfTicks > 0) {
      const endDateTime = zonedText(clock.now(), 'UTC')
      const query = { endDateTime, numberOfTicks, whatToShow: whatToShow[tickType], ignoreSize }
      const past = historicalTicks(world.market, instrument, query, clock.now(), settings.zone)
      if (!('refused' in past)) sendHistoricalTicks(session, reqId, past)
    }
    backEnd.need(instrument)
    const stop = watch(session, reqId, instrument, tickType, ignoreSize)
    session.begin('tickByTick', reqId, stop, farmOf(instrument))
  },
  CancelTickByTick: ({ reqId }, session) => {
    if (!session.finish('tickByTick', reqId)) session.error(reqId, 300, `Can't find EId with tickerId:${reqId ?? 0}`)
  },
})

const refusals = {
  first: [10189, 'Failed to request tick-by-tick data.No market data permissions for '],
  next: [10089, 'Requested market data requires additional subscription for API.'],
} as const

function isTickName(name: string | undefined): name is TickName {
  return name !== undefined && Object.hasOwn(tickTypes, name)
}

/** Currencies trade without prints, indices and funds without quotes. */
function hasTicks({ liquidity }: Instrument, name: TickName): boolean {
  return name === 'Last' || name === 'AllLast' ? liquidity.dailyVolume > 0 : liquidity.spreadTicks > 0
}

function watch(
  session: Session,
  reqId: number | undefined,
  instrument: Instrument,
  name: TickName,
  ignoreSize: boolean,
): () => void {
  const { world, backEnd } = session.gateway
  const { market } = world
  const type = 'TickByTickData'
  const tickType = tickTypes[name]
  if (name === 'Last' || name === 'AllLast') {
    return market.watch(instrument, ({ trades }) => {
      if (backEnd.isSilent(instrument)) return
      for (const { timeMs, price, size, exchange } of trades) {
        const historicalTickLast: HistoricalTickLast = {
          time: Math.floor(timeMs / 1000),
          tickAttribLast: {},
          price,
          size,
          exchange,
        }
        session.send({ type, reqId, tickType, historicalTickLast })
      }
    })
  }
  let before: Quote | undefined
  const tell = (quote: Quote | undefined): void => {
    if (quote?.bid === undefined || quote.ask === undefined || backEnd.isSilent(instrument)) return
    const isSamePrice = before?.bid === quote.bid && before.ask === quote.ask
    const isSame =
      isSamePrice && (ignoreSize || (before?.bidSize === quote.bidSize && before?.askSize === quote.askSize))
    before = quote
    if (isSame || (isSamePrice && name === 'MidPoint')) return
    if (name === 'BidAsk') session.send({ type, reqId, tickType, historicalTickBidAsk: bidAsk(quote) })
    else session.send({ type, reqId, tickType, historicalTickMidPoint: middle(quote) })
  }
  tell(market.quote(instrument))
  return market.watch(instrument, ({ quote }) => tell(quote))
}

function bidAsk({ timeMs, bid, ask, bidSize = 0, askSize = 0 }: Quote): HistoricalTickBidAsk {
  const time = Math.floor(timeMs / 1000)
  return { time, tickAttribBidAsk: {}, priceBid: bid, priceAsk: ask, sizeBid: bidSize, sizeAsk: askSize }
}

function middle({ timeMs, bid = 0, ask = 0 }: Quote): HistoricalTick {
  return { time: Math.floor(timeMs / 1000), price: trim((bid + ask) / 2), size: 0 }
}
