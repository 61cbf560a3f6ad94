import type { ClientMessage, DecodeError, GatewayCode, GatewayMessage } from '@twskit/wire'
import { Subject } from 'rxjs'
import type { SessionView } from '../context.ts'
import { detailsSpec } from '../contracts/contract-details.ts'
import { KnownContracts } from '../contracts/known-contracts.ts'
import { ClosedError, ConnectError, type ConnectReason, DisconnectedError } from '../errors.ts'
import { LineBudget, Pacer, priority, systemClock, type Ticket } from '../pacing/index.ts'
import { classifyWith, OrderIds, Registry } from '../requests/index.ts'
import { type Notice, StateView } from '../streams/index.ts'
import { Attempt } from './attempt.ts'
import { backOffMs } from './back-off.ts'
import { BadFrames } from './bad-frames.ts'
import { Bulletin } from './bulletin.ts'
import { FarmWatch } from './farm-watch.ts'
import { Heartbeat } from './heartbeat.ts'
import type { Link } from './link.ts'
import { type Log, logTo } from './log.ts'
import { NoticeBoard } from './notice-board.ts'
import { type ConnectSettings, defaultReconnect, type ReconnectPolicy } from './options.ts'
import { OutageWatch } from './outage-watch.ts'
import type { CloseReason, SessionState, SessionWatcher } from './session-state.ts'
import { Traffic } from './traffic.ts'
import { UserCode } from './user-code.ts'
import { lineFor, wordsFor } from './words.ts'
import { whenAborted } from '../when-aborted.ts'

/** How long an orderly close may take before the socket is dropped. */
const CLOSING_MS = 1_000

/** Why a first connect fails for good: waiting mends none of them. */
const FINAL_REASONS: ReadonlySet<ConnectReason> = new Set(['version', 'handshake'])

/** How long a frame may take to arrive before its bytes are no sign of life any more. */
const LONGEST_FRAME_MS = 60_000

const NO_LINK = 'there is no connection at the moment'

/**
 * Keeps the session with the gateway: connects, notices when the link or the gateway's own line falls, and comes back. Requests
 * and streams outlive its connections; it tells them when they may be sent.
 */
export class Session implements SessionView {
  readonly settings: ConnectSettings
  readonly pacer: Pacer
  readonly requests: Registry
  readonly contracts: KnownContracts
  readonly orderIds: OrderIds = new OrderIds(() => this.requests.ids.makeWay())
  readonly traffic: Traffic
  readonly log: Log
  readonly lines: LineBudget
  readonly board: NoticeBoard = new NoticeBoard()
  readonly states: StateView<SessionState>
  /** Resolves when the session is over for good. */
  readonly closed: Promise<CloseReason>
  readonly #stateChanges = new Subject<SessionState>()
  readonly #userCode = new UserCode((message) => this.board.post(reportOf(message)))
  readonly #bulletin: Bulletin
  readonly #outages: OutageWatch
  readonly #farms: FarmWatch
  readonly #badFrames = new BadFrames()
  #resolveClosed: (reason: CloseReason) => void = () => undefined
  #watchers: readonly SessionWatcher[] = []
  #state: SessionState
  #attempt: Attempt | undefined
  #link: Link | undefined
  #heartbeat: Heartbeat | undefined
  #cancelRetry: (() => void) | undefined
  /** Failed attempts in a row. */
  #failures = 0
  #hasBeenReady = false
  #first: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined
  #clockAskedAtMs = Number.NEGATIVE_INFINITY
  #serverVersion = 0
  #connectionTime = ''
  #managedAccounts: readonly string[] = []
  /** Where the gateway listens: its port can be changed while it runs. */
  #port: number
  #marketDataType: number
  #marketDataTypeTicket: Ticket | undefined
  reconnects = 0

  constructor(settings: ConnectSettings) {
    const { marketDataLines, messagesPerSecond, reservedForOrders, historicalLimits } = settings
    const clock = settings.clock === systemClock ? systemClock : this.#userCode.clock(settings.clock, systemClock)
    this.settings = { ...settings, clock }
    this.log = logTo(settings.logger, settings.redactAccounts, this.#userCode, () => this.#managedAccounts)
    this.traffic = new Traffic(clock)
    this.lines = new LineBudget({ limit: marketDataLines })
    this.#bulletin = new Bulletin(clock)
    this.#outages = new OutageWatch(clock)
    this.#marketDataType = settings.marketDataType
    this.#port = settings.port
    this.#state = { kind: 'connecting', target: '', attempt: 1 }
    this.states = new StateView(() => this.#state, this.#stateChanges)
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve
    })
    this.pacer = new Pacer({
      clock,
      messagesPerSecond,
      reservedForOrders,
      historical: historicalLimits,
      write: (message) => this.#write(message),
    })
    this.pacer.shut(new DisconnectedError({ retryable: true, detail: NO_LINK }))
    this.contracts = new KnownContracts((conId, options) => this.requests.ask(detailsSpec({ conId }), options))
    const classify = classifyWith(settings.codes)
    this.requests = new Registry({
      pacer: this.pacer,
      clock,
      lines: this.lines,
      contracts: this.contracts,
      classify: (code) => this.#outages.classified(classify(code)),
      onNotice: (notice, code) => this.#heard(notice, code),
    })
    this.#farms = new FarmWatch(clock, this.requests)
    this.requests.tap('ManagedAccounts', ({ accountsList = '' }) => {
      this.#managedAccounts = accountsList.split(',').filter((account) => account !== '')
    })
    this.requests.tap('NextValidId', ({ orderId }) => {
      if (orderId !== undefined) this.orderIds.offer(orderId)
    })
    // The heartbeat's questions are nobody's request; without a tap their answers would count as unclaimed.
    this.requests.tap('CurrentTime', () => undefined)
  }

  get serverVersion(): number {
    return this.#serverVersion
  }

  /** The gateway's clock at the last connect, as it words it. */
  get connectionTime(): string {
    return this.#connectionTime
  }

  get managedAccounts(): readonly string[] {
    return this.#managedAccounts
  }

  get clientId(): number {
    return this.settings.clientId
  }

  get state(): SessionState {
    return this.#state
  }

  get isOnline(): boolean {
    return this.#state.kind === 'ready' || this.#state.kind === 'degraded'
  }

  get marketDataType(): number {
    return this.#marketDataType
  }

  get clockAskedAtMs(): number {
    return this.#clockAskedAtMs
  }

  useMarketDataType(type: number): void {
    if (this.#state.kind === 'closed') throw new ClosedError()
    this.#marketDataType = type
    if (this.isOnline) this.#sendMarketDataType()
  }

  watch(watcher: SessionWatcher): () => void {
    this.#watchers = [...this.#watchers, watcher]
    return () => {
      this.#watchers = this.#watchers.filter((other) => other !== watcher)
    }
  }

  /** Connects for the first time; resolves when the session is ready. A failure closes it. */
  start(): Promise<void> {
    const { signal } = this.settings
    if (signal?.aborted === true) return Promise.reject(signal.reason)
    return new Promise<void>((resolve, reject) => {
      const settle = (): void => {
        leave()
        this.#first = undefined
      }
      this.#first = {
        resolve: () => {
          settle()
          resolve()
        },
        reject: (error) => {
          settle()
          reject(error)
        },
      }
      const leave = whenAborted(signal, () => this.#failFirst(signal?.reason))
      this.#connect()
    })
  }

  /** Cancels what is open on the wire, closes the connection and ends everything with `ClosedError`. */
  async close(): Promise<void> {
    if (this.#state.kind === 'closed') return
    this.requests.close()
    const gone = this.#link?.closeWithin(CLOSING_MS, this.settings.clock)
    this.#end({ by: 'user' })
    await gone
  }

  #connect(): void {
    const attempt = this.#failures + 1
    this.#attempt = new Attempt({ ...this.settings, port: this.#port }, this.traffic, {
      opened: (target) => this.#become({ kind: 'handshaking', target, attempt }),
      started: (serverVersion, connectionTime) => {
        this.#serverVersion = serverVersion
        this.#connectionTime = connectionTime
      },
      message: (message) => this.requests.deliver(message),
      undecodable: (error) => this.#undecodable(error),
      ready: (link) => this.#ready(link),
      failed: (error) => this.#attemptFailed(error),
    })
    this.#become({ kind: 'connecting', target: this.#attempt.target, attempt })
  }

  #ready(link: Link): void {
    this.#attempt = undefined
    this.#failures = 0
    this.#link = link
    const { clock, heartbeatMs } = this.settings
    link.listen({
      answered: () => undefined,
      message: (message: GatewayMessage) => this.requests.deliver(message),
      receiver: this.requests.receiver,
      undecodable: (error) => this.#undecodable(error),
      closed: (cause) => this.#lost(wordsFor(cause), cause),
    })
    this.#heartbeat = new Heartbeat(clock, heartbeatMs, {
      // Bytes are a sign of life only for a while when no message comes of them.
      heardAtMs: () => Math.min(this.traffic.heardAtMs, this.traffic.frameAtMs + LONGEST_FRAME_MS),
      askedAtMs: () => this.#clockAskedAtMs,
      ask: () => void this.pacer.submit({ message: { type: 'CurrentTimeRequest' }, priority: priority.session }),
      dead: (silentMs) => {
        link.destroy()
        this.#lost(`nothing came for ${Math.round(silentMs / 1000)} s, and questions for the time were not answered`)
      },
    })
    const after = this.#hasBeenReady ? 'reconnect' : 'connect'
    this.#hasBeenReady = true
    if (after === 'reconnect') {
      this.reconnects++
      this.#outages.reconnected()
    }
    this.#state = { kind: 'ready', serverVersion: this.#serverVersion }
    this.pacer.open()
    this.log.info(`Ready: ${this.#connectionTime}, server version ${this.#serverVersion}, client ${this.clientId}`)
    // The gateway forgets it with the socket, and streams asked for before it is sent would fail.
    if (this.#marketDataType !== 1) this.#sendMarketDataType()
    this.requests.online()
    this.#tell((watcher) => watcher.ready?.(after))
    this.#stateChanges.next(this.#state)
    this.#first?.resolve()
  }

  #attemptFailed(error: unknown): void {
    this.#attempt = undefined
    this.#failures++
    const policy = this.#policy
    const cause = error instanceof ConnectError ? error : undefined
    const mayPass = this.#hasBeenReady || (cause !== undefined && !FINAL_REASONS.has(cause.reason))
    const isTriedAgain = policy !== false && cause !== undefined && mayPass && this.#failures < policy.maxAttempts
    if (isTriedAgain) this.#retry(cause)
    else if (!this.#hasBeenReady) this.#failFirst(error)
    // What is no ConnectError will not change by trying again: a missing WebSocket class, a fault in a transport of the caller's.
    else {
      this.#giveUp(
        cause ?? new DisconnectedError({ retryable: false, detail: 'connecting again failed', cause: error }),
      )
    }
  }

  /** How connecting is tried again now; `false` when it is not. */
  get #policy(): ReconnectPolicy | false {
    const { reconnect, retry } = this.settings
    if (this.#hasBeenReady || retry === false) return this.#hasBeenReady ? reconnect : false
    if (retry !== true) return retry
    return reconnect === false ? defaultReconnect : reconnect
  }

  #failFirst(error: unknown): void {
    const first = this.#first
    if (first === undefined) return
    this.requests.close('The connection could not be set up')
    this.#end({
      by: 'error',
      error:
        error instanceof ConnectError
          ? error
          : new DisconnectedError({ retryable: true, detail: 'connecting was given up', cause: error }),
    })
    first.reject(error)
  }

  #lost(detail: string, cause?: unknown): void {
    this.#link = undefined
    const error = new DisconnectedError({ retryable: true, detail, cause })
    // Before anybody is told: letting go of what waits would otherwise start the queue, without a link to write to.
    this.pacer.shut(error)
    this.#farms.stop()
    this.#heartbeat?.stop()
    this.#heartbeat = undefined
    this.log.error(error.message)
    if (this.settings.reconnect === false) {
      this.requests.offline(detail, cause)
      this.#giveUp(error)
      return
    }
    this.#state = { kind: 'reconnecting', attempt: 1, retryAtMs: this.settings.clock.now(), cause: error }
    this.requests.offline(detail, cause)
    this.#tell((watcher) => watcher.offline?.())
    this.#retry(error)
  }

  #retry(cause: DisconnectedError | ConnectError): void {
    // Whoever was told may have closed the client.
    const policy = this.#policy
    if (this.#state.kind === 'closed' || policy === false) return
    const { clock, random } = this.settings
    // A lost connection is the first failure; before the first session the failed attempt is.
    const failures = this.#hasBeenReady ? this.#failures + 1 : this.#failures
    const delayMs = this.#userCode.get(
      'random',
      () => backOffMs(failures, policy, random),
      () => policy.maxDelayMs,
    )
    this.#cancelRetry = clock.setTimer(delayMs, () => {
      this.#cancelRetry = undefined
      this.#connect()
    })
    const retryAtMs = clock.now() + delayMs
    this.#become({ kind: 'reconnecting', attempt: this.#failures + 1, retryAtMs, cause })
  }

  #giveUp(error: DisconnectedError | ConnectError): void {
    this.requests.close(error.message)
    this.#end({ by: 'error', error })
  }

  #end(reason: CloseReason): void {
    this.#cancelRetry?.()
    this.#attempt?.abandon()
    this.#heartbeat?.stop()
    this.#farms.stop()
    this.#attempt = undefined
    this.#heartbeat = undefined
    this.#link = undefined
    this.#state = { kind: 'closed', reason }
    const detail = reason.by === 'error' ? reason.error.message : undefined
    this.pacer.close(new ClosedError(detail === undefined ? {} : { detail }))
    this.log.info(reason.by === 'user' ? 'Closed' : `Closed: ${reason.error.message}`)
    this.#tell((watcher) => watcher.closed?.())
    this.#stateChanges.next(this.#state)
    this.board.close()
    this.#resolveClosed(reason)
  }

  #heard(notice: Notice, code: GatewayCode): void {
    const line = `${notice.code} ${notice.message}`
    if (code.kind === 'notice' || code.event === 'farmOk' || code.event === 'farmInactive') this.log.debug(line)
    else this.log.warn(line)
    if (this.#bulletin.isNews(code)) this.board.post(notice)
    this.#outages.heard(code, notice.message)
    if (!this.isOnline) return
    if (code.farm !== undefined) this.#farms.heard(code, notice.message)
    switch (code.event) {
      case 'lost':
        this.#interrupted(line)
        break
      case 'restoredDataKept':
        this.#restored('kept', line)
        break
      case 'restoredDataLost':
        this.#restored('lost', line)
        break
      case 'portReset':
        // The new port is the last number of the text, in any language.
        this.#port = Number(/(\d{4,5})\D*$/.exec(notice.message)?.[1] ?? this.#port)
        break
      default:
        break
    }
  }

  #interrupted(reason: string): void {
    // The gateway repeats it every few seconds.
    const isNew = this.#state.kind === 'ready'
    if (isNew) this.#state = { kind: 'degraded', serverVersion: this.#serverVersion, reason }
    this.requests.interrupted(reason)
    if (!isNew) return
    this.#tell((watcher) => watcher.interrupted?.(reason))
    this.#stateChanges.next(this.#state)
  }

  #restored(data: 'kept' | 'lost', reason: string): void {
    const wasDegraded = this.#state.kind === 'degraded'
    this.#state = { kind: 'ready', serverVersion: this.#serverVersion }
    if (data === 'kept') {
      this.requests.restored()
    } else {
      this.#sendMarketDataType()
      this.requests.dataLost(reason)
    }
    this.#tell((watcher) => watcher.restored?.(data))
    if (wasDegraded) this.#stateChanges.next(this.#state)
  }

  #undecodable(error: DecodeError): void {
    const notice = this.requests.undecodable(error)
    if (!this.#badFrames.isNews(error)) return
    this.log.warn(notice.message)
    this.board.post(notice)
  }

  #sendMarketDataType(): void {
    // Only the last one counts. A gateway that says 1101 over and over would otherwise fill the queue ahead of the streams.
    this.#marketDataTypeTicket?.drop()
    this.#marketDataTypeTicket = this.pacer.submit({
      message: { type: 'MarketDataTypeRequest', marketDataType: this.#marketDataType },
      priority: priority.session,
    })
  }

  #write(message: ClientMessage): void {
    if (this.#link === undefined) throw new DisconnectedError({ retryable: true, detail: NO_LINK })
    if (message.type === 'CurrentTimeRequest' || message.type === 'CurrentTimeInMillisRequest') {
      this.#clockAskedAtMs = this.settings.clock.now()
    }
    this.#link.write(message)
  }

  #become(state: SessionState): void {
    this.#state = state
    this.log.info(lineFor(state))
    this.#stateChanges.next(state)
  }

  #tell(what: (watcher: SessionWatcher) => void): void {
    for (const watcher of this.#watchers) what(watcher)
  }
}

/** Something about the program itself, said where the gateway's notices are. */
function reportOf(message: string): Notice {
  return { code: 0, message, at: undefined, id: -1, request: undefined }
}
