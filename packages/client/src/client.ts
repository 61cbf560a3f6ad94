import type { Observable } from 'rxjs'
import { type AccountCalls, accountCalls } from './account/calls.ts'
import { type AdvisorCalls, advisorCalls } from './advisor/calls.ts'
import { type CalendarCalls, calendarCalls } from './calendar/calls.ts'
import { type ConfigurationCalls, configurationCalls } from './configuration/calls.ts'
import type { CloseReason, ConnectOptions, SessionState } from './connection/index.ts'
import { settingsFrom } from './connection/options.ts'
import { Session } from './connection/session.ts'
import type { ClientContext } from './context.ts'
import { type ContractCalls, contractCalls } from './contracts/calls.ts'
import { marketHours } from './contracts/market-hours.ts'
import { type DisplayGroupCalls, displayGroupCalls } from './display-groups/calls.ts'
import { type HistoricalCalls, historicalCalls } from './historical/calls.ts'
import { type MarketDataCalls, marketDataCalls } from './market-data/calls.ts'
import { type NewsCalls, newsCalls } from './news/calls.ts'
import { type OrderCalls, orderCalls, orderDesk } from './orders/calls.ts'
import { request, type RequestCall } from './raw/request.ts'
import type { RequestSnapshot } from './requests/index.ts'
import { type ScannerCalls, scannerCalls } from './scanner/calls.ts'
import { type SessionCalls, sessionCalls } from './session/calls.ts'
import type { Notice } from './streams/index.ts'

/** What went over the wire since the client was made, and what waits. */
export interface ClientStats {
  readonly messagesIn: number
  readonly messagesOut: number
  readonly bytesIn: number
  readonly bytesOut: number
  /** Over the last full second. */
  readonly messagesInPerSecond: number
  /** Messages with an id this client does not know; skipped. */
  readonly unknown: number
  /** Messages that could not be read; skipped. */
  readonly undecodable: number
  /** Fields of newer gateways; passed over. */
  readonly leftoverFields: number
  /** Messages taken by the request they answer. */
  readonly delivered: number
  /** Messages for a request that was over already. */
  readonly late: number
  /** Messages nobody had asked for. */
  readonly unclaimed: number
  /** Values of streams that newer ones replaced before a slow `for await` read them. */
  readonly dropped: number
  /** Messages that wait for the message rate. */
  readonly queued: number
  readonly reconnects: number
  readonly marketDataLines: { readonly used: number; readonly limit: number }
}

/** What a client is beside its calls. */
export interface ClientFace extends AsyncDisposable {
  /** The negotiated server version; of the last connection while there is none. */
  readonly serverVersion: number
  /** The gateway's clock at the last connect, in its own words: show it, do not parse it. */
  readonly connectionTime: string
  /** The accounts of the login. */
  readonly managedAccounts: readonly string[]
  readonly clientId: number
  /** Where the session stands now. */
  readonly state: SessionState
  /** Where the session stands, now and at each change. */
  readonly states: Observable<SessionState>
  /**
   * What the gateway says that is no error of a request: connectivity, warnings, and codes that concern nobody in particular. Notices from
   * before anybody subscribed are kept for the first who does.
   */
  readonly notices: Observable<Notice>
  /** The requests in flight, the oldest first, and what each waits for. */
  readonly requests: readonly RequestSnapshot[]
  readonly stats: ClientStats
  /** Resolves, never rejects, when the client is closed for good: by `close()`, or because reconnecting was given up. */
  readonly closed: Promise<CloseReason>
  /**
   * Cancels what is open on the wire, completes every stream, ends every other call with `ClosedError`, and closes the connection.
   * Orders stay at the gateway. `await using` calls it by itself; calling it twice does nothing more.
   */
  close(): Promise<void>
}

/** A connected client: every request of the gateway as a promise or a stream. Made by `connect`. */
export interface IbClient
  extends ClientFace,
    AccountCalls,
    AdvisorCalls,
    CalendarCalls,
    ConfigurationCalls,
    ContractCalls,
    DisplayGroupCalls,
    HistoricalCalls,
    MarketDataCalls,
    NewsCalls,
    OrderCalls,
    RequestCall,
    ScannerCalls,
    SessionCalls {}

/**
 * Connects to TWS or IB Gateway and resolves once the session is ready: accounts and next order id have arrived. From then on a lost
 * connection is taken up again by itself, streams included.
 *
 * @throws {@link ConnectError} when the session cannot be set up; its `reason` says why, its message what to do.
 * @throws {@link ValidationError} when an option is not what it should be.
 *
 * @example
 * ```ts
 * import { connect, ports, stock } from '@twskit/client'
 *
 * await using ib = await connect({ port: ports.gatewayPaper, clientId: 7 })
 * console.log(ib.serverVersion, ib.managedAccounts)
 *
 * const [details] = await ib.contractDetails(stock('AAPL'))
 * console.log(details?.longName)
 * ```
 */
export async function connect(options: ConnectOptions = {}): Promise<IbClient> {
  const session = new Session(settingsFrom(options))
  const client = assemble(session)
  await session.start()
  return client
}

/** Joins the rooms. They are made before the first byte is sent, so that they see what the gateway replays by itself. */
function assemble(session: Session): IbClient {
  const { requests, contracts, pacer, orderIds, settings, log, board } = session
  const context: ClientContext = {
    requests,
    contracts,
    pacer,
    clock: settings.clock,
    orderIds,
    session,
    settings,
    log,
    notice: (notice) => board.post(notice),
  }
  requests.useMarketHours(marketHours(context))
  const desk = orderDesk(context)
  return Object.assign(faceOf(session), {
    ...accountCalls(context),
    ...advisorCalls(context),
    ...calendarCalls(context),
    ...configurationCalls(context),
    ...contractCalls(context),
    ...displayGroupCalls(context),
    ...historicalCalls(context),
    ...marketDataCalls(context),
    ...newsCalls(context),
    ...orderCalls(desk),
    ...request(context, desk),
    ...scannerCalls(context),
    ...sessionCalls(context),
  })
}

function faceOf(session: Session): ClientFace {
  return {
    get serverVersion() {
      return session.serverVersion
    },
    get connectionTime() {
      return session.connectionTime
    },
    get managedAccounts() {
      return session.managedAccounts
    },
    get clientId() {
      return session.clientId
    },
    get state() {
      return session.state
    },
    states: session.states,
    notices: session.board.notices,
    get requests() {
      return session.requests.snapshot()
    },
    get stats() {
      return statsOf(session)
    },
    closed: session.closed,
    close: () => session.close(),
    [Symbol.asyncDispose]: () => session.close(),
  }
}

function statsOf({ traffic, requests, pacer, lines, reconnects }: Session): ClientStats {
  const { messagesIn, messagesOut, bytesIn, bytesOut, messagesInPerSecond, unknown, undecodable, leftoverFields } =
    traffic
  return {
    messagesIn,
    messagesOut,
    bytesIn,
    bytesOut,
    messagesInPerSecond,
    unknown,
    undecodable,
    leftoverFields,
    ...requests.counts,
    dropped: requests.dropped,
    queued: pacer.waiting,
    reconnects,
    marketDataLines: { used: lines.used, limit: lines.limit },
  }
}
