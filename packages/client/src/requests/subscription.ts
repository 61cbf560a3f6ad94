import {
  type ClientMessage,
  DecodeError,
  type ErrorMessage,
  type FrequentReceiver,
  type GatewayCode,
  type GatewayMessage,
} from '@twskit/wire'
import { ClosedError, DisconnectedError, type PacingError, type RequestFacts, TimeoutError } from '../errors.ts'
import { type LineBudget, type LineHolder, priority } from '../pacing/index.ts'
import type { Feed, FeedLine, Notice, Pulse, StaleWatch } from '../streams/index.ts'
import { badFrameNotice } from './bad-frame-notice.ts'
import { refusal, verdictOnRequest } from './codes.ts'
import { type Desk, Entry } from './entry.ts'
import type { Sink, StreamOptions, StreamSpec } from './specs.ts'
import { ruleOf } from './stream-rules.ts'

// A stream that the gateway ended, but may take up again, is asked for after this long, then after twice as long, ...
const FIRST_RESUME_MS = 1_000
const LAST_RESUME_MS = 60_000

// How long data may take to follow a code that ends a stream only when none does.
const GRACE_MS = 2_000

// Losses that follow each other within this time are of one kind: asking again does not mend them for long.
const LOSSES_APART_MS = 60_000
const MOST_LOSSES = 5

// A silent stream is asked for again after its usual time, then after twice as long, up to this long.
const LAST_RENEWAL_MS = 1_800_000
// How long a request that was perhaps dropped may take to be answered, where nothing need ever come.
const DOUBT_MS = 10_000

/** What subscriptions share. */
export interface Surroundings {
  readonly lines: LineBudget
  readonly staleWatch: StaleWatch
  /** Returns whether the market of a request is open; where nobody can know, it is taken for open. */
  isMarketOpen: (request: RequestFacts) => Promise<boolean>
}

/**
 * A subscription on the wire. It feeds one feed, whoever listens to that. It is its own sink: with a thousand subscriptions each object
 * more on a tick's way is memory more that is not in the processor's cache.
 */
export class Subscription<Value> extends Entry implements FeedLine, FrequentReceiver, LineHolder, Pulse, Sink<Value> {
  declare readonly spec: StreamSpec<Value>
  override readonly receiver: FrequentReceiver | undefined
  readonly #feed: Feed<Value>
  readonly linePriority: number
  readonly #around: Surroundings
  #cancelGraceTimer: (() => void) | undefined
  #cancelResumeTimer: (() => void) | undefined
  /** Stops what goes on until it is over: its deadline, and its watch over other messages. */
  #stops: readonly (() => void)[] = []
  #resumeMs = FIRST_RESUME_MS
  #wasSent = false
  #hasStreamed = false
  #losses = 0
  #lastLossMs = Number.NEGATIVE_INFINITY
  readonly #staleAfterMs: number | undefined
  readonly #onStale: 'say' | 'renew' | undefined
  /** Something must arrive within this time, or the subscription is renewed; doubled each time. */
  #awaitedMs: number | undefined

  /**
   * Takes the market-data lines it needs.
   *
   * @throws {@link PacingError} when there are none.
   */
  constructor(desk: Desk, spec: StreamSpec<Value>, feed: Feed<Value>, around: Surroundings, options: StreamOptions) {
    super(desk, spec)
    this.receiver = spec.ticks === undefined ? undefined : this
    this.#feed = feed
    this.#around = around
    this.linePriority = options.linePriority ?? 0
    this.#staleAfterMs = (options.staleAfterMs ?? ruleOf(spec.kind).staleAfterMs) || undefined
    this.#onStale = options.onStale
    if (this.lines > 0) around.lines.take(this, options.whenLinesRunOut)
    const { watch, deadline } = spec
    if (watch !== undefined) this.#stops = [watch(this)]
    if (deadline !== undefined) this.#setDeadline(deadline)
  }

  #setDeadline({ timeoutMs, waitingFor }: NonNullable<StreamSpec<Value>['deadline']>): void {
    if (timeoutMs === 0 || !Number.isFinite(timeoutMs)) return
    const late = (): void => {
      const waitedFor = this.wait()?.rule ?? waitingFor
      this.fail(new TimeoutError({ timeoutMs, arrived: [], waitedFor, request: this.facts() }))
    }
    this.#stops = [...this.#stops, this.desk.clock.setTimer(timeoutMs, late)]
  }

  get priority(): number {
    return this.spec.priority ?? priority.data
  }

  get lines(): number {
    return this.spec.lines ?? 0
  }

  get readers(): number {
    return this.#feed.listeners
  }

  /** Says that it is asked for again after the link fell. */
  get isResumable(): boolean {
    return this.spec.afterDisconnect === 'resume'
  }

  override ask(id: number): ClientMessage {
    if (this.#wasSent) {
      this.spec.onResume?.()
      this.#feed.resumed()
    }
    return super.ask(id)
  }

  override sent(): void {
    super.sent()
    this.#wasSent = true
    if (this.silentAfterMs !== undefined) this.#around.staleWatch.add(this)
  }

  get silentAfterMs(): number | undefined {
    return this.#awaitedMs ?? this.#staleAfterMs
  }

  heard(): void {
    if (this.#awaitedMs === undefined) return
    this.#awaitedMs = undefined
    if (this.#staleAfterMs === undefined) this.#around.staleWatch.remove(this)
  }

  silent(silentMs: number): void {
    this.#feed.silent(silentMs)
    if (this.#awaitedMs !== undefined || this.#onStale === 'renew') void this.#renew(silentMs)
  }

  doubted(): void {
    this.#await(ruleOf(this.spec.kind).arrivesWithinMs ?? DOUBT_MS)
  }

  /** Waits for something to arrive, and renews the subscription when nothing does. */
  #await(withinMs: number | undefined): void {
    if (withinMs === undefined || this.#onStale === 'say' || !this.isResumable) return
    this.#awaitedMs = Math.min(withinMs, this.#staleAfterMs ?? withinMs)
    this.#around.staleWatch.add(this)
  }

  /** Asks again, if its market is open; waits twice as long the next time. */
  async #renew(silentMs: number): Promise<void> {
    const { id, received } = this
    const isOpen = await this.#around.isMarketOpen(this.facts())
    if (this.isOver || !this.isOnWire || this.id !== id || this.received !== received) return
    this.#awaitedMs = Math.min(2 * (this.#awaitedMs ?? silentMs), LAST_RENEWAL_MS)
    if (!isOpen) {
      this.#around.staleWatch.add(this)
      return
    }
    this.#pause()
    this.#feed.interrupted(`nothing came for ${Math.round(silentMs / 1000)} s`)
    // Where silence is normal one more request is enough.
    if (ruleOf(this.spec.kind).arrivesWithinMs === undefined && this.#onStale !== 'renew') this.#awaitedMs = undefined
    this.desk.withdraw(this, { rule: 'another try after a silence' })
    this.desk.resend(this)
  }

  take(message: GatewayMessage): void {
    this.#count()
    try {
      this.spec.read(message, this)
    } catch (error) {
      if (error instanceof DecodeError) this.unreadable(error, badFrameNotice(error, this.facts()))
      else this.fail(error)
    }
  }

  tickPrice(
    _reqId: number | undefined,
    tickType: number | undefined,
    price: number | undefined,
    size: number | undefined,
    attrMask: number | undefined,
  ): void {
    this.#count()
    this.spec.ticks?.price(tickType ?? -1, price ?? -1, size, attrMask ?? 0, this.#feed)
  }

  tickSize(_reqId: number | undefined, tickType: number | undefined, size: number | undefined): void {
    this.#count()
    this.spec.ticks?.size(tickType ?? -1, size ?? 0, this.#feed)
  }

  tickString(_reqId: number | undefined, tickType: number | undefined, value: string | undefined): void {
    this.#count()
    this.spec.ticks?.string(tickType ?? -1, value ?? '', this.#feed)
  }

  tickGeneric(_reqId: number | undefined, tickType: number | undefined, value: number | undefined): void {
    this.#count()
    this.spec.ticks?.generic(tickType ?? -1, value ?? 0, this.#feed)
  }

  /** Notes that something has come. */
  #count(): void {
    this.received++
    if (this.state === 'streaming') return
    this.state = 'streaming'
    this.mayAskAgain()
    this.#hasStreamed = true
    this.#resumeMs = FIRST_RESUME_MS
    // A historical request that keeps up to date no longer counts as open once its bars come.
    this.ticket?.finished()
  }

  told(message: ErrorMessage, code: GatewayCode, notice: Notice): boolean {
    if (this.asksAgain(code)) {
      this.#feed.notice(notice)
      return false
    }
    switch (verdictOnRequest(code, this.spec.isBrief === true ? 'one-shot' : 'stream')) {
      case 'fails':
        if (!this.#resumesAfter(code)) {
          this.refused(refusal(message, code, this.facts()))
          return true
        }
        this.#resumeLater(notice)
        break
      case 'unless-data-follows':
        this.#giveGrace(() => {
          if (this.#resumesAfter(code)) this.#resumeLater(notice)
          else this.refused(refusal(message, code, this.facts()))
        })
        break
      case 'notice':
        break
    }
    this.#feed.notice(notice)
    this.spec.noticed?.(code, this)
    return false
  }

  unreadable(error: DecodeError, notice: Notice): void {
    if (this.isOver) return
    // Whoever waits for its first set would take a set with a row missing for a whole one.
    if (this.spec.isBrief === true) {
      this.fail(error)
      return
    }
    switch (ruleOf(this.spec.kind).afterLoss) {
      case 'go-on':
        break
      case 'gap':
        this.#feed.missed(error.message)
        break
      case 'ask-again':
        this.#mend(error)
        break
    }
    this.#feed.notice(notice)
  }

  next(value: Value): void {
    this.#feed.next(value)
  }

  send(message: ClientMessage): void {
    this.desk.submit({ message, priority: this.priority })
  }

  /** Ends the stream: the gateway has no more. */
  complete(): void {
    if (!this.#end()) return
    this.desk.retire(this)
    this.#feed.complete()
  }

  /** Cancels on the wire: the last reader has left. */
  close(): void {
    if (this.#end()) this.desk.cancel(this)
  }

  /** Ends the stream because its market-data lines went to another. */
  evict(error: PacingError): void {
    this.fail(error)
  }

  refused(error: unknown): void {
    if (!this.#end()) return
    this.desk.retire(this)
    this.#feed.fail(error)
  }

  fail(error: unknown): void {
    if (!this.#end()) return
    this.desk.cancel(this)
    this.#feed.fail(error)
  }

  closed(detail: string | undefined): void {
    if (detail !== undefined) {
      this.fail(new ClosedError({ request: this.facts(), detail }))
    } else if (this.#end()) {
      // Whoever closes the client knows; an error would be uncaught wherever nobody listens for one.
      this.desk.cancel(this)
      this.#feed.closed()
    }
  }

  linkFell(detail: string, cause: unknown): boolean {
    this.#pause()
    this.#awaitedMs = undefined
    if (!this.#wasSent) return true
    if (!this.isResumable) {
      this.refused(new DisconnectedError({ retryable: true, request: this.facts(), detail, cause }))
      return false
    }
    this.#feed.interrupted(detail)
    return true
  }

  /** Says that values may be missing from now on, though the subscription stands. */
  interrupted(reason: string): void {
    if (this.#wasSent) this.#feed.interrupted(reason)
  }

  /** Says that the subscription stood through the interruption. */
  restored(): void {
    if (!this.isOnWire) return
    const { arrivesWithinMs } = ruleOf(this.spec.kind)
    // That the gateway says "data maintained" proves nothing: some streams never come back by themselves.
    this.#feed.restored(arrivesWithinMs === undefined)
    this.#await(arrivesWithinMs)
  }

  /** A stream that ran and was ended by what may pass follows its policy; one that never ran is refused. */
  #resumesAfter(code: GatewayCode): boolean {
    return this.isResumable && this.#hasStreamed && code.retry === 'later'
  }

  #resumeLater({ code, message }: Notice): void {
    const delayMs = this.#resumeMs
    this.#resumeMs = Math.min(delayMs * 2, LAST_RESUME_MS)
    this.#pause()
    const untilMs = this.desk.clock.now() + delayMs
    this.desk.recall(this, { rule: `another try after the gateway ended it with code ${code}`, untilMs })
    this.#cancelResumeTimer = this.desk.clock.setTimer(delayMs, () => this.desk.resend(this))
    this.#feed.interrupted(`${code} ${message}`)
  }

  /** Asks again: at once after the first loss, then ever later. Ends when that does not help. */
  #mend(error: DecodeError): void {
    const now = this.desk.clock.now()
    this.#losses = now - this.#lastLossMs < LOSSES_APART_MS ? this.#losses + 1 : 1
    this.#lastLossMs = now
    if (this.#losses > MOST_LOSSES || !this.isResumable) {
      this.fail(error)
      return
    }
    const delayMs = this.#losses === 1 ? 0 : FIRST_RESUME_MS * 2 ** (this.#losses - 2)
    this.#pause()
    this.#feed.interrupted(error.message)
    this.desk.withdraw(this, { rule: 'another try after a message that could not be read', untilMs: now + delayMs })
    if (delayMs === 0) this.desk.resend(this)
    else this.#cancelResumeTimer = this.desk.clock.setTimer(delayMs, () => this.desk.resend(this))
  }

  #giveGrace(refuse: () => void): void {
    const { received } = this.#feed
    this.#cancelGraceTimer?.()
    this.#cancelGraceTimer = this.desk.clock.setTimer(GRACE_MS, () => {
      if (this.#feed.received === received) refuse()
    })
  }

  #pause(): void {
    this.#around.staleWatch.remove(this)
    this.#cancelGraceTimer?.()
    this.#cancelGraceTimer = undefined
    this.#cancelResumeTimer?.()
    this.#cancelResumeTimer = undefined
  }

  #end(): boolean {
    if (this.isOver) return false
    this.isOver = true
    this.#pause()
    for (const stop of this.#stops) stop()
    if (this.lines > 0) this.#around.lines.release(this)
    return true
  }
}
