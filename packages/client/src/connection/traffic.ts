import type { Clock } from '../pacing/index.ts'

const SECOND_MS = 1000

/** Counts what goes over the wire, across reconnects. */
export class Traffic {
  messagesIn = 0
  messagesOut = 0
  bytesIn = 0
  bytesOut = 0
  /** Frames with a message id nobody knows. */
  unknown = 0
  /** Frames that could not be read. */
  undecodable = 0
  /** Fields of newer servers that were left unread. */
  leftoverFields = 0
  /** When bytes last came, by the client's clock. */
  heardAtMs: number
  /** When a whole message last came. */
  frameAtMs: number
  readonly #clock: Clock
  #secondStartedMs: number
  #messagesAtStart = 0
  #rate = 0

  constructor(clock: Clock) {
    this.#clock = clock
    this.heardAtMs = clock.now()
    this.frameAtMs = this.heardAtMs
    this.#secondStartedMs = this.heardAtMs
  }

  /** Notes a chunk of bytes. */
  heard(bytes: number): void {
    const now = this.#clock.now()
    this.heardAtMs = now
    this.bytesIn += bytes
    if (now - this.#secondStartedMs >= SECOND_MS) this.#turn(now)
  }

  /** How many messages came in a second, measured over the last one that is over. */
  get messagesInPerSecond(): number {
    const now = this.#clock.now()
    if (now - this.#secondStartedMs >= 2 * SECOND_MS) return 0
    return this.#rate
  }

  #turn(now: number): void {
    this.#rate = Math.round(((this.messagesIn - this.#messagesAtStart) * SECOND_MS) / (now - this.#secondStartedMs))
    this.#messagesAtStart = this.messagesIn
    this.#secondStartedMs = now
  }
}
