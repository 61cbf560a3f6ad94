import {
  ClientEnd,
  type ClientMessage,
  type DecodeError,
  type GatewayMessage,
  MAX_SERVER_VERSION,
  memoryTransports,
  type Transport,
} from '@twskit/wire'
import { connectTcp } from '@twskit/wire/tcp'
import type { Gateway } from '../gateway.ts'

/** A message of a gateway by its type. */
export type AnswerOf<T extends GatewayMessage['type']> = Extract<GatewayMessage, { readonly type: T }>

/** How a wire client connects. */
export interface WireClientOptions {
  /** 0 by default. */
  readonly clientId?: number | undefined
  /** The highest server version offered, and so the one that is spoken when the gateway knows it; 226 by default. */
  readonly serverVersion?: number | undefined
  /** Connect options such as `+PACEAPI`. */
  readonly connectOptions?: string | undefined
  /** False leaves the session unstarted: send `StartApiRequest` yourself. */
  readonly start?: boolean | undefined
}

interface Waiter {
  readonly wants: (message: GatewayMessage) => boolean
  readonly resolve: (message: GatewayMessage) => void
  readonly reject: (cause: Error) => void
}

/**
 * The least a client can be: messages in, messages out, everything kept. For tests of gateways, not for trading.
 *
 * It comes by TCP to a host and port, or through memory to a gateway of this process.
 */
export class WireClient {
  readonly #transport: Transport
  readonly #end: ClientEnd
  readonly #options: WireClientOptions
  readonly #waiters = new Set<Waiter>()
  readonly #versionKnown: Promise<number>
  readonly #closed: Promise<void>
  /** Everything received so far, earliest first. */
  readonly received: GatewayMessage[] = []
  /** What could not be read so far. */
  readonly unreadable: DecodeError[] = []
  /** Bytes received so far, handshake included. */
  readonly chunks: Uint8Array[] = []
  #isClosed = false
  #failure: Error | undefined

  private constructor(transport: Transport, options: WireClientOptions) {
    this.#transport = transport
    this.#options = options
    let known: (version: number) => void = () => {}
    let failed: (cause: Error) => void = () => {}
    let over: () => void = () => {}
    this.#versionKnown = new Promise((resolve, reject) => {
      known = resolve
      failed = reject
    })
    this.#versionKnown.catch(() => {})
    this.#closed = new Promise((resolve) => {
      over = resolve
    })
    this.#end = new ClientEnd(
      {
        replied: (reply) => {
          if (reply.kind === 'redirect') failed(new Error(`The gateway redirects to ${reply.host}`))
          else known(reply.serverVersion)
        },
        message: (message) => this.#take(message),
        undecodable: (error) => this.unreadable.push(error),
      },
      { max: options.serverVersion ?? MAX_SERVER_VERSION, connectOptions: options.connectOptions },
    )
    transport.start({
      data: (chunk) => {
        this.chunks.push(chunk.slice())
        try {
          this.#end.receive(chunk)
        } catch (cause) {
          this.#failure = cause as Error
          failed(this.#failure)
          transport.destroy()
        }
      },
      closed: () => {
        this.#isClosed = true
        const cause = new Error('The gateway closed the connection')
        failed(cause)
        for (const waiter of this.#waiters) waiter.reject(cause)
        this.#waiters.clear()
        over()
      },
    })
    transport.send(this.#end.offer())
  }

  /**
   * Connects, shakes hands and starts.
   *
   * @throws VersionError when the gateway's version was not offered, Error when it closes the connection before it has answered.
   */
  static async connect(
    gateway: Gateway | { readonly host: string; readonly port: number },
    options: WireClientOptions = {},
  ): Promise<WireClient> {
    return WireClient.over(await connectTcp({ host: gateway.host, port: gateway.port }), options)
  }

  /** Connects to a gateway of this process through memory, without a port. */
  static async inMemory(gateway: Gateway, options: WireClientOptions = {}): Promise<WireClient> {
    const [own, theirs] = memoryTransports()
    gateway.accept(theirs)
    return WireClient.over(own, options)
  }

  /** Shakes hands and starts over a transport that is connected already. */
  static async over(transport: Transport, options: WireClientOptions = {}): Promise<WireClient> {
    const client = new WireClient(transport, options)
    await client.#versionKnown
    if (options.start !== false) client.start()
    return client
  }

  /** The version the gateway answered with. */
  get serverVersion(): number {
    return this.#end.serverVersion
  }

  /** Why nothing more can be read, when the gateway sent bytes that are no frames. */
  get failure(): Error | undefined {
    return this.#failure
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Settles when the connection is over. */
  get closed(): Promise<void> {
    return this.#closed
  }

  /** Starts the session. */
  start(): void {
    this.send({ type: 'StartApiRequest', clientId: this.#options.clientId ?? 0 })
  }

  /** Sends a message. */
  send(message: ClientMessage): void {
    this.#transport.send(this.#end.encode(message))
  }

  /** Sends bytes as they are. */
  sendBytes(bytes: Uint8Array): void {
    this.#transport.send(bytes)
  }

  /** Returns everything received of a type, earliest first. */
  all<T extends GatewayMessage['type']>(type: T): readonly AnswerOf<T>[] {
    return this.received.filter((message): message is AnswerOf<T> => message.type === type)
  }

  /**
   * Waits for a message of a type, and takes one that came already when `from` says where to begin looking.
   *
   * @param wants Which of them.
   * @throws Error when the connection ends before.
   */
  next<T extends GatewayMessage['type']>(
    type: T,
    wants: (message: AnswerOf<T>) => boolean = () => true,
    from: number = this.received.length,
  ): Promise<AnswerOf<T>> {
    const isWanted = (message: GatewayMessage): boolean => message.type === type && wants(message as AnswerOf<T>)
    return this.nextOf(isWanted, from) as Promise<AnswerOf<T>>
  }

  /** Waits for any message that is wanted; looks first at what came since `from`. */
  nextOf(wants: (message: GatewayMessage) => boolean, from: number = this.received.length): Promise<GatewayMessage> {
    const known = this.received.slice(from).find(wants)
    if (known !== undefined) return Promise.resolve(known)
    if (this.#isClosed) return Promise.reject(new Error('The gateway closed the connection'))
    return new Promise((resolve, reject) => {
      this.#waiters.add({ wants, resolve, reject })
    })
  }

  /** Closes the connection. */
  async close(): Promise<void> {
    this.#transport.close()
    await this.#closed
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #take(message: GatewayMessage): void {
    this.received.push(message)
    for (const waiter of this.#waiters) {
      if (!waiter.wants(message)) continue
      this.#waiters.delete(waiter)
      waiter.resolve(message)
    }
  }
}
