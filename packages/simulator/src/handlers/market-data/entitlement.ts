import type { Session } from '../../session/session.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import type { Found } from '../../world/search/contract-search.ts'
import { isTrading } from '../../world/search/contract-search.ts'

/** How far behind the market delayed data is. */
export const DELAY_MS = 900_000

/** What a client gets of an instrument: data of a type, or a refusal. */
export type Grant =
  | {
      readonly kind: 'data'
      /** What the client is told: 1 live, 2 frozen, 3 delayed, 4 delayed and frozen. */
      readonly marketDataType: number
      readonly delayMs: number
    }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string }

/** Decides what a client gets from what the login may see and what the client asked for. */
export function grantOf(session: Session, { instrument, exchange }: Found): Grant {
  const { settings, clock, backEnd } = session.gateway
  const wanted = session.marketDataType
  const isFrozenWanted = wanted === 2 || wanted === 4
  const isDelayedWanted = wanted === 3 || wanted === 4
  const subject = feedName(instrument, exchange)
  switch (settings.marketData(instrument)) {
    case 'live':
      if (backEnd.isTaken)
        return { kind: 'refused', code: 10197, message: 'No market data during competing live session' }
      return {
        kind: 'data',
        marketDataType: isFrozenWanted && !isTrading(instrument, clock.now()) ? 2 : 1,
        delayMs: 0,
      }
    case 'delayed':
      if (isDelayedWanted) {
        const isOver = !isTrading(instrument, clock.now() - DELAY_MS)
        return { kind: 'data', marketDataType: wanted === 4 && isOver ? 4 : 3, delayMs: DELAY_MS }
      }
      return {
        kind: 'refused',
        code: 10089,
        message: `Requested market data requires additional subscription for API. See link in 'Market Data Connections' dialog for more details.Delayed market data is available.${subject}`,
      }
    case 'none':
      return isDelayedWanted
        ? {
            kind: 'refused',
            code: 10168,
            message: 'Requested market data is not subscribed. Delayed market data is not enabled.',
          }
        : {
            kind: 'refused',
            code: 354,
            message: `Requested market data is not subscribed. Check API status by selecting the Account menu then under Management choose Market Data Subscription Manager and/or availability of delayed data.${subject}`,
          }
  }
}

/** Names the feed that a client may not see, as refusals do: `AAPL NASDAQ.NMS/TOP/ALL`. */
export function feedName(instrument: Instrument, exchange: string): string {
  const { symbol, primaryExchange, tradingClass } = instrument
  const listing = tradingClass === 'NMS' ? `${primaryExchange}.NMS` : primaryExchange
  return `${symbol} ${exchange === 'SMART' && listing !== '' ? listing : exchange}/TOP/ALL`
}
