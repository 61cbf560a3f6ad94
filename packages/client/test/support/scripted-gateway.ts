import { type ClientMessage, GatewayEnd, type GatewayMessage, type Listener, type Transport } from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'

type ClientType = ClientMessage['type']
type RequestOf<Type extends ClientType> = Extract<ClientMessage, { readonly type: Type }>

/** What a client sent. */
type Arrival =
  | { readonly kind: 'offer' }
  | { readonly kind: 'message'; readonly message: ClientMessage }
  | { readonly kind: 'error'; readonly error: Error }

/** Returns the message that arrived; throws the error of one that cannot be read. */
function messageOf(arrival: Arrival): ClientMessage | undefined {
  if (arrival.kind === 'error') throw arrival.error
  return arrival.kind === 'message' ? arrival.message : undefined
}

/** One client on a scripted gateway: what it sent, in order, and what it is to be sent. */
export class Line {
  readonly serverVersion: number
  readonly #transport: Transport
  readonly #end: GatewayEnd
  readonly #arrived: (Arrival | undefined)[] = []
  #wake: (() => void) | undefined

  constructor(transport: Transport, serverVersion: number) {
    this.serverVersion = serverVersion
    this.#transport = transport
    this.#end = new GatewayEnd({
      offered: () => this.#push({ kind: 'offer' }),
      message: (message) => this.#push({ kind: 'message', message }),
      undecodable: (error) => this.#push({ kind: 'error', error }),
    })
    transport.start({ data: (chunk) => this.#end.receive(chunk), closed: () => this.#push(undefined) })
  }

  /** Takes the version offer and answers it. */
  async shakeHands(): Promise<void> {
    const { kind } = await this.#arrival()
    if (kind !== 'offer') throw new Error('The client has shaken hands already')
    const { serverVersion } = this
    this.sendBytes(this.#end.accept({ serverVersion, connectionTime: '20261123 09:30:00 US/Eastern' }))
  }

  /** Shakes hands, takes startApi, and makes the session ready. */
  async begin(options: { readonly accounts?: string; readonly nextValidId?: number } = {}): Promise<void> {
    await this.shakeHands()
    await this.next('StartApiRequest')
    this.send(
      { type: 'ManagedAccounts', accountsList: options.accounts ?? 'DU1234567' },
      { type: 'NextValidId', orderId: options.nextValidId ?? 1 },
    )
  }

  /** Waits for the client's next message and checks its type. */
  async next<Type extends ClientType>(type: Type): Promise<RequestOf<Type>> {
    const message = messageOf(await this.#arrival())
    if (message?.type !== type) throw new Error(`The client sent ${message?.type ?? 'its offer'}, expected was ${type}`)
    return message as RequestOf<Type>
  }

  /** Waits for the client's next message of any type; `undefined` when the client has gone. */
  async nextOfAny(): Promise<ClientMessage | undefined> {
    const arrival = await this.#take()
    return arrival === undefined ? undefined : messageOf(arrival)
  }

  /** The messages that are there and nobody has taken. */
  get untaken(): readonly ClientMessage[] {
    return this.#arrived.flatMap((it) => (it === undefined ? [] : (messageOf(it) ?? [])))
  }

  /** Waits until the client has gone. */
  async gone(): Promise<void> {
    while ((await this.#take()) !== undefined);
  }

  send(...messages: readonly GatewayMessage[]): void {
    for (const message of messages) this.sendBytes(this.#end.encode(message))
  }

  /** Sends an error; without an id one of the session. */
  sendError(errorCode: number, errorMsg: string, id = -1): void {
    this.send({ type: 'ErrorMessage', id, errorCode, errorMsg, errorTime: 1_795_400_000_000 })
  }

  sendBytes(bytes: Uint8Array): void {
    this.#transport.send(bytes)
  }

  /** Sends what is queued, then closes. */
  hangUp(): void {
    this.#transport.close()
  }

  /** Cuts the connection. */
  cut(): void {
    this.#transport.destroy()
  }

  async #arrival(): Promise<Arrival> {
    const arrival = await this.#take()
    if (arrival === undefined) throw new Error('The client closed the connection')
    return arrival
  }

  async #take(): Promise<Arrival | undefined> {
    while (this.#arrived.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.#arrived.shift()
  }

  #push(arrival: Arrival | undefined): void {
    this.#arrived.push(arrival)
    this.#wake?.()
  }
}

/**
 * A gateway that does exactly what a test tells it, in exactly that order, over a real socket. For everything else there is the
 * simulator.
 */
export class ScriptedGateway implements AsyncDisposable {
  readonly serverVersion: number
  #listener: Listener | undefined
  readonly #lines: Line[] = []
  readonly #waiting: ((line: Line) => void)[] = []
  readonly #transports = new Set<Transport>()

  constructor(serverVersion: number) {
    this.serverVersion = serverVersion
  }

  static async start(
    options: { readonly serverVersion?: number; readonly port?: number } = {},
  ): Promise<ScriptedGateway> {
    const gateway = new ScriptedGateway(options.serverVersion ?? 226)
    gateway.#listener = await listenTcp({ host: '127.0.0.1', port: options.port ?? 0 }, (transport) => {
      gateway.#transports.add(transport)
      const line = new Line(transport, gateway.serverVersion)
      const wake = gateway.#waiting.shift()
      if (wake === undefined) gateway.#lines.push(line)
      else wake(line)
    })
    return gateway
  }

  get port(): number {
    return this.#listener?.port ?? 0
  }

  /** Waits for the next client. */
  accept(): Promise<Line> {
    const line = this.#lines.shift()
    return line === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(line)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const transport of this.#transports) transport.destroy()
    await this.#listener?.close()
  }
}
