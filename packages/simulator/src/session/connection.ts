import {
  type ClientMessage,
  type DecodeError,
  encodeRedirect,
  GatewayEnd,
  MIN_SERVER_VERSION,
  negotiateVersion,
  type Transport,
  type VersionOffer,
} from '@twskit/wire'
import { wallText } from '../clock/days.ts'
import type { Faults } from '../faults/faults.ts'
import { Line } from '../faults/line.ts'
import type { GatewayContext } from './context.ts'
import { logLine } from './log-line.ts'
import { Session } from './session.ts'

/** What a connection asks of its gateway. */
export interface Reception {
  readonly context: GatewayContext
  readonly faults: Faults
  /** A client has asked to start: true when it may, false when it was turned away. */
  start(session: Session): boolean
  /** A request arrived. */
  receive(message: ClientMessage, session: Session): void
  /** A connection is over. */
  closed(connection: Connection): void
  /** Something worth a line in the log. */
  note(line: string): void
}

/** How long a client may take to start its session. */
const STARTS_WITHIN_MS = 120_000

/** One client's connection: the handshake, then frames in and frames out. */
export class Connection {
  readonly number: number
  readonly peer: string
  readonly #reception: Reception
  readonly #line: Line
  readonly #end: GatewayEnd
  readonly #cancelStart: () => void
  #session: Session | undefined
  #isOver = false
  #isDeaf = false

  constructor(reception: Reception, transport: Transport, number: number) {
    const { context, faults } = reception
    this.number = number
    this.peer = transport.peer
    this.#reception = reception
    const random = context.random.stream(`line ${number}`)
    this.#line = new Line({ transport, faults, clock: context.clock, random })
    this.#end = new GatewayEnd({
      offered: (offer) => this.#greet(offer),
      message: (message) => this.#receive(message),
      undecodable: (error) => this.#refuse(error),
    })
    // A connection that says nothing would keep its place for ever.
    this.#cancelStart = context.clock.setTimer(STARTS_WITHIN_MS, () => {
      if (this.#session === undefined && !this.#isDeaf) this.close(true)
    })
    transport.start({
      data: (chunk) => this.#data(chunk),
      closed: () => {
        // What is still on its way has nobody to go to.
        this.#line.cut()
        this.#closed()
      },
    })
  }

  /** The session, once the client has started. */
  get session(): Session | undefined {
    return this.#session
  }

  /** Sends what is queued, then closes; `isImpatient` does not wait for what delays hold back. */
  close(isImpatient: boolean = false): void {
    this.#line.close(isImpatient)
    this.#closed()
  }

  /** Closes at once, as a crash does. */
  reset(): void {
    this.#line.destroy()
    this.#closed()
  }

  /** Goes silent both ways and leaves the connection open. */
  goDeaf(): void {
    this.#isDeaf = true
    this.#line.cut()
  }

  /** Sends bytes that are no frame. */
  sendNonsense(): void {
    this.#line.send(Uint8Array.of(0xff, 0xff, 0xff, 0xff), undefined, this.#end.serverVersion)
  }

  #data(chunk: Uint8Array): void {
    if (this.#isOver || this.#isDeaf) return
    try {
      this.#end.receive(chunk)
    } catch (cause) {
      this.#reception.note(`${this.#name} sends no frames: ${(cause as Error).message}`)
      this.reset()
    }
  }

  get #name(): string {
    return this.#session === undefined ? `connection ${this.number}` : `client ${this.#session.clientId}`
  }

  #closed(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#cancelStart()
    this.#end.stop()
    this.#session?.end()
    this.#reception.closed(this)
  }

  #refuse(error: DecodeError): void {
    this.#reception.note(`${this.#name} > unreadable: ${error.message}`)
    this.#session?.error(
      error.requestId,
      320,
      `Error reading request. ${error.messageType ?? 'Message'}: ${error.field ?? 'message id'}`,
    )
  }

  #receive(message: ClientMessage): void {
    if (this.#session !== undefined) this.#reception.receive(message, this.#session)
    else if (message.type === 'StartApiRequest') this.#start(message.clientId ?? 0, message.optionalCapabilities ?? '')
    else this.#reception.note(`${this.#name} > ${message.type} before it has started: dropped`)
  }

  #greet(offer: VersionOffer): void {
    const { context, faults } = this.#reception
    if (faults.connections === 'silence') return
    if (faults.handshakeMs <= 0) this.#answer(offer)
    else context.clock.setTimer(faults.handshakeMs, () => this.#answer(offer))
  }

  #answer(offer: VersionOffer): void {
    if (this.#isOver) return
    const { context, faults } = this.#reception
    const { serverVersion: highest, zone } = context.settings
    if (faults.redirect !== undefined) {
      this.#line.send(encodeRedirect(faults.redirect), undefined, 0)
      return
    }
    let serverVersion: number
    try {
      serverVersion = faults.claimedVersion ?? negotiateVersion(offer, { min: MIN_SERVER_VERSION, max: highest })
    } catch {
      this.#reception.note(`${this.#name} offers ${offer.min}..${offer.max}: no version in common`)
      this.close()
      return
    }
    const connectionTime = `${wallText(context.clock.now(), zone)} ${zoneName(context.clock.now(), zone)}`
    this.#reception.note(`${this.#name} from ${this.peer} speaks server version ${serverVersion}`)
    this.#line.send(this.#end.accept({ serverVersion, connectionTime }), undefined, 0)
  }

  #start(clientId: number, optionalCapabilities: string): void {
    this.#cancelStart()
    const { context } = this.#reception
    const { serverVersion, offer } = this.#end
    const line = this.#line
    const session = new Session(
      context,
      {
        clientId,
        serverVersion,
        optionalCapabilities,
        connectOptions: offer?.connectOptions ?? '',
        peer: this.peer,
      },
      {
        send: (frame, message) => {
          if (message.type === 'ErrorMessage') this.#reception.note(`client ${clientId} < ${logLine(message)}`)
          line.send(frame, message, serverVersion)
        },
        close: () => this.close(),
        destroy: () => this.reset(),
      },
    )
    this.#session = session
    if (!this.#reception.start(session)) this.#session = undefined
  }
}

const shortNames = new Map<string, Intl.DateTimeFormat>()

/** The short name of a zone, such as `EST`; the zone itself where it has none. */
function zoneName(instantMs: number, zone: string): string {
  const format = shortNames.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' })
  // Making one takes longer than the rest of a start.
  shortNames.set(zone, format)
  const name = format.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value
  return name === undefined || name.startsWith('GMT') ? zone : name
}
