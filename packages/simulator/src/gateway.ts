import type { ClientMessage, Listener, Transport } from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'
import type { Accounts } from './accounts/accounts.ts'
import type { Clock } from './clock/clock.ts'
import { nextTurn } from './clock/next-turn.ts'
import { Control, type TakenOver, type TakeOver, type TakeOverOptions } from './control/control.ts'
import { type Faults, faultsFrom } from './faults/faults.ts'
import { Outages } from './faults/outages.ts'
import { AdvisorGroups } from './handlers/advisor/groups.ts'
import { BulletinBoard } from './handlers/news/bulletin-board.ts'
import { deskOf } from './handlers/orders/desk.ts'
import { rooms as openRooms } from './handlers/rooms.ts'
import { BackEnd } from './session/back-end.ts'
import { bootstrap } from './session/bootstrap.ts'
import { Connection, type Reception } from './session/connection.ts'
import type { GatewayContext } from './session/context.ts'
import { Dispatch } from './session/dispatch.ts'
import type { Room } from './session/handlers.ts'
import { logLine } from './session/log-line.ts'
import { FarmLinks } from './session/farm-links.ts'
import { tellFarm } from './session/farms.ts'
import { type GatewayOptions, settingsFrom } from './session/options.ts'
import { OrderIds } from './session/order-ids.ts'
import type { Session } from './session/session.ts'
import type { GatewaySettings } from './session/settings.ts'
import type { Trading } from './trading/trading.ts'
import type { Random } from './world/random.ts'
import { World } from './world/world.ts'

/** Hears of every request a gateway receives. */
export type RequestListener = (message: ClientMessage, session: Session) => void

/**
 * A simulated gateway: it speaks the wire protocol of TWS and IB Gateway to any number of clients, over a market of its own.
 *
 * Made by {@link startGateway}.
 */
export class Gateway implements GatewayContext, AsyncDisposable {
  readonly settings: GatewaySettings
  readonly clock: Clock
  readonly world: World
  readonly random: Random
  readonly accounts: readonly string[]
  readonly groups: AdvisorGroups
  readonly backEnd: BackEnd
  readonly orderIds: OrderIds = new OrderIds()
  /** Publish a bulletin with `gateway.bulletins.publish('text')`. */
  readonly bulletins: BulletinBoard = new BulletinBoard()
  /** What goes wrong; change it at any time. */
  readonly faults: Faults
  readonly #control = new Control()
  readonly #rooms: readonly Room[]
  readonly #dispatch: Dispatch
  readonly #outages: Outages
  readonly #reception: Reception
  readonly #connections = new Set<Connection>()
  readonly #sessions = new Map<number, Session>()
  readonly #listeners = new Set<RequestListener>()
  /** Until when the ids of clients that are gone stay in use. */
  readonly #heldIds = new Map<number, number>()
  #listener: Listener | undefined
  #port: number
  #connectionsMade = 0
  #isClosed = false

  constructor(options: GatewayOptions = {}) {
    const settings = settingsFrom(options)
    const { clock, seed, tradingHours, quoteStepMs, instruments, accounts, farms } = settings
    this.settings = settings
    this.clock = clock
    this.world = new World({ clock, seed, tradingHours, quoteStepMs, instruments })
    this.random = this.world.random.stream('gateway')
    this.accounts = accounts
    this.groups = new AdvisorGroups(accounts)
    this.backEnd = new BackEnd(
      new FarmLinks({
        clock,
        atStart: farms,
        tell: (farm, state) => this.#tellAll((session) => tellFarm(session, farm, state)),
        delivers: (name) => this.#tellRooms((room) => room.dataRestored?.(name)),
      }),
    )
    this.faults = faultsFrom(options.faults)
    this.#port = settings.port
    this.#rooms = openRooms.map((open) => open(this))
    this.#dispatch = new Dispatch(this, this.#control, this.#rooms)
    this.#outages = new Outages(this, this.#rooms)
    this.#reception = {
      context: this,
      faults: this.faults,
      start: (session) => this.#start(session),
      receive: (message, session) => this.#receive(message, session),
      closed: (connection) => this.#closed(connection),
      note: (line) => this.#note(line),
    }
  }

  /** Port at which clients connect. */
  get port(): number {
    return this.#port
  }

  get host(): string {
    return this.settings.host
  }

  /** The orders of all clients: `gateway.trading.placeManually(contract, order)` makes one by hand. */
  get trading(): Trading {
    return deskOf(this).trading
  }

  /** What the accounts hold and what it is worth. */
  get ledger(): Accounts {
    return deskOf(this).accounts
  }

  /** The server version that is offered to clients. */
  get serverVersion(): number {
    return this.settings.serverVersion
  }

  /** Counts connections, those still in the handshake included. */
  get connectionCount(): number {
    return this.#connections.size
  }

  /** Sessions that have started, in order of their start. */
  get sessions(): readonly Session[] {
    return [...this.#sessions.values()]
  }

  /** Finds the running session of a client id. */
  sessionOf(clientId: number): Session | undefined {
    return this.#sessions.get(clientId)
  }

  /**
   * Opens the port to clients.
   *
   * @throws the platform's error (`EADDRINUSE`, `EACCES`, …).
   */
  async listen(): Promise<void> {
    if (this.#isClosed || this.#listener !== undefined) return
    const listener = await listenTcp({ host: this.settings.host, port: this.#port }, (transport) =>
      this.accept(transport),
    )
    this.#listener = listener
    this.#port = listener.port
  }

  /** Takes a client that comes by another way than the port: a memory transport, a WebSocket. */
  accept(transport: Transport): void {
    const { limits } = this.settings
    if (this.#isClosed || this.faults.connections === 'accept-then-close' || this.#connections.size >= limits.clients) {
      transport.start({ data: () => {}, closed: () => {} })
      transport.close()
      return
    }
    this.#connections.add(new Connection(this.#reception, transport, ++this.#connectionsMade))
  }

  /**
   * Takes over the next messages of a kind: the handler answers, refuses, stalls, hangs up or passes on.
   *
   * @example
   * ```ts
   * import { startGateway } from '@twskit/simulator'
   *
   * await using gateway = await startGateway()
   * gateway.control('HistoricalDataRequest', (request) => request.refuse(162, 'HMDS query returned no data'), { times: 2 })
   * gateway.control('ContractDataRequest', () => {}) // the next one is never answered
   * ```
   */
  control<T extends ClientMessage['type']>(kind: T, handler: TakeOver<T>, options?: TakeOverOptions): TakenOver {
    return this.#control.add(kind, handler, options)
  }

  /** Tells a listener about every request, before it is answered. Returns the way to stop. */
  onRequest(listener: RequestListener): () => void {
    const own: RequestListener = (message, session) => listener(message, session)
    this.#listeners.add(own)
    return () => {
      this.#listeners.delete(own)
    }
  }

  /** Refuses new connections, as if nothing listened. */
  async refuseConnections(): Promise<void> {
    void this.#stopListening()
    // The port is free at once; the listener's own end waits for the connections it has accepted.
    await new Promise<void>(nextTurn)
  }

  /** Cuts every connection at once. */
  resetConnections(): void {
    for (const connection of this.#connections) connection.reset()
  }

  /** Goes silent on every connection without closing it; client ids stay taken. */
  goHalfOpen(): void {
    for (const connection of this.#connections) connection.goDeaf()
  }

  /** Loses the connection to the back end (1100): said again every five seconds until it is restored, and no data comes. */
  loseConnectivity(): void {
    this.#outages.lose()
  }

  /**
   * Restores the connection to the back end: 1102, or 1101 when market data was lost and must be asked for again.
   *
   * @param options `silentShare`, from 0 to 1, is the part of the lines, ticks, books and bars that stays silent although 1102 says
   *   "data maintained", as was seen of gateways after their nightly reset, until it is asked for anew.
   */
  restoreConnectivity({
    dataLost = false,
    silentShare = 0,
  }: {
    readonly dataLost?: boolean
    readonly silentShare?: number
  } = {}): void {
    this.#outages.restore(dataLost, silentShare)
  }

  /**
   * Breaks a farm, whose data stops, and mends it after `downMs` of the clock; 3 seconds by default.
   *
   * @param options `endsStreams` has its lines, ticks and bars stay silent afterwards, as was seen of gateways, until they are
   *   asked for anew.
   */
  flapFarm(
    name: string = 'usfarm',
    downMs: number = 3000,
    { endsStreams = false }: { readonly endsStreams?: boolean } = {},
  ): void {
    this.#outages.flapFarm(name, downMs, endsStreams)
  }

  /** Gives the login's live data to another session: lines are told 10197 and fall silent, until it is given back. */
  takeData(): void {
    this.#outages.compete(true)
  }

  /** Gives the live data back after {@link takeData}. */
  giveDataBack(): void {
    this.#outages.compete(false)
  }

  /** Sends bytes that are no frame to every client: nothing after them can be read. */
  breakFrames(): void {
    for (const connection of this.#connections) connection.sendNonsense()
  }

  /**
   * Moves to another port: clients are told the new one (1300) and their connections end.
   *
   * @param port 0, the default, picks a free one.
   * @throws the platform's error when the port cannot be opened; the gateway has no port then.
   */
  async changePort(port: number = 0): Promise<void> {
    await this.refuseConnections()
    this.#port = port
    await this.listen()
    const text = 'TWS socket port has been reset and this connection is being dropped. Please reconnect on the new port'
    this.#tellAll((session) => session.error(-1, 1300, `${text} - ${this.#port}`))
    for (const connection of this.#connections) connection.close()
  }

  /**
   * Restarts as gateways do at night: connections are reset, some order ids are forgotten, and after `downMs` of the clock
   * clients are let in again.
   *
   * @returns Settles when clients can connect again.
   */
  async restart({ downMs = 0 }: { readonly downMs?: number } = {}): Promise<void> {
    this.resetConnections()
    this.orderIds.rollBack()
    this.backEnd.farms.reset()
    this.#tellRooms((room) => room.restarted?.())
    await this.refuseConnections()
    if (downMs > 0) await new Promise<void>((resolve) => this.clock.setTimer(downMs, resolve))
    await this.listen()
  }

  /** Closes the port and every connection, and ends the market. */
  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#outages.end()
    const closed = this.#stopListening()
    for (const connection of this.#connections) connection.close(true)
    this.backEnd.farms.end()
    this.#tellRooms((room) => room.ended?.())
    this.world.close()
    await closed
  }

  async #stopListening(): Promise<void> {
    const listener = this.#listener
    this.#listener = undefined
    await listener?.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #start(session: Session): boolean {
    const { clientId } = session
    if (this.#sessions.has(clientId) || (this.#heldIds.get(clientId) ?? 0) > this.clock.now()) {
      this.#note(`client ${clientId} is connected already: turned away`)
      if (!this.faults.bareClose)
        session.error(-1, 326, 'Unable to connect as the client id is already in use. Retry with a unique client id.')
      session.hangUp()
      return false
    }
    this.#sessions.set(clientId, session)
    this.#note(`client ${clientId} has started at server version ${session.serverVersion}`)
    bootstrap(session, this.#rooms, this.faults.shuffleBootstrap)
    return true
  }

  #receive(message: ClientMessage, session: Session): void {
    if (this.settings.log !== undefined) this.#note(`client ${session.clientId} > ${logLine(message)}`)
    for (const listener of this.#listeners) listener(message, session)
    this.#dispatch.receive(message, session)
  }

  #closed(connection: Connection): void {
    this.#connections.delete(connection)
    const { session } = connection
    if (session === undefined || this.#sessions.get(session.clientId) !== session) return
    this.#sessions.delete(session.clientId)
    const { heldIdMs } = this.faults
    if (heldIdMs > 0) this.#heldIds.set(session.clientId, this.clock.now() + heldIdMs)
    this.#note(`client ${session.clientId} is gone`)
    this.#tellRooms((room) => room.closed?.(session))
  }

  #tellAll(tell: (session: Session) => void): void {
    for (const session of this.sessions) tell(session)
  }

  #tellRooms(tell: (room: Room) => void): void {
    for (const room of this.#rooms) tell(room)
  }

  #note(line: string): void {
    const { log } = this.settings
    if (log !== undefined) log(`${new Date(this.clock.now()).toISOString().slice(11, 23)} ${line}`)
  }
}

/**
 * Starts a simulated gateway.
 *
 * It listens on the loopback interface at a free port unless told otherwise, and ends with `close()` or at the end of an
 * `await using` block.
 *
 * @throws TypeError when an option is wrong; the platform's error when the port cannot be opened.
 * @example
 * ```ts
 * import { startGateway } from '@twskit/simulator'
 *
 * await using gateway = await startGateway({ seed: 7, serverVersion: 187 })
 * console.log(`Connect your client to 127.0.0.1:${gateway.port}`)
 * ```
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const gateway = new Gateway(options)
  await gateway.listen()
  return gateway
}
