import { DecodeError, FrameError, type GatewayMessage, VersionError, type VersionReply } from '@twskit/wire'
import { ConnectError, type ConnectReason } from '../errors.ts'
import { Link } from './link.ts'
import { type Address, openTransport, targetName } from './open-transport.ts'
import type { ConnectSettings } from './options.ts'
import type { Traffic } from './traffic.ts'
import { BridgeClosedError } from './websocket.ts'

/** Hears how an attempt to connect goes. One of `ready` and `failed` comes, and is the last. */
export interface AttemptEvents {
  /** The socket is open. */
  opened(target: string): void
  /** The gateway named its version; it has been asked to start. */
  started(serverVersion: number, connectionTime: string): void
  /** What the gateway sends before the session is ready: replayed orders, accounts, ids, notices. */
  message(message: GatewayMessage): void
  undecodable(error: DecodeError): void
  /** Accounts and the next order id are there, in whatever order. The listener takes the link over in this call. */
  ready(link: Link): void
  failed(error: unknown): void
}

type Stage = 'opening' | 'offered' | 'started' | 'over'

const CLIENT_ID_IN_USE = 326
const REDIRECTS_ALLOWED = 2

/** One attempt to set a session up, from opening the socket until it is ready. */
export class Attempt {
  readonly #settings: ConnectSettings
  readonly #traffic: Traffic
  readonly #events: AttemptEvents
  readonly #opening = new AbortController()
  #address: Address
  #stage: Stage = 'opening'
  #link: Link | undefined
  #cancelTimer: (() => void) | undefined
  #redirects = 0
  #hasAccounts = false
  #hasNextId = false
  /** What the gateway complained about last, for the error. */
  #complaint: string | undefined

  constructor(settings: ConnectSettings, traffic: Traffic, events: AttemptEvents) {
    this.#settings = settings
    this.#traffic = traffic
    this.#events = events
    this.#address = { host: settings.host, port: settings.port }
    void this.#open()
  }

  get target(): string {
    return targetName(this.#settings, this.#address)
  }

  /** Gives the attempt up without a word. */
  abandon(): void {
    if (this.#finish()) this.#link?.destroy()
  }

  async #open(): Promise<void> {
    this.#stage = 'opening'
    try {
      const transport = await openTransport(this.#settings, this.#address, this.#opening.signal)
      if (this.#stage !== 'opening') {
        transport.destroy()
        return
      }
      const tapped = this.#settings.record?.tap(transport) ?? transport
      const link = new Link(tapped, this.#settings, this.#traffic, {
        answered: (reply) => this.#answered(reply),
        message: (message) => this.#take(message),
        undecodable: (error) => this.#events.undecodable(error),
        closed: (cause) => this.#closed(cause),
      })
      this.#link = link
      this.#stage = 'offered'
      const { readyTimeoutMs, clock } = this.#settings
      if (readyTimeoutMs > 0) this.#cancelTimer = clock.setTimer(readyTimeoutMs, () => this.#timedOut())
      this.#events.opened(this.target)
      link.start()
    } catch (error) {
      if (this.#finish()) this.#events.failed(error)
    }
  }

  #answered(reply: VersionReply): void {
    if (reply.kind === 'redirect') {
      this.#redirect(reply.host, reply.port)
      return
    }
    this.#stage = 'started'
    const { clientId, optionalCapabilities } = this.#settings
    this.#link?.write({ type: 'StartApiRequest', clientId, optionalCapabilities })
    this.#events.started(reply.serverVersion, reply.connectionTime)
  }

  #redirect(host: string, port: number | undefined): void {
    this.#redirects++
    const { url, transport } = this.#settings
    if (this.#redirects > REDIRECTS_ALLOWED || (url ?? transport) !== undefined) {
      this.#fail('handshake', `it sent the client on to ${host} for the ${ordinal(this.#redirects)} time`)
      return
    }
    this.#cancelTimer?.()
    this.#link?.destroy()
    this.#address = { host, port: port ?? this.#address.port }
    void this.#open()
  }

  #take(message: GatewayMessage): void {
    this.#events.message(message)
    if (this.#stage !== 'started') return
    switch (message.type) {
      case 'ManagedAccounts':
        this.#hasAccounts = true
        break
      case 'NextValidId':
        this.#hasNextId = true
        break
      case 'ErrorMessage':
        this.#complaint = `${message.errorCode} ${message.errorMsg ?? ''}`
        if (message.errorCode === CLIENT_ID_IN_USE) this.#fail('client-id-in-use', this.#complaint)
        return
      default:
        return
    }
    if (this.#hasAccounts && this.#hasNextId && this.#finish()) this.#events.ready(this.#link as Link)
  }

  #closed(cause: unknown): void {
    const detail = cause instanceof Error ? cause.message : undefined
    if (cause instanceof VersionError) this.#fail('version', detail, cause)
    else if (cause instanceof FrameError || cause instanceof DecodeError) this.#fail('handshake', detail, cause)
    else if (cause instanceof BridgeClosedError) this.#fail(cause.connectReason, detail, cause)
    else if (this.#stage === 'offered') this.#fail('dropped', detail, cause)
    else {
      // Most gateways drop a client id that is in use half a second after startApi without a word.
      const words = 'it accepted the client and then closed the connection without giving a reason'
      this.#fail('client-id-in-use', this.#complaint ?? detail ?? words, cause)
    }
  }

  #timedOut(): void {
    const { readyTimeoutMs } = this.#settings
    if (this.#stage === 'offered') {
      this.#fail('no-answer', `no version within ${readyTimeoutMs} ms`)
      return
    }
    const missing = [this.#hasAccounts ? [] : 'accounts', this.#hasNextId ? [] : 'next order id'].flat().join(' and ')
    const complaint = this.#complaint === undefined ? '' : `; its last words were: ${this.#complaint}`
    this.#fail('not-logged-in', `no ${missing} within ${readyTimeoutMs} ms${complaint}`)
  }

  #fail(reason: ConnectReason, detail: string | undefined, cause?: unknown): void {
    if (!this.#finish()) return
    this.#link?.destroy()
    const { clientId } = this.#settings
    this.#events.failed(new ConnectError({ reason, target: this.target, clientId, detail, cause }))
  }

  #finish(): boolean {
    if (this.#stage === 'over') return false
    if (this.#stage === 'opening') this.#opening.abort()
    this.#stage = 'over'
    this.#cancelTimer?.()
    return true
  }
}

function ordinal(n: number): string {
  return ['first', 'second', 'third'][n - 1] ?? `${n}th`
}
