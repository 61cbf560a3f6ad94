import { FrameError, FrameSplitter } from '@twskit/wire'
import type { Direction } from '@twskit/wire/describe'
import type { CaptureSink } from './capture-sink.ts'

/** `API` and a NUL, which a client sends before its first frame. */
const PREFIX_BYTES = 4

/** Cuts the bytes of one side of a connection into records. Bytes that are no frames are recorded as they are. */
export class FrameTap {
  readonly #writer: CaptureSink
  readonly #connection: number
  readonly #from: Direction
  readonly #onFrame: (body: Uint8Array) => void
  /** Undefined once the stream has turned out to be no frames. */
  #splitter: FrameSplitter | undefined
  /** What arrived behind the last whole frame. */
  #tail: Uint8Array[] = []
  #tailBytes = 0
  #framedInPush = 0
  /** What the first frame has in front of its length. */
  #prefixBytes: number

  constructor(
    writer: CaptureSink,
    connection: number,
    from: Direction,
    onFrame: (body: Uint8Array) => void = () => undefined,
  ) {
    this.#writer = writer
    this.#connection = connection
    this.#from = from
    this.#onFrame = onFrame
    this.#splitter = new FrameSplitter((body) => this.#take(body), { expectPrefix: from === 'client' })
    this.#prefixBytes = from === 'client' ? PREFIX_BYTES : 0
  }

  /** Takes a chunk; it may be changed after the call. */
  push(chunk: Uint8Array): void {
    const before = this.#tailBytes
    this.#framedInPush = 0
    try {
      this.#splitter?.push(chunk)
    } catch (error) {
      if (!(error instanceof FrameError)) throw error
      this.#splitter = undefined
    }
    if (this.#framedInPush > 0) this.#tail = []
    const rest = Uint8Array.from(this.#framedInPush > 0 ? chunk.subarray(this.#framedInPush - before) : chunk)
    if (rest.length > 0) this.#tail.push(rest)
    this.#tailBytes = before + chunk.length - this.#framedInPush
    if (this.#splitter === undefined) this.#flushTail()
  }

  /** Records what is left of a frame that never became whole. */
  end(): void {
    this.#splitter = undefined
    this.#flushTail()
  }

  #take(body: Uint8Array): void {
    this.#framedInPush += this.#prefixBytes + 4 + body.length
    this.#prefixBytes = 0
    this.#writer.frame(this.#connection, this.#from, body)
    this.#onFrame(body)
  }

  #flushTail(): void {
    if (this.#tailBytes > 0) this.#writer.raw(this.#connection, this.#from, Buffer.concat(this.#tail))
    this.#tail = []
    this.#tailBytes = 0
  }
}
