import { Fifo } from '@twskit/wire'
import type { Clock } from '../clock/clock.ts'
import type { Session } from './session.ts'

/** After that many complaints the connection is closed. */
const MOST_COMPLAINTS = 3
const SECOND_MS = 1000

/**
 * Counts a client's messages: too many in a second are refused with code 100, and whoever goes on is hung up on.
 *
 * A client that asked for `+PACEAPI` has its messages held back instead.
 */
export class Pacing {
  readonly #clock: Clock
  readonly #perSecond: number
  readonly #session: Session
  readonly #isPatient: boolean
  /** Instants of the messages of the last second. */
  readonly #taken: number[] = []
  readonly #waiting = new Fifo<() => void>()
  #complaints = 0
  #complainedMs = Number.NEGATIVE_INFINITY

  constructor(clock: Clock, perSecond: number, session: Session) {
    this.#clock = clock
    this.#perSecond = perSecond
    this.#session = session
    this.#isPatient = `${session.connectOptions} ${session.optionalCapabilities}`.includes('+PACEAPI')
  }

  /** Runs what a message asks for, now, later or not at all. */
  take(run: () => void): void {
    if (this.#waiting.length > 0) {
      this.#waiting.push(run)
    } else if (this.#isFree()) {
      this.#taken.push(this.#clock.now())
      run()
    } else if (this.#isPatient) {
      this.#waiting.push(run)
      this.#wait()
    } else {
      this.#complain()
    }
  }

  #isFree(): boolean {
    const since = this.#clock.now() - SECOND_MS
    let gone = 0
    while (gone < this.#taken.length && (this.#taken[gone] as number) <= since) gone++
    if (gone > 0) this.#taken.splice(0, gone)
    return this.#taken.length < this.#perSecond
  }

  #wait(): void {
    const freeMs = (this.#taken[0] ?? this.#clock.now()) + SECOND_MS - this.#clock.now()
    this.#session.after(Math.max(1, freeMs), () => {
      while (this.#waiting.length > 0 && this.#isFree()) {
        this.#taken.push(this.#clock.now())
        this.#waiting.take()?.()
      }
      if (this.#waiting.length > 0) this.#wait()
    })
  }

  #complain(): void {
    this.#session.error(
      -1,
      100,
      `Max rate of messages per second has been exceeded:max=${this.#perSecond} rec=${this.#perSecond + 1}`,
    )
    const now = this.#clock.now()
    // A burst is one offence, however many messages are in it.
    if (now - this.#complainedMs < SECOND_MS) return
    this.#complainedMs = now
    if (++this.#complaints > MOST_COMPLAINTS) this.#session.hangUp()
  }
}
