import { encodeGatewayMessage, type GatewayMessage } from '@twskit/wire'
import type { CancelTimer } from '../clock/clock.ts'
import type { GatewayContext } from './context.ts'
import { RunningRequests } from './running-requests.ts'

/** Where a session's frames go. */
export interface Outlet {
  /** Sends a whole frame. */
  send(frame: Uint8Array, message: GatewayMessage): void
  /** Sends what is queued, then closes the connection. */
  close(): void
  /** Closes the connection at once. */
  destroy(): void
}

/** What is known of a client when its session starts. */
export interface SessionFacts {
  readonly clientId: number
  readonly serverVersion: number
  /** Connect options such as `+PACEAPI`. */
  readonly connectOptions: string
  readonly optionalCapabilities: string
  /** Where the client is. */
  readonly peer: string
}

/** Codes that the back end stamps, in whole seconds; the others carry milliseconds of the gateway itself. */
const stampedByBackEnd: ReadonlySet<number> = new Set([201, 202, 399, 10167])

/** Kinds of running requests that market data lost at the back end takes with it. */
const dataKinds: readonly string[] = ['marketData', 'tickByTick', 'marketDepth', 'realTimeBars', 'historicalUpdates']

/** One client's conversation with the gateway, from its start to its end. */
export class Session {
  readonly gateway: GatewayContext
  readonly clientId: number
  readonly serverVersion: number
  readonly connectOptions: string
  readonly optionalCapabilities: string
  readonly peer: string
  /** What the client chose with its last market data type request: 1 live, 2 frozen, 3 delayed, 4 delayed and frozen. */
  marketDataType = 1
  readonly #outlet: Outlet
  readonly #running = new RunningRequests()
  readonly #timers = new Set<CancelTimer>()
  #isOpen = true

  constructor(gateway: GatewayContext, facts: SessionFacts, outlet: Outlet) {
    this.gateway = gateway
    this.clientId = facts.clientId
    this.serverVersion = facts.serverVersion
    this.connectOptions = facts.connectOptions
    this.optionalCapabilities = facts.optionalCapabilities
    this.peer = facts.peer
    this.#outlet = outlet
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /**
   * Sends a message to the client. Fields its version cannot carry are left out.
   *
   * Unset fields travel as "unset": write the zeros a real gateway writes (prices, sizes, ids) as zeros.
   */
  send(message: GatewayMessage): void {
    if (this.#isOpen) this.#outlet.send(encodeGatewayMessage(message, this.serverVersion), message)
  }

  /**
   * Sends an error or a notice.
   *
   * @param id The request's or order's id; -1 for requests without one and for notices.
   */
  error(id: number | undefined, errorCode: number, errorMsg: string, advancedOrderRejectJson?: string): void {
    const now = this.gateway.clock.now()
    const errorTime = Math.floor(stampedByBackEnd.has(errorCode) ? now - (now % 1000) : now)
    this.send({ type: 'ErrorMessage', id: id ?? -1, errorTime, errorCode, errorMsg, advancedOrderRejectJson })
  }

  /**
   * Registers a request that runs until it is cancelled.
   *
   * @param kind Requests of different kinds may share an id.
   * @param stop Runs when the request is finished or the session ends.
   * @param farm The farm that its data comes from.
   * @returns False when the id is in use: the client was told so with 322 and nothing was registered.
   */
  begin(kind: string, reqId: number | undefined, stop: () => void, farm?: string): boolean {
    if (this.refusesDuplicate(kind, reqId)) return false
    this.#running.add(kind, reqId ?? 0, stop, farm)
    return true
  }

  /** Refuses an id with 322 when a request of that kind is running under it. */
  refusesDuplicate(kind: string, reqId: number | undefined): boolean {
    if (!this.runs(kind, reqId)) return false
    this.error(reqId, 322, "Error processing request.-'bO' : cause - Duplicate ticker id")
    return true
  }

  /** Ends a running request. Returns false when there is none of that kind and id. */
  finish(kind: string, reqId: number | undefined): boolean {
    return this.#running.remove(kind, reqId ?? 0)
  }

  /** Tells whether a request of that kind and id is running. */
  runs(kind: string, reqId: number | undefined): boolean {
    return this.#running.has(kind, reqId ?? 0)
  }

  /** Lists the ids of the running requests of a kind. */
  idsOf(kind: string): readonly number[] {
    return this.#running.ids(kind)
  }

  /** Counts the running requests of a kind. */
  running(kind: string): number {
    return this.#running.count(kind)
  }

  /** Stops every stream of market data without a word, as the loss of the back end's data does. */
  loseData(): void {
    for (const kind of dataKinds) this.#running.stopKind(kind)
  }

  /** Lets the streams of a farm fall silent for good; to the client they seem to run. */
  silenceFarm(farm: string): void {
    this.#running.silence((_, of) => of === farm)
  }

  /** Lets those streams of market data fall silent for good that are drawn; to the client they seem to run. */
  silenceSome(isDrawn: () => boolean): void {
    this.#running.silence((kind) => dataKinds.includes(kind) && isDrawn())
  }

  /** Runs something later, unless the session ends before. */
  after(delayMs: number, run: () => void): CancelTimer {
    const cancel = this.gateway.clock.setTimer(delayMs, () => {
      this.#timers.delete(cancel)
      run()
    })
    this.#timers.add(cancel)
    return () => {
      this.#timers.delete(cancel)
      cancel()
    }
  }

  /** Ends the conversation as a gateway does: what was sent still arrives, then the connection closes. */
  hangUp(): void {
    this.#outlet.close()
    this.end()
  }

  /** Cuts the connection. */
  reset(): void {
    this.#outlet.destroy()
    this.end()
  }

  /** Stops everything that runs for this client; called once the connection is over. */
  end(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
    this.#running.stopAll()
  }
}
