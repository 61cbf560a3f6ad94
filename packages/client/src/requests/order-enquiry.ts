import type { GatewayCode } from '@twskit/wire'
import type { Clock } from '../pacing/index.ts'
import { isUnsure } from './codes.ts'
import type { OrderFinding, OrderRequest } from './specs.ts'

/** How long the gateway may say nothing before it is asked. */
const SILENCE_MS = 5_000
/** How long its word may take to follow a code that is a refusal only when none does. */
const DOUBT_MS = 3_000
/** How long before its deadline a request is asked about for the last time. */
const LAST_MS = 3_000
/** How long the answer to a question may take. */
const ANSWER_MS = 5_000

/**
 * Asks the gateway about an order when a request that changes it is not answered, or only by a code that need not be a
 * refusal. The answers reach the request like all messages about its order; this decides over what they leave open.
 */
export class OrderEnquiry {
  readonly #clock: Clock
  readonly #order: OrderRequest
  readonly #refuse: (error: Error) => void
  readonly #timers = new Set<() => void>()
  #deadlineMs = Number.POSITIVE_INFINITY
  #doubt: { readonly error: Error; readonly code: GatewayCode } | undefined
  #cancelDoubtTimer: (() => void) | undefined
  #isStopped = false
  /** What the last question brought. */
  finding: OrderFinding | undefined

  constructor(clock: Clock, order: OrderRequest, refuse: (error: Error) => void) {
    this.#clock = clock
    this.#order = order
    this.#refuse = refuse
  }

  /** Says that the request is written, and when it is given up. */
  sent(deadlineMs: number): void {
    this.#deadlineMs = deadlineMs
    if (this.#order.enquire === undefined) return
    const leftMs = this.#leftMs
    this.#after(Math.min(SILENCE_MS, leftMs / 3))
    if (Number.isFinite(leftMs)) this.#after(Math.max((leftMs * 2) / 3, leftMs - LAST_MS))
  }

  /** Takes a code that is a refusal unless the gateway has another word on the order. */
  doubt(error: Error, code: GatewayCode): void {
    this.#doubt = { error, code }
    this.#cancelDoubtTimer?.()
    this.#cancelDoubtTimer = this.#clock.setTimer(Math.min(DOUBT_MS, this.#leftMs / 2), () => void this.#ask())
  }

  /** Asks no more: the request is over. */
  stop(): void {
    this.#isStopped = true
    this.#cancelDoubtTimer?.()
    for (const cancelTimer of this.#timers) cancelTimer()
  }

  get #leftMs(): number {
    return Math.max(0, this.#deadlineMs - this.#clock.now())
  }

  #after(delayMs: number): void {
    const cancelTimer = this.#clock.setTimer(delayMs, () => {
      this.#timers.delete(cancelTimer)
      void this.#ask()
    })
    this.#timers.add(cancelTimer)
  }

  async #ask(): Promise<void> {
    const doubt = this.#doubt
    const finding = await this.#order.enquire?.(Math.min(ANSWER_MS, (this.#leftMs * 2) / 3))
    if (this.#isStopped) return
    this.finding = finding ?? this.finding
    if (doubt !== undefined && this.#isRefusal(doubt.code, finding)) this.#refuse(doubt.error)
  }

  #isRefusal(code: GatewayCode, finding: OrderFinding | undefined): boolean {
    switch (finding?.kind) {
      case 'nowhere':
        return true
      case 'known':
        // A new order that is known has been taken; a change or a cancel of which the gateway shows nothing has not.
        return this.#order.operation !== 'placement' && (code.ends !== 'nothing' || code.isPrecaution === true)
      case 'unanswered':
      case undefined:
        return code.isPrecaution === true || (isUnsure(code) && code.ends !== 'nothing')
    }
  }
}
