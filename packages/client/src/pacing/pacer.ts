import type { ClientMessage, GatewayCode } from '@twskit/wire'
import PQueue from 'p-queue'
import type { Clock } from './clock.ts'
import { HistoricalRoom } from './historical-room.ts'
import type { HistoricalFacts, HistoricalLimits } from './historical-rules.ts'
import { MessageRate, type MessageRateOptions } from './message-rate.ts'
import type { Wait } from './wait.ts'

/** A message handed in for sending. */
export interface Submission {
  readonly message: ClientMessage
  /** One of `priority`. */
  readonly priority: number
  /** Present for requests that fall under the historical rules. */
  readonly historical?: HistoricalFacts | undefined
  /** Called when the message has been written, at the latest possible moment: at once when nothing holds it back. */
  readonly onSent?: (() => void) | undefined
  /** Called when writing it threw: a version too old, a value without a form on the wire. */
  readonly onFailed?: ((error: unknown) => void) | undefined
  /**
   * Called when it was not written because the link is down. The gateway has not refused it: whoever keeps the request
   * sends it again in the next session, or ends it.
   */
  readonly onUnsent?: ((error: unknown) => void) | undefined
}

/** A message that was handed in. */
export interface Ticket {
  /** What it waits for; `undefined` once it has left. */
  wait(): Wait | undefined
  /** Takes it out of the queue. Has no effect once it has left. */
  drop(): void
  /** Says that the historical request is over, so that it no longer counts as open. */
  finished(): void
}

export interface PacerOptions extends MessageRateOptions {
  readonly clock: Clock
  /** Encodes and writes a message; may throw. */
  readonly write: (message: ClientMessage) => void
  readonly historical?: HistoricalLimits | undefined
}

// The only one of the codes about pace that is about all messages.
const MESSAGE_RATE_EXCEEDED = 100

/**
 * Sends messages no faster than the gateway takes them. A message that fits is written at once, in the caller's own
 * stack; one that does not waits in a priority queue (p-queue), or for the historical rules in the historical room.
 *
 * The sliding window is kept here and not by p-queue, because it has to count what went past the queue as well.
 */
export class Pacer {
  readonly #clock: Clock
  readonly #write: (message: ClientMessage) => void
  readonly #rate: MessageRate
  // One at a time and paused whenever its head does not fit, so p-queue only decides who is next.
  readonly #queue = new PQueue({ concurrency: 1, autoStart: false })
  readonly #waitingByPriority = new Map<number, number>()
  readonly #historical: HistoricalRoom<PacedMessage & { historical: HistoricalFacts }>
  readonly #waiting = new Set<PacedMessage>()
  /** Why nothing can be written now. */
  #shut: { readonly error: unknown } | undefined
  #cancelTimer: (() => void) | undefined
  #sent = 0
  #closing: { readonly error: unknown } | undefined

  constructor(options: PacerOptions) {
    this.#clock = options.clock
    this.#write = options.write
    this.#rate = new MessageRate(options)
    this.#historical = new HistoricalRoom({
      clock: options.clock,
      limits: options.historical,
      door: {
        blocks: (rank, now) => (this.#fits(rank, now) ? undefined : this.#rateWait(rank, now)),
        send: (paced, now) => this.#send(paced, now),
      },
    })
  }

  /** How many messages have been written. */
  get sent(): number {
    return this.#sent
  }

  /** How many messages wait for the message rate. */
  get waiting(): number {
    return this.#queue.size
  }

  /** Takes a message over and writes it as soon as the rules allow, before this returns where they allow it now. */
  submit(submission: Submission): Ticket {
    const paced = new PacedMessage(this, submission)
    if (this.#closing !== undefined) {
      paced.state = 'dropped'
      paced.onFailed?.(this.#closing.error)
      return paced
    }
    if (this.#shut !== undefined) {
      paced.state = 'dropped'
      paced.onUnsent?.(this.#shut.error)
      return paced
    }
    if (paced.isHistorical()) {
      this.#historical.enter(paced)
      return paced
    }
    const now = this.#clock.now()
    if (this.#fits(paced.priority, now)) this.#send(paced, now)
    else this.#enqueue(paced)
    return paced
  }

  /**
   * Says that the link is down: what waits, for the message rate or for the historical rules, is dropped with the error,
   * and so is what is submitted before `open`. Nothing of one session is left to go out in the next.
   */
  shut(error: unknown): void {
    this.#shut = { error }
    for (const paced of this.#dropAll()) paced.onUnsent?.(error)
  }

  /** Says that there is a link again. */
  open(): void {
    this.#shut = undefined
  }

  /** Says that nothing more will be sent: what still waits fails with the error, and so does what is submitted later. */
  close(error: unknown): void {
    this.#closing = { error }
    for (const paced of this.#dropAll()) paced.onFailed?.(error)
  }

  /** Empties both queues and stops their timers, before anybody is called: what is dropped one by one would start them. */
  #dropAll(): readonly PacedMessage[] {
    const dropped = [...this.#waiting, ...this.#historical.clear()]
    this.#queue.clear()
    this.#waiting.clear()
    this.#waitingByPriority.clear()
    this.#schedule()
    for (const paced of dropped) paced.state = 'dropped'
    return dropped
  }

  /** Slows down when a code says so; other codes have no effect. */
  gatewayCode(code: Pick<GatewayCode, 'code' | 'slowDown'>): void {
    if (code.slowDown === undefined) return
    const now = this.#clock.now()
    if (code.code === MESSAGE_RATE_EXCEEDED) {
      this.#rate.slowDown(now)
      this.#schedule()
    } else if (code.slowDown === 'always' || this.#historical.isBusy(now)) {
      // 162 mostly says that there is no data, and only its localised text tells; our own count is the better witness.
      this.#historical.slowDown(now)
    }
  }

  /** @internal */
  waitOf(paced: PacedMessage): Wait | undefined {
    const now = this.#clock.now()
    return paced.isHistorical() ? this.#historical.wait(paced, now) : this.#rateWait(paced.priority, now)
  }

  /** @internal */
  drop(paced: PacedMessage): void {
    if (paced.isHistorical()) {
      this.#historical.leave(paced)
      return
    }
    this.#countWaiting(paced, -1)
    paced.abort?.abort()
    this.#schedule()
  }

  /** @internal */
  finished(): void {
    this.#historical.finished()
  }

  #fits(rank: number, now: number): boolean {
    for (const waiting of this.#waitingByPriority.keys()) if (waiting >= rank) return false
    return this.#rate.opensAt(now, rank) <= now
  }

  #rateWait(rank: number, now: number): Wait {
    return { rule: this.#rate.rule(now, rank), untilMs: this.#rate.opensAt(now, rank) }
  }

  #enqueue(paced: PacedMessage): void {
    paced.abort = new AbortController()
    this.#countWaiting(paced, 1)
    const left = this.#queue.add(
      () => {
        this.#countWaiting(paced, -1)
        this.#send(paced, this.#clock.now())
      },
      { priority: paced.priority, signal: paced.abort.signal },
    )
    // Being dropped is the only way to fail here: what the write throws goes to onFailed.
    left.catch(() => undefined)
    this.#schedule()
  }

  #send(paced: PacedMessage, now: number): void {
    paced.state = 'sent'
    this.#rate.record(now)
    this.#sent++
    let failure: { error: unknown } | undefined
    try {
      this.#write(paced.message)
    } catch (error) {
      failure = { error }
    }
    this.#schedule()
    if (failure === undefined) paced.onSent?.()
    else paced.onFailed?.(failure.error)
  }

  #countWaiting(paced: PacedMessage, change: 1 | -1): void {
    const rank = paced.priority
    if (change === 1) this.#waiting.add(paced)
    else this.#waiting.delete(paced)
    const count = (this.#waitingByPriority.get(rank) ?? 0) + change
    if (count === 0) this.#waitingByPriority.delete(rank)
    else this.#waitingByPriority.set(rank, count)
  }

  /** Lets the queue run while its head fits, and wakes up when it will. */
  #schedule(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    if (this.#waitingByPriority.size === 0) {
      this.#queue.pause()
      return
    }
    const now = this.#clock.now()
    const opensAt = this.#rate.opensAt(now, Math.max(...this.#waitingByPriority.keys()))
    if (opensAt <= now) {
      this.#queue.start()
      return
    }
    this.#queue.pause()
    this.#cancelTimer = this.#clock.setTimer(Math.max(1, Math.ceil(opensAt - now)), () => this.#schedule())
  }
}

class PacedMessage implements Submission, Ticket {
  readonly message: ClientMessage
  readonly priority: number
  readonly historical: HistoricalFacts | undefined
  readonly onSent: (() => void) | undefined
  readonly onFailed: ((error: unknown) => void) | undefined
  readonly onUnsent: ((error: unknown) => void) | undefined
  state: 'waiting' | 'sent' | 'finished' | 'dropped' = 'waiting'
  abort: AbortController | undefined
  readonly #pacer: Pacer

  constructor(pacer: Pacer, submission: Submission) {
    this.#pacer = pacer
    this.message = submission.message
    this.priority = submission.priority
    this.historical = submission.historical
    this.onSent = submission.onSent
    this.onFailed = submission.onFailed
    this.onUnsent = submission.onUnsent
  }

  isHistorical(): this is PacedMessage & { historical: HistoricalFacts } {
    return this.historical !== undefined
  }

  wait(): Wait | undefined {
    return this.state === 'waiting' ? this.#pacer.waitOf(this) : undefined
  }

  drop(): void {
    if (this.state !== 'waiting') return
    this.state = 'dropped'
    this.#pacer.drop(this)
  }

  finished(): void {
    if (this.state !== 'sent' || this.historical === undefined) return
    this.state = 'finished'
    this.#pacer.finished()
  }
}
