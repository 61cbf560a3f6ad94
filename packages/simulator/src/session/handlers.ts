import type { ClientMessage } from '@twskit/wire'
import type { GatewayContext } from './context.ts'
import type { Session } from './session.ts'

/** A request by its type: `RequestOf<'MarketDataRequest'>`. */
export type RequestOf<T extends ClientMessage['type']> = Extract<ClientMessage, { readonly type: T }>

/** Answers one request of one client. It runs when the request arrives; what comes later is set on the clock. */
type Handler<T extends ClientMessage['type']> = (message: RequestOf<T>, session: Session) => void

/** Answers to requests, by the type of the request. */
export type Handlers = { readonly [T in ClientMessage['type']]?: Handler<T> }

/**
 * A part of a gateway that answers a family of requests: contracts, market data, orders ….
 *
 * How a room is written:
 * - `export const contracts: OpenRoom = (gateway) => ({ handlers: { ContractDataRequest: (message, session) => … } })`.
 *   The function runs once per gateway, so state that all its clients share is a `const` inside it.
 * - Answer with `session.send({ type: 'ContractDataEnd', reqId })`, refuse with `session.error(reqId, 200, 'text')`.
 * - What runs until it is cancelled: `if (!session.begin('marketData', reqId, stop)) return` refuses an id in use with
 *   322 by itself; `session.finish('marketData', reqId)` stops it; the end of the session stops everything.
 * - Waits are `session.after(delayMs, run)`, which the end of the session cancels, or `gateway.clock` for what outlives it.
 * - Chance is `gateway.random.stream('name')`, time is `gateway.clock`; never the machine's.
 */
export interface Room {
  readonly handlers: Handlers
  /** Runs when a client has started, before it is told its accounts: the place to replay its open orders. */
  readonly opened?: (session: Session) => void
  /** Runs when a session is over, after everything it had running was stopped. */
  readonly closed?: (session: Session) => void
  /** Runs when data comes again that did not come for a while, of one farm or of all: what clients know is out of date. */
  readonly dataRestored?: (farm?: string) => void
  /** Runs at the nightly restart, when all sessions are over: what a gateway forgets over night. */
  readonly restarted?: () => void
  /** Runs when the gateway is closed for good: the place to end what waits on the clock. */
  readonly ended?: () => void
}

/** Opens a room in a gateway. */
export type OpenRoom = (gateway: GatewayContext) => Room
