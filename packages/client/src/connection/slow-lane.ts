import { Fifo, type GatewayMessage } from '@twskit/wire'

/** What a slow lane reads with. */
export interface LaneReader {
  /** Begins to read a large frame, a slice at a time. */
  begin(body: Uint8Array): Generator<number, GatewayMessage, void>
  /** Takes the message of a large frame. */
  finish(message: GatewayMessage): void
  /** Hears that a large frame could not be read. */
  fail(error: unknown): void
  /** Reads a frame of the usual size, at once. */
  read(body: Uint8Array): void
  isLarge(body: Uint8Array): boolean
  /** Called after each turn in which something was read. */
  progressed(): void
}

const FRAMES_IN_A_TURN = 1000

/**
 * Reads large frames without holding the event loop: a slice, then a turn for everybody else, and so on. The frames behind one wait, so
 * that all are delivered in the order in which they came.
 */
export class SlowLane {
  readonly #reader: LaneReader
  readonly #waiting = new Fifo<Uint8Array>()
  #waitingBytes = 0
  #slices: Generator<number, GatewayMessage, void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(reader: LaneReader) {
    this.#reader = reader
  }

  /** Says that frames have to queue here. */
  get isBusy(): boolean {
    return this.#timer !== undefined
  }

  /** Bytes of the frames that wait. */
  get waitingBytes(): number {
    return this.#waitingBytes
  }

  /** Puts a frame at the end of the queue. It is kept, so it must be the caller's own copy. */
  enter(body: Uint8Array): void {
    this.#waiting.push(body)
    this.#waitingBytes += body.length
    this.#timer ??= setTimeout(this.#work)
  }

  /** Forgets what waits: the link is over. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#slices = undefined
    this.#waiting.clear()
    this.#waitingBytes = 0
  }

  readonly #work = (): void => {
    if (this.#slices !== undefined) this.#readSlice(this.#slices)
    else this.#readOn()
    this.#reader.progressed()
    // Whoever was told may have ended the link.
    if (this.#timer === undefined) return
    this.#timer = this.#slices !== undefined || this.#waiting.length > 0 ? setTimeout(this.#work) : undefined
  }

  #readSlice(slices: Generator<number, GatewayMessage, void>): void {
    try {
      const step = slices.next()
      if (step.done !== true) return
      this.#slices = undefined
      this.#reader.finish(step.value)
    } catch (error) {
      this.#slices = undefined
      this.#reader.fail(error)
    }
  }

  #readOn(): void {
    for (let n = 0; n < FRAMES_IN_A_TURN && this.#timer !== undefined; n++) {
      const body = this.#waiting.take()
      if (body === undefined) return
      this.#waitingBytes -= body.length
      if (this.#reader.isLarge(body)) {
        this.#slices = this.#reader.begin(body)
        return
      }
      this.#reader.read(body)
    }
  }
}
