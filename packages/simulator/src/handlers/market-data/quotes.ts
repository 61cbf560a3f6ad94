import type { MarketDataRequest } from '@twskit/wire'
import type { GatewayContext } from '../../session/context.ts'
import type { Handlers } from '../../session/handlers.ts'
import type { Session } from '../../session/session.ts'
import { minTickOf } from '../../world/instruments/contract.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import { type GenericTickList, parseGenericTicks } from '../../world/market/generic-ticks.ts'
import { resolved } from '../contracts/resolve.ts'
import { type Grant, grantOf } from './entitlement.ts'
import { QuoteFeed } from './quote-feed.ts'
import type { QuoteLines } from './quote-lines.ts'
import { sendTick } from './send-tick.ts'

/** How often the type of the data comes before its parameters. */
const TYPE_FIRST = 0.2

/** Answers requests for market data: streams until they are cancelled, snapshots that end. */
export function quotes({ settings, world, backEnd, random }: GatewayContext, lines: QuoteLines): Handlers {
  const chance = random.stream('market data')
  return {
    MarketDataRequest: (request, session) => {
      const { reqId } = request
      const generic = parseGenericTicks(request.genericTickList ?? '')
      const problem = refusal(request, generic)
      if (problem !== undefined) {
        session.error(reqId, 321, `Error validating request.-'bN' : cause - ${problem}`)
        return
      }
      const found = resolved(session, reqId, request.contract)
      if (found === undefined || session.refusesDuplicate('marketData', reqId)) return
      const { instrument, exchange } = found
      const under = instrument.underConId
      if (instrument.secType === 'CFD' && instrument.underSecType === 'STK' && under !== undefined) {
        session.send({ type: 'RerouteMarketDataRequest', reqId, conId: under, exchange })
        return
      }
      if (session.running('marketData') >= settings.limits.marketDataLines) {
        session.error(reqId, 101, 'Max number of tickers has been reached')
        return
      }
      const grant = grantOf(session, found)
      if (request.regulatorySnapshot === true && !isLive(grant)) {
        session.error(reqId, 10213, 'The login has no permission for regulatory snapshots')
        return
      }
      const waitMs = backEnd.need(instrument)
      if (grant.kind === 'refused') {
        sendParameters(session, reqId, instrument)
        session.error(reqId, grant.code, grant.message)
        return
      }
      const { deltaNeutralContract } = request.contract ?? {}
      if (deltaNeutralContract !== undefined)
        session.send({ type: 'DeltaNeutralValidation', reqId, deltaNeutralContract })
      const { marketDataType, delayMs } = grant
      const parts = [
        () => sendParameters(session, reqId, instrument),
        () => session.send({ type: 'MarketDataType', reqId, marketDataType }),
      ]
      for (const tell of chance.next() < TYPE_FIRST ? parts.reverse() : parts) tell()
      const facts = { instrument, delayMs, genericIds: generic.ids, isWithoutQuotes: generic.isWithoutQuotes }
      if (request.snapshot === true || request.regulatorySnapshot === true) {
        const answer = (): void => {
          for (const tick of new QuoteFeed({ world, backEnd }, facts).snapshot()) sendTick(session, reqId, tick)
          session.send({ type: 'TickSnapshotEnd', reqId })
        }
        if (waitMs === 0) answer()
        else answerLater(session, reqId, waitMs, answer)
        return
      }
      if (delayMs > 0 && !generic.isWithoutQuotes)
        session.error(reqId, 10167, 'Requested market data is not subscribed. Displaying delayed market data.')
      lines.open({ session, reqId }, facts, generic.newsProviders)
    },
    CancelMarketData: ({ reqId }, session) => {
      if (!session.finish('marketData', reqId)) session.error(reqId, 300, `Can't find EId with tickerId:${reqId ?? 0}`)
    },
  }
}

/** Answers a snapshot once its farm is connected, unless it is cancelled before. */
function answerLater(session: Session, reqId: number | undefined, waitMs: number, answer: () => void): void {
  const cancel = session.after(waitMs, () => {
    answer()
    session.finish('marketData', reqId)
  })
  session.begin('marketData', reqId, cancel)
}

function isLive(grant: Grant): boolean {
  return grant.kind === 'data' && grant.delayMs === 0
}

function refusal({ snapshot, genericTickList }: MarketDataRequest, generic: GenericTickList): string | undefined {
  if (generic.unknown !== undefined)
    return `Incorrect generic tick list of ${genericTickList ?? ''}: ${generic.unknown}`
  if (snapshot === true && generic.ids.length > 0)
    return 'Snapshot market data subscription is not applicable to generic ticks'
  return undefined
}

/** Sends what a client must know to read the ticks. */
function sendParameters(session: Session, reqId: number | undefined, instrument: Instrument): void {
  const isUsStock = instrument.secType === 'STK' && instrument.currency === 'USD'
  session.send({
    type: 'TickReqParams',
    reqId,
    minTick: minTickOf(instrument),
    bboExchange: isUsStock ? '9c0001' : undefined,
    snapshotPermissions: isUsStock ? 4 : 0,
    lastPricePrecision: isUsStock ? '0.000001' : undefined,
    lastSizePrecision: isUsStock ? '0.000001' : undefined,
  })
}
