import type { Clock } from './clock.ts'
import { HistoricalRules, type HistoricalFacts, type HistoricalLimits } from './historical-rules.ts'
import type { Wait } from './wait.ts'

/** A historical request on its way out. */
export interface HistoricalGuest {
  readonly priority: number
  readonly historical: HistoricalFacts
}

/** What the room asks of whoever sends. */
export interface HistoricalDoor<Guest> {
  /** Answers what else holds a message of this rank back, beside the historical rules. */
  blocks(rank: number, now: number): Wait | undefined
  send(guest: Guest, now: number): void
}

/**
 * Holds historical requests until the gateway's historical rules and the message rate both let them pass. One that must
 * wait does not hold up another that the rules allow.
 */
export class HistoricalRoom<Guest extends HistoricalGuest> {
  readonly #clock: Clock
  readonly #door: HistoricalDoor<Guest>
  readonly #rules: HistoricalRules
  readonly #waiting: Guest[] = []
  #cancelTimer: (() => void) | undefined

  constructor(options: { clock: Clock; door: HistoricalDoor<Guest>; limits?: HistoricalLimits | undefined }) {
    this.#clock = options.clock
    this.#door = options.door
    this.#rules = new HistoricalRules(options.limits)
  }

  enter(guest: Guest): void {
    const behind = this.#waiting.findIndex((other) => other.priority < guest.priority)
    this.#waiting.splice(behind === -1 ? this.#waiting.length : behind, 0, guest)
    this.release()
  }

  leave(guest: Guest): void {
    const at = this.#waiting.indexOf(guest)
    if (at === -1) return
    this.#waiting.splice(at, 1)
    this.release()
  }

  /** Takes everybody out and stops the timer. Returns those who waited, in their order. */
  clear(): readonly Guest[] {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    return this.#waiting.splice(0)
  }

  /** Says that a request that had been sent is over. */
  finished(): void {
    if (this.#rules.finished()) this.release()
  }

  slowDown(now: number): void {
    this.#rules.slowDown(now)
  }

  isBusy(now: number): boolean {
    return this.#rules.isBusy(now)
  }

  wait(guest: Guest, now: number): Wait | undefined {
    return this.#rules.blocks(guest.historical, now) ?? this.#door.blocks(guest.priority, now)
  }

  /** Sends every request that may go now, and sets the timer for the next. */
  release(): void {
    const now = this.#clock.now()
    let nextAt = Number.POSITIVE_INFINITY
    let at = 0
    for (let guest = this.#waiting[at]; guest !== undefined; guest = this.#waiting[at]) {
      const wait = this.wait(guest, now)
      if (wait === undefined) {
        this.#waiting.splice(at, 1)
        this.#rules.record(guest.historical, now)
        this.#door.send(guest, now)
      } else {
        if (wait.untilMs !== undefined) nextAt = Math.min(nextAt, wait.untilMs)
        at++
      }
    }
    this.#cancelTimer?.()
    this.#cancelTimer =
      nextAt === Number.POSITIVE_INFINITY
        ? undefined
        : this.#clock.setTimer(Math.max(1, Math.ceil(nextAt - now)), () => this.release())
  }
}
