import {
  classifyGatewayCode,
  type DecodeError,
  type FrequentReceiver,
  type GatewayCode,
  type GatewayMessage,
} from '@twskit/wire'
import { ClosedError, NotSupportedError, type RequestFacts } from '../errors.ts'
import {
  type Clock,
  type LineBudget,
  type Pacer,
  priority,
  type Submission,
  type Ticket,
  type Wait,
} from '../pacing/index.ts'
import {
  type Feed,
  type FeedLine,
  type Notice,
  StaleWatch,
  type Stream,
  type StreamMarker,
  streamOf,
} from '../streams/index.ts'
import { badFrameNotice } from './bad-frame-notice.ts'
import { checkCallOptions, checkStreamOptions } from './call-options.ts'
import type { ClassifyCode } from './codes.ts'
import { type DeliveryCounts, Delivery } from './delivery.ts'
import type { Desk, Entry, RequestSnapshot } from './entry.ts'
import { IdlessRefusals } from './idless-refusals.ts'
import { Lookup } from './lookup.ts'
import type { GatewayType, MessageOf } from './message-of.ts'
import type { ClientMessage } from '@twskit/wire'
import { asGiven, contractOf, type OutgoingContracts } from './outgoing-contracts.ts'
import { type PlanHome, RegistryPlan } from './registry-plan.ts'
import type { RequestIds } from './request-ids.ts'
import { Roster } from './roster.ts'
import { routes } from './routes.ts'
import type { AskSpec, CallOptions, StreamOptions, StreamSpec } from './specs.ts'
import { stableKey } from './stable-key.ts'
import { Subscription, type Surroundings } from './subscription.ts'

export interface RegistryOptions {
  readonly pacer: Pacer
  readonly clock: Clock
  readonly lines: LineBudget
  /** Classifies gateway codes; `classifyGatewayCode` by default. */
  readonly classify?: ClassifyCode | undefined
  /** Decides how contracts are put into requests; as they are given unless given. */
  readonly contracts?: OutgoingContracts | undefined
  /** Hears every gateway code that did not end a request. */
  readonly onNotice?: ((notice: Notice, code: GatewayCode) => void) | undefined
}

const MESSAGE_RATE_EXCEEDED = 100

const OFFLINE: Wait = { rule: 'the session to be ready' }

/**
 * Keeps every request from the moment it is asked for until its one ending, and brings it the gateway's answers. It
 * outlives connections: while there is none, look-ups wait and subscriptions stand in their gap.
 */
export class Registry {
  readonly #pacer: Pacer
  readonly #clock: Clock
  readonly #desk: Desk
  readonly #around: Surroundings
  readonly #roster = new Roster()
  readonly #idless: IdlessRefusals
  readonly #delivery: Delivery
  readonly #shared = new Map<string, Lookup<unknown>>()
  readonly #feeds = new Map<string, Feed<unknown>>()
  readonly #contracts: OutgoingContracts
  /** The requests whose contract was looked up without success: they are sent as they are. */
  readonly #givenUp = new WeakSet<Entry>()
  readonly #planHome: PlanHome = {
    subscribe: (spec, options, feed) => this.#subscribe(spec, options, feed),
    onDropped: () => {
      this.dropped++
    },
  }
  /** Values that slow readers did not get to see. */
  dropped = 0
  #isOnline = false
  #closing: { readonly detail: string | undefined } | undefined

  constructor(options: RegistryOptions) {
    const { pacer, clock, lines, onNotice = () => undefined } = options
    this.#pacer = pacer
    this.#clock = clock
    this.#contracts = options.contracts ?? asGiven
    this.#around = { lines, staleWatch: new StaleWatch(clock), isMarketOpen: () => Promise.resolve(true) }
    this.#idless = new IdlessRefusals(this.#roster, clock)
    this.#delivery = new Delivery({
      roster: this.#roster,
      idless: this.#idless,
      classify: options.classify ?? classifyGatewayCode,
      onNotice,
      onCode: (code) => {
        pacer.gatewayCode(code)
        if (code.code === MESSAGE_RATE_EXCEEDED) this.#rateExceeded()
      },
    })
    this.#desk = {
      clock,
      submit: (submission: Submission): Ticket => pacer.submit(submission),
      retire: (entry) => this.#retire(entry),
      cancel: (entry) => this.#cancel(entry),
      recall: (entry, wait) => this.#recall(entry, wait),
      withdraw: (entry, wait) => this.#withdraw(entry, wait),
      resend: (entry) => this.#advance(entry),
      again: (entry) => {
        this.#withdraw(entry, OFFLINE)
        this.#advance(entry)
      },
    }
  }

  /** Takes what tells whether the market of a request is open; until then every market is. */
  useMarketHours(isMarketOpen: (request: RequestFacts) => Promise<boolean>): void {
    this.#around.isMarketOpen = isMarketOpen
  }

  /** The requests in flight, the oldest first. */
  snapshot(): readonly RequestSnapshot[] {
    const now = this.#clock.now()
    return this.#roster.all().map((entry) => entry.snapshot(now))
  }

  /** What was done with the gateway's messages so far. */
  get counts(): Readonly<DeliveryCounts> {
    return this.#delivery.counts
  }

  /** Asks for one answer. Equal look-ups that are in flight share it. */
  ask<Value>(spec: AskSpec<Value>, options: CallOptions = {}): Promise<Value> {
    try {
      checkCallOptions(options)
    } catch (error) {
      return Promise.reject(error)
    }
    if (options.signal?.aborted === true) return Promise.reject(options.signal.reason)
    if (this.#closing !== undefined) return Promise.reject(this.#closedError(spec))
    const isShared = spec.order === undefined && spec.sharing !== false
    const key = isShared ? requestKey(spec) : undefined
    const known = key === undefined ? undefined : (this.#shared.get(key) as Lookup<Value> | undefined)
    if (known !== undefined) return known.join(options)
    const lookup = new Lookup(this.#desk, spec, key)
    if (key !== undefined) this.#shared.set(key, lookup as Lookup<unknown>)
    const answer = lookup.join(options)
    this.#roster.add(lookup)
    this.#advance(lookup)
    return answer
  }

  /**
   * Sends what the gateway answers only when it refuses it, and then without an id. It belongs to the session it is told
   * in: when the link falls before it is written it fails, and the next session does not send it.
   */
  tell(submission: Omit<Submission, 'historical'>): Ticket {
    return this.#pacer.submit({
      onUnsent: submission.onFailed,
      ...submission,
      onSent: () => {
        this.#idless.sent(submission.message.type)
        submission.onSent?.()
      },
    })
  }

  /** Makes a stream; nothing is asked for before somebody subscribes. Streams with equal arguments share one subscription. */
  stream<Value>(
    spec: StreamSpec<Value>,
    options: StreamOptions & { readonly markers: true },
  ): Stream<Value | StreamMarker>
  stream<Value>(spec: StreamSpec<Value>, options?: StreamOptions): Stream<Value>
  stream<Value>(spec: StreamSpec<Value>, options: StreamOptions = {}): Stream<Value> | Stream<Value | StreamMarker> {
    checkStreamOptions(options)
    const plan = new RegistryPlan(requestKey(spec), spec, options, this.#planHome)
    return options.markers === true
      ? streamOf(plan, this.#feeds, { ...options, markers: true })
      : streamOf(plan, this.#feeds, options)
  }

  /** Takes ticks field by field to the request they answer. */
  get receiver(): FrequentReceiver {
    return this.#delivery
  }

  /** Takes a message of the gateway to the request it answers, and to those who tap it. */
  deliver(message: GatewayMessage): void {
    this.#contracts.heard(message)
    this.#delivery.deliver(message)
  }

  /** Sees every message of a type from now on, whoever asked for it; the answer ends that. */
  tap<Type extends GatewayType>(type: Type, see: (message: MessageOf<Type>) => void): () => void {
    return this.#delivery.tap(type, see)
  }

  /**
   * Tells the request a frame belonged to that it could not be read: a look-up fails, a stream follows its rule. What
   * changes an order stays: it may well have executed, and its next message says so. Returns the notice of the frame.
   */
  undecodable(error: DecodeError): Notice {
    const entry = this.#answeredBy(error)
    const notice = badFrameNotice(error, entry?.facts())
    entry?.unreadable(error, notice)
    return notice
  }

  /** Says that the session is ready: what waited is sent, and subscriptions are asked for again, under fresh ids. */
  online(): void {
    this.#isOnline = true
    for (const entry of this.#roster.all()) if (isUntried(entry)) this.#advance(entry)
  }

  /** Says that the link fell. What was sent ends retryable, or with `mayHaveExecuted` where it changes an order. */
  offline(detail: string, cause?: unknown): void {
    this.#isOnline = false
    this.#idless.forget()
    for (const entry of this.#roster.all()) {
      if (entry.state === 'cancelling') this.#retire(entry)
      else if (!entry.isOver && entry.linkFell(detail, cause)) this.#recall(entry, OFFLINE)
    }
  }

  /** Says that the gateway's own link is down (1100): values may be missing, the subscriptions stand. */
  interrupted(reason: string): void {
    for (const entry of this.#roster.all()) {
      if (entry instanceof Subscription) entry.interrupted(reason)
      else if (entry instanceof Lookup) entry.lineFell(reason)
    }
  }

  /** The gateway drops what comes too fast, and does not say what it dropped. */
  #rateExceeded(): void {
    for (const entry of this.#roster.all()) if (entry.state === 'sent') entry.doubted()
  }

  /** Says that the gateway's own link is back with nothing lost (1102). */
  restored(): void {
    for (const entry of this.#roster.all()) if (entry instanceof Subscription) entry.restored()
  }

  /**
   * Says that the gateway's own link is back and its market data is gone (1101): all streams are asked for again, under
   * fresh ids; look-ups that were sent end retryable. What changes an order stays: the gateway still answers for it.
   *
   * Streams that are no market-data lines are cancelled first: the gateway may have kept them, and allows only so many.
   */
  dataLost(reason: string): void {
    this.#idless.forget()
    for (const entry of this.#roster.all()) {
      if (entry.isOver || !entry.isOnWire || entry.orderId !== undefined) continue
      const isKept = entry instanceof Subscription && entry.lines === 0
      if (!entry.linkFell(reason, undefined)) continue
      if (isKept) this.#withdraw(entry, OFFLINE)
      else this.#recall(entry, OFFLINE)
      this.#advance(entry)
    }
  }

  /**
   * Cancels subscriptions and asks for them again, under fresh ids: those of `which` that resume after a disconnect. For
   * streams that fell silent for good, as some do when a data farm comes back.
   */
  renew(reason: string, which: (request: RequestFacts) => boolean): void {
    for (const entry of this.#roster.all()) {
      if (!(entry instanceof Subscription) || !entry.isOnWire || !entry.isResumable || !which(entry.facts())) continue
      entry.linkFell(reason, undefined)
      this.#withdraw(entry, OFFLINE)
      this.#advance(entry)
    }
  }

  /**
   * Ends everything: look-ups with `ClosedError`; streams normally when the client was closed on purpose, and with
   * `ClosedError` when a `detail` says why it had to be. Cancels go out as far as the message rate lets them; nothing
   * is left behind.
   */
  close(detail?: string): void {
    if (this.#closing !== undefined) return
    this.#closing = { detail }
    this.#idless.forget()
    for (const entry of this.#roster.all()) if (!entry.isOver) entry.closed(detail)
    this.#isOnline = false
    for (const entry of this.#roster.all()) this.#retire(entry)
  }

  #subscribe<Value>(spec: StreamSpec<Value>, options: StreamOptions, feed: Feed<Value>): FeedLine {
    if (this.#closing !== undefined) throw this.#closedError(spec)
    const served = spec.channel === undefined ? undefined : this.#roster.served(spec.channel)
    if (served instanceof Subscription && !served.isOver && served.spec.isBrief !== true) {
      throw new NotSupportedError({
        subject: `${spec.kind} while ${served.spec.kind} with other arguments is open`,
        reason: 'the gateway keeps one such subscription at a time. End that one first.',
      })
    }
    const subscription = new Subscription(this.#desk, spec, feed, this.#around, options)
    this.#roster.add(subscription)
    this.#advance(subscription)
    return subscription
  }

  /** Sends a request if nothing stands in its way, and notes what does. */
  #advance(entry: Entry): void {
    if (!this.#isOnline) {
      entry.holdsFor = OFFLINE
      if (entry.orderId !== undefined) entry.linkFell('the session is not ready', undefined)
      return
    }
    const { channel } = entry.spec
    const served = channel === undefined ? undefined : this.#roster.served(channel)
    if (served !== undefined && served !== entry) {
      entry.holdsFor = { rule: `${served.spec.kind} to end: the gateway serves one of these at a time` }
      return
    }
    if (this.#looksUp(entry)) return
    entry.holdsFor = undefined
    this.#send(entry)
  }

  /** Starts the look-up that a request needs before it can be sent, and says whether there is one. Orders wait for theirs themselves. */
  #looksUp(entry: Entry): boolean {
    const contract = contractOf(entry.spec)
    if (contract === undefined || entry.orderId !== undefined || this.#givenUp.has(entry)) return false
    const lookUp = this.#contracts.lookUp(entry.spec.kind, contract)
    if (lookUp === undefined) return false
    entry.holdsFor = { rule: `a look-up of contract ${contract.conId}, which a request needs more of than was given` }
    const goOn = (): void => {
      if (isUntried(entry)) this.#advance(entry)
    }
    lookUp.then(goOn, () => {
      // Without a link nothing is settled: the look-up is made again with the request.
      if (this.#isOnline) this.#givenUp.add(entry)
      goOn()
    })
    return true
  }

  /** Puts the contract of a message as it can be sent. */
  #sendable(kind: string, message: ClientMessage): ClientMessage {
    if (!('contract' in message) || message.contract === undefined) return message
    const contract = this.#contracts.sent(kind, message.contract)
    return contract === message.contract ? message : { ...message, contract }
  }

  /** The ids of requests, apart from those of orders. */
  get ids(): RequestIds {
    return this.#roster.ids
  }

  #send(entry: Entry): void {
    const id = entry.orderId ?? this.#roster.ids.next()
    try {
      const message = this.#sendable(entry.spec.kind, entry.ask(id))
      entry.sentType = message.type
      // What has no request id on the wire is found by its channel.
      if (entry.orderId !== undefined || (message as { reqId?: number }).reqId === id) this.#roster.list(entry, id)
      const ticket = this.#pacer.submit({
        message,
        priority: entry.priority,
        historical: entry.historical,
        onSent: () => entry.sent(),
        onFailed: (error) => entry.refused(error),
      })
      // It may have ended in here: an answer in the same turn, or a value without a form on the wire.
      if (entry.isOver) release(ticket)
      else if (entry.needsTicket) entry.ticket = ticket
    } catch (error) {
      entry.refused(error)
    }
  }

  /** Finds the request that a frame answers: by its id, or by its channel where that message has none. */
  #answeredBy({ requestId, messageType }: DecodeError): Entry | undefined {
    if (requestId !== undefined && this.#roster.ids.has(requestId)) return this.#roster.find(requestId)
    const type = messageType as GatewayType
    const channel = routes.get(type)?.channelOf?.({ type } as GatewayMessage)
    const served = channel === undefined ? undefined : this.#roster.served(channel)
    return served?.isOnWire === true ? served : undefined
  }

  #recall(entry: Entry, wait: Wait): void {
    this.#roster.unlist(entry)
    if (entry.ticket !== undefined) release(entry.ticket)
    entry.ticket = undefined
    entry.id = undefined
    entry.state = 'queued'
    entry.holdsFor = wait
  }

  #withdraw(entry: Entry, wait: Wait): void {
    const cancel = entry.spec.cancel?.(entry.id ?? -1)
    this.#recall(entry, wait)
    if (cancel !== undefined) this.#pacer.submit({ message: cancel, priority: priority.cancel })
  }

  #retire(entry: Entry): void {
    if (entry.ticket !== undefined) release(entry.ticket)
    this.#unshare(entry)
    const next = this.#roster.remove(entry)
    if (next !== undefined && isUntried(next) && this.#closing === undefined) this.#advance(next)
  }

  #cancel(entry: Entry): void {
    const { id } = entry
    const { cancel } = entry.spec
    if (cancel === undefined || !entry.isOnWire || !this.#isOnline) {
      this.#retire(entry)
      return
    }
    // From here on its answers are late, and equal requests are sent for themselves.
    this.#unshare(entry)
    this.#roster.unlist(entry)
    if (entry.ticket !== undefined) release(entry.ticket)
    entry.state = 'cancelling'
    // A server too old for this cancel refuses it; then the answers run out by themselves.
    const done = (): void => this.#retire(entry)
    try {
      entry.ticket = this.#pacer.submit({
        message: cancel(id ?? -1),
        priority: priority.cancel,
        onSent: done,
        onFailed: done,
        onUnsent: done,
      })
    } catch {
      done()
    }
  }

  #unshare(entry: Entry): void {
    if (entry instanceof Lookup && entry.shareKey !== undefined) {
      this.#shared.delete(entry.shareKey)
      entry.shareKey = undefined
    }
  }

  #closedError(spec: { readonly kind: string; readonly args: unknown }): ClosedError {
    const request = { kind: spec.kind, args: spec.args }
    const detail = this.#closing?.detail
    return new ClosedError({ request, ...(detail === undefined ? {} : { detail }) })
  }
}

function requestKey(spec: { readonly kind: string; readonly args: unknown }): string {
  return stableKey([spec.kind, spec.args])
}

/** Says that a request has not been handed to the pacer. */
function isUntried(entry: Entry): boolean {
  return entry.state === 'queued' && entry.ticket === undefined && !entry.isOver
}

function release(ticket: Ticket): void {
  ticket.drop()
  ticket.finished()
}
