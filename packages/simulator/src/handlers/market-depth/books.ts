import type { MarketDepthRequest } from '@twskit/wire'
import { farmOf } from '../../session/back-end.ts'
import type { GatewayContext } from '../../session/context.ts'
import type { Session } from '../../session/session.ts'
import { type DepthExchange, depthExchanges } from '../../world/instruments/exchanges.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import { type Book, bookOf, depthChanges } from '../../world/market/depth.ts'
import type { Quote } from '../../world/market/quote.ts'
import { resolved } from '../contracts/resolve.ts'

const USUAL_ROWS = 5

/** A book that a client watches. */
interface OpenBook {
  readonly session: Session
  readonly reqId: number | undefined
  readonly instrument: Instrument
  readonly rows: number
  readonly isSmart: boolean
  /** True when rows name market makers, and travel in messages of the second kind. */
  readonly hasMakers: boolean
  known: Book | undefined
}

/** The books that the clients of a gateway watch. */
export class Books {
  readonly #gateway: GatewayContext
  readonly #open = new Set<OpenBook>()

  constructor(gateway: GatewayContext) {
    this.#gateway = gateway
  }

  /** Opens a book: all its rows now, then every change. */
  open(request: MarketDepthRequest, session: Session): void {
    const { reqId, isSmartDepth = false } = request
    const found = resolved(session, reqId, request.contract)
    if (found === undefined || session.refusesDuplicate('marketDepth', reqId)) return
    const { instrument, exchange } = found
    if (instrument.secType === 'CFD' && instrument.underSecType === 'STK' && instrument.underConId !== undefined) {
      session.send({ type: 'RerouteMarketDepthRequest', reqId, conId: instrument.underConId, exchange })
      return
    }
    const { settings, world } = this.#gateway
    const offer = offered(instrument, exchange)
    const isSmartMissing = (exchange === 'SMART') !== isSmartDepth
    if (offer === undefined || isSmartMissing || settings.marketData(instrument) !== 'live') {
      session.error(reqId, 10092, 'Deep market data is not supported for this combination of security type/exchange')
      return
    }
    const limit = settings.limits.marketDepths
    if (session.running('marketDepth') >= limit) {
      session.error(reqId, 309, `Max number (${limit}) of market depth requests has been reached`)
      return
    }
    const rows = request.numRows === undefined || request.numRows < 1 ? USUAL_ROWS : request.numRows
    const hasMakers = isSmartDepth || offer.serviceDataType === 'Deep2'
    const book: OpenBook = { session, reqId, instrument, rows, isSmart: isSmartDepth, hasMakers, known: undefined }
    this.#gateway.backEnd.need(instrument)
    this.#tell(book, world.market.quote(instrument))
    this.#open.add(book)
    const unwatch = world.market.watch(instrument, ({ quote }) => this.#tell(book, quote))
    session.begin('marketDepth', reqId, () => {
      this.#open.delete(book)
      unwatch()
    })
  }

  /** Tells whether a client watches a book under that id and that switch; a cancel must repeat both. */
  isOpen(session: Session, reqId: number | undefined, isSmart: boolean): boolean {
    for (const book of this.#open) if (book.session === session && book.reqId === reqId) return book.isSmart === isSmart
    return false
  }

  /** Empties every book, or those of one farm, and fills it again, as happens after a farm was away. */
  reset(farm?: string): void {
    for (const book of this.#open) {
      if (farm !== undefined && farmOf(book.instrument) !== farm) continue
      if (book.known !== undefined)
        book.session.error(
          book.reqId,
          317,
          'Market depth data has been RESET. Please empty deep book contents before applying any new entries.',
        )
      book.known = undefined
      this.#tell(book, this.#gateway.world.market.quote(book.instrument))
    }
  }

  #tell(book: OpenBook, quote: Quote | undefined): void {
    if (quote === undefined || this.#gateway.backEnd.isSilent(book.instrument)) return
    const { session, reqId, instrument, rows, isSmart, hasMakers, known } = book
    const now = bookOf(this.#gateway.world.market.tapeOf(instrument), quote, rows, hasMakers)
    book.known = now
    const type = hasMakers ? 'MarketDepthL2' : 'MarketDepth'
    for (const marketDepthData of depthChanges(now, known, isSmart)) session.send({ type, reqId, marketDepthData })
  }
}

function offered(instrument: Instrument, exchange: string): DepthExchange | undefined {
  return depthExchanges.find((each) => each.exchange === exchange && each.secType === instrument.secType)
}
