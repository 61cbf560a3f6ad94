import type { DecodeError, ErrorMessage, GatewayCode, GatewayMessage } from '@twskit/wire'
import { ClosedError, DisconnectedError, NotSupportedError, TimeoutError } from '../errors.ts'
import { priority } from '../pacing/index.ts'
import type { Notice } from '../streams/index.ts'
import { refusal, verdictOnOrder, verdictOnRequest } from './codes.ts'
import type { Collector } from './collect.ts'
import { type Desk, Entry } from './entry.ts'
import { OrderEnquiry } from './order-enquiry.ts'
import type { AskSpec, CallOptions, OrderOperation } from './specs.ts'
import { whenAborted } from '../when-aborted.ts'

const DEFAULT_TIMEOUT_MS = 30_000

/** The longest answers known have some ten thousand messages; an answer without an end must not fill the memory until its deadline. */
const MOST_ANSWERS = 1_000_000

// How long a look-up that was perhaps dropped by code 100 may stay without an answer before it is sent again.
const DOUBT_MS = 10_000

interface Waiter<Value> {
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
  readonly release: () => void
}

/** A request with one answer, and everybody who waits for it. Each waiter has a deadline and a signal of its own. */
export class Lookup<Value> extends Entry {
  readonly priority: number
  /** By which equal look-ups find this one, while it is in flight. */
  shareKey: string | undefined
  readonly #spec: AskSpec<Value>
  #collector: Collector<Value>
  readonly #waiters = new Set<Waiter<Value>>()
  readonly #warnings: Notice[] = []
  readonly #enquiry: OrderEnquiry | undefined
  #leaveWatched: (() => void) | undefined
  #deadlineMs = Number.POSITIVE_INFINITY
  #heardAtMs = 0
  #cancelIdleTimer: (() => void) | undefined
  #cancelDoubtTimer: (() => void) | undefined

  constructor(desk: Desk, spec: AskSpec<Value>, shareKey?: string) {
    super(desk, spec)
    this.shareKey = shareKey
    this.#spec = spec
    this.#collector = spec.collect()
    this.priority = spec.priority ?? (spec.order === undefined ? priority.lookup : priority.order)
    this.#enquiry = spec.order && new OrderEnquiry(desk.clock, spec.order, (error) => this.refused(error))
    this.#leaveWatched = this.#watch()
  }

  override get orderId(): number | undefined {
    return this.#spec.order?.orderId
  }

  override get operation(): OrderOperation | undefined {
    return this.#spec.order?.operation
  }

  get readers(): number {
    return this.#waiters.size
  }

  /** Adds someone who waits for the answer. */
  join(options: CallOptions): Promise<Value> {
    const { signal } = options
    const timeoutMs = options.timeoutMs ?? this.#spec.timeoutMs ?? DEFAULT_TIMEOUT_MS
    const isLimited = timeoutMs > 0 && Number.isFinite(timeoutMs)
    if (isLimited) this.#deadlineMs = this.desk.clock.now() + timeoutMs
    return new Promise((resolve, reject) => {
      const cancelTimer = isLimited
        ? this.desk.clock.setTimer(timeoutMs, () => this.#timedOut(waiter, timeoutMs))
        : undefined
      const release = (): void => {
        cancelTimer?.()
        leave()
      }
      const waiter: Waiter<Value> = { resolve, reject, release }
      this.#waiters.add(waiter)
      const leave = whenAborted(signal, () => this.#leave(waiter, signal?.reason))
    })
  }

  override sent(): void {
    super.sent()
    this.#spec.order?.onWritten?.()
    this.#enquiry?.sent(this.#deadlineMs)
    if (this.#collector.idleMs === undefined) return
    this.#heardAtMs = this.desk.clock.now()
    this.#armIdleTimer(this.#collector.idleMs)
  }

  /** What changes an order is never sent twice. */
  doubted(): void {
    // What was sent long before was not what came too fast: it is slow.
    if (this.#spec.order !== undefined || this.desk.clock.now() - this.sentAtMs > DOUBT_MS) return
    const { id } = this
    this.#cancelDoubtTimer?.()
    this.#cancelDoubtTimer = this.desk.clock.setTimer(DOUBT_MS, () => {
      if (this.isOver || this.state !== 'sent' || this.id !== id) return
      this.desk.withdraw(this, { rule: 'another try after code 100' })
      this.desk.resend(this)
    })
  }

  take(message: GatewayMessage): void {
    if (this.isOver) return
    this.received++
    this.state = 'answering'
    if (this.received > MOST_ANSWERS) {
      this.fail(
        new NotSupportedError({
          subject: `An answer of more than ${MOST_ANSWERS} messages`,
          reason: 'the gateway seems not to end it, so the request was given up and cancelled',
        }),
      )
      return
    }
    if (this.#collector.idleMs !== undefined) this.#heardAtMs = this.desk.clock.now()
    try {
      if (this.#collector.take(message)) this.#finish()
    } catch (error) {
      this.fail(error)
    }
  }

  told(message: ErrorMessage, code: GatewayCode, notice: Notice, isMeant: boolean): boolean {
    if (this.asksAgain(code)) {
      this.#leaveWatched?.()
      this.#collector = this.#spec.collect()
      this.#leaveWatched = this.#watch()
      return false
    }
    const { order } = this.#spec
    const verdict =
      order === undefined ? verdictOnRequest(code, 'one-shot') : verdictOnOrder(code, order.operation, isMeant)
    // Only a placement is an order rejected; a change or a cancel that is refused leaves the order as it was.
    const rejected = order?.operation === 'placement' ? order.orderId : undefined
    const error = verdict === 'notice' ? undefined : refusal(message, code, this.facts(), rejected)
    if (error !== undefined && verdict !== 'doubtful') {
      this.refused(error)
      return true
    }
    this.#warnings.push(notice)
    this.take(message)
    if (error !== undefined && !this.isOver) this.#enquiry?.doubt(error, code)
    return false
  }

  /** Ends what would be written while the gateway's own line is down, where the gateway could not say what became of it. */
  lineFell(reason: string): void {
    if (this.#spec.order?.needsLine !== true || this.state !== 'queued') return
    const detail = `${reason}. Nothing was sent`
    this.refused(new DisconnectedError({ retryable: true, request: this.facts(), detail }))
  }

  /** An answer with a part missing would pass for a whole one. */
  unreadable(error: DecodeError): void {
    this.fail(error)
  }

  refused(error: unknown): void {
    if (!this.#end()) return
    this.desk.retire(this)
    this.#settle((waiter) => waiter.reject(error))
  }

  fail(error: unknown): void {
    if (!this.#end()) return
    this.desk.cancel(this)
    this.#settle((waiter) => waiter.reject(error))
  }

  closed(detail: string | undefined): void {
    const mayHaveExecuted = this.#mayHaveExecuted
    this.fail(new ClosedError({ mayHaveExecuted, request: this.facts(), ...(detail === undefined ? {} : { detail }) }))
  }

  linkFell(detail: string, cause: unknown): boolean {
    if (!this.isOnWire && this.#spec.order === undefined) return true
    const mayHaveExecuted = this.#mayHaveExecuted
    this.refused(
      new DisconnectedError({ retryable: !mayHaveExecuted, mayHaveExecuted, request: this.facts(), detail, cause }),
    )
    return false
  }

  get #mayHaveExecuted(): boolean {
    return this.#spec.order !== undefined && this.isOnWire
  }

  #watch(): (() => void) | undefined {
    return this.#collector.watch?.(() => this.#finish())
  }

  #finish(): void {
    if (!this.#end()) return
    this.desk.retire(this)
    const value = this.#collector.value()
    this.#settle((waiter) => waiter.resolve(value))
  }

  #end(): boolean {
    if (this.isOver) return false
    this.isOver = true
    this.#cancelIdleTimer?.()
    this.#cancelDoubtTimer?.()
    this.#enquiry?.stop()
    this.#leaveWatched?.()
    return true
  }

  #settle(how: (waiter: Waiter<Value>) => void): void {
    const waiters = [...this.#waiters]
    this.#waiters.clear()
    for (const waiter of waiters) {
      waiter.release()
      how(waiter)
    }
  }

  /** Lets one waiter go; the last one takes the request with it. */
  #leave(waiter: Waiter<Value>, error: unknown): void {
    this.#waiters.delete(waiter)
    waiter.release()
    if (this.#waiters.size === 0 && this.#end()) this.desk.cancel(this)
    waiter.reject(error)
  }

  #timedOut(waiter: Waiter<Value>, timeoutMs: number): void {
    if (this.#collector.hasLastResort?.() === true) this.#finish()
    else this.#leave(waiter, this.#timeout(timeoutMs))
  }

  #timeout(timeoutMs: number): TimeoutError {
    return new TimeoutError({
      timeoutMs,
      arrived: [...this.#collector.arrived()],
      waitedFor: this.wait()?.rule ?? this.#collector.waitingFor,
      mayHaveExecuted: this.#mayHaveExecuted,
      warnings: [...this.#warnings],
      finding: this.#enquiry?.finding?.words,
      request: this.facts(),
    })
  }

  #armIdleTimer(delayMs: number): void {
    this.#cancelIdleTimer = this.desk.clock.setTimer(delayMs, () => {
      const silentMs = this.desk.clock.now() - this.#heardAtMs
      const idleMs = this.#collector.idleMs as number
      if (silentMs >= idleMs) this.#finish()
      else this.#armIdleTimer(idleMs - silentMs)
    })
  }
}
