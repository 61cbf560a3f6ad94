import type {
  ClientMessage,
  DecodeError,
  ErrorMessage,
  FrequentReceiver,
  GatewayCode,
  GatewayMessage,
} from '@twskit/wire'
import type { RequestFacts } from '../errors.ts'
import type { Clock, HistoricalFacts, Submission, Ticket, Wait } from '../pacing/index.ts'
import type { Notice } from '../streams/index.ts'
import type { ClientType } from './message-of.ts'
import type { OrderOperation, RequestSpec } from './specs.ts'

/** How far a request has come. */
export type RequestState = 'queued' | 'sent' | 'answering' | 'streaming' | 'cancelling'

/** One request in flight, as `ib.requests` shows it. */
export interface RequestSnapshot extends RequestFacts {
  readonly state: RequestState
  /** How long ago it was asked for, in milliseconds. */
  readonly ageMs: number
  /** How many messages have answered it. */
  readonly received: number
  /** How many wait for it or listen to it. */
  readonly readers: number
  /** What it waits for while it is `queued`. */
  readonly wait: Wait | undefined
}

/** What a request asks of the registry that keeps it. */
export interface Desk {
  readonly clock: Clock
  submit(submission: Submission): Ticket
  /** Forgets a request that is over for the gateway too. */
  retire(entry: Entry): void
  /** Cancels a request on the wire where it was sent, then forgets it. */
  cancel(entry: Entry): void
  /** Takes a request back that is to be sent again, and notes what it waits for until then. */
  recall(entry: Entry, wait: Wait): void
  /** Cancels a request on the wire and takes it back: it is to be sent again under a fresh id. */
  withdraw(entry: Entry, wait: Wait): void
  /** Cancels a request on the wire and asks again at once, under a fresh id. */
  again(entry: Entry): void
  /** Sends a request that was taken back. */
  resend(entry: Entry): void
}

/** A request from the moment it is asked for until nothing of it is left. */
export abstract class Entry {
  // First what each message looks at: with a thousand requests it is then in one line of the processor's cache.
  /** The id on the wire, once there is one. */
  id: number | undefined
  state: RequestState = 'queued'
  received = 0
  readonly spec: RequestSpec
  isOver = false
  #wasAskedAgain = false
  /** Takes ticks field by field, where the request can. */
  readonly receiver: FrequentReceiver | undefined
  readonly desk: Desk
  readonly askedAtMs: number
  /** When it was last written. */
  sentAtMs: number = Number.NEGATIVE_INFINITY
  ticket: Ticket | undefined
  /** The name of the message that was sent, by which a refusal with id -1 finds it. */
  sentType: ClientType | undefined
  /** What it waits for before it is handed to the pacer. */
  holdsFor: Wait | undefined
  abstract readonly priority: number
  abstract readonly readers: number

  constructor(desk: Desk, spec: RequestSpec) {
    this.desk = desk
    this.spec = spec
    this.askedAtMs = desk.clock.now()
  }

  /** The order it changes. */
  get orderId(): number | undefined {
    return undefined
  }

  /** What it does to that order. */
  get operation(): OrderOperation | undefined {
    return undefined
  }

  get historical(): HistoricalFacts | undefined {
    return this.spec.historical
  }

  get isOnWire(): boolean {
    return this.state === 'sent' || this.state === 'answering' || this.state === 'streaming'
  }

  ask(id: number): ClientMessage {
    return this.spec.ask(id)
  }

  facts(): RequestFacts {
    return { id: this.id, kind: this.spec.kind, args: this.spec.args }
  }

  wait(): Wait | undefined {
    return this.state === 'queued' ? (this.holdsFor ?? this.ticket?.wait()) : undefined
  }

  snapshot(now: number): RequestSnapshot {
    return {
      ...this.facts(),
      state: this.state,
      ageMs: now - this.askedAtMs,
      received: this.received,
      readers: this.readers,
      wait: this.wait(),
    }
  }

  /** Says that there is something to do with its ticket: drop it while it waits, or say that its history is finished. */
  get needsTicket(): boolean {
    return this.state === 'queued' || this.historical !== undefined
  }

  /** Says that the request has been written. */
  sent(): void {
    this.state = 'sent'
    this.sentAtMs = this.desk.clock.now()
    if (!this.needsTicket) this.ticket = undefined
  }

  /** Asks once more when a code is a reason to, and says whether it did. Values in between make another time possible. */
  protected asksAgain(code: GatewayCode): boolean {
    if (this.#wasAskedAgain || !this.isOnWire || this.spec.asksAgainAfter?.(code) !== true) return false
    this.#wasAskedAgain = true
    this.desk.again(this)
    return true
  }

  protected mayAskAgain(): void {
    this.#wasAskedAgain = false
  }

  /** Says that the gateway dropped requests that came too fast: this one too, perhaps, when it is not answered soon. */
  abstract doubted(): void
  /** Takes one answer. */
  abstract take(message: GatewayMessage): void
  /** Takes a gateway code on its id, and whether the code is meant for it; answers whether that ended it. */
  abstract told(message: ErrorMessage, code: GatewayCode, notice: Notice, isMeant: boolean): boolean
  /** Says that a message to it could not be read; the notice tells of it. */
  abstract unreadable(error: DecodeError, notice: Notice): void
  /** Ends it because the gateway refused it: nothing has to be cancelled. */
  abstract refused(error: unknown): void
  /** Ends it from this side. */
  abstract fail(error: unknown): void
  /** Ends it because the client closes. */
  abstract closed(detail: string | undefined): void
  /** Says that the link fell, or that the gateway lost what it had subscribed to. Answers whether it is to be asked again. */
  abstract linkFell(detail: string, cause: unknown): boolean
}
