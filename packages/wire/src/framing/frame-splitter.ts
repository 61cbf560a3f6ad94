import { FrameError } from '../errors.ts'
import { MAX_FRAME_BYTES } from './frame.ts'

/** The four bytes a client sends before its first frame. */
export const API_PREFIX: Uint8Array = Uint8Array.of(0x41, 0x50, 0x49, 0x00)

/** Options of a {@link FrameSplitter}. */
export interface FrameSplitterOptions {
  /** The largest body accepted, in bytes; 16 MiB unless given. */
  readonly maxFrameBytes?: number
  /** Expect `API` and a NUL before the first frame, as a gateway does. */
  readonly expectPrefix?: boolean
}

/**
 * Cuts a stream of chunks into frames, however the network split or joined them. A frame that lies whole in a chunk is handed on
 * as a view of it, so a consumer that keeps bytes must copy them.
 *
 * @example
 * ```ts
 * import { decodeGatewayMessage, FrameSplitter } from '@twskit/wire'
 *
 * const splitter = new FrameSplitter((body) => console.log(decodeGatewayMessage(body, 187)))
 * splitter.push(Uint8Array.of(0, 0, 0, 7, 0x35, 0x37, 0, 0x31, 0, 0x37, 0)) // { type: 'TickSnapshotEnd', reqId: 7 }
 * ```
 */
export class FrameSplitter {
  #onFrame: (bytes: Uint8Array, from: number, to: number) => void
  readonly #maxFrameBytes: number
  #prefixLeft: number
  /** Bytes of an unfinished frame: first its length, then its body. */
  #held: Uint8Array = new Uint8Array(4)
  #heldBytes = 0
  /** Body length of the unfinished frame, or -1 while its length is still incomplete. */
  #bodyBytes = -1

  constructor(onFrame: (body: Uint8Array) => void, options: FrameSplitterOptions = {}) {
    // Not `subarray`: on a Node Buffer that makes another Buffer, which costs several times as much.
    this.#onFrame = (bytes, from, to) => {
      onFrame(new Uint8Array(bytes.buffer, bytes.byteOffset + from, to - from))
    }
    this.#maxFrameBytes = options.maxFrameBytes ?? MAX_FRAME_BYTES
    this.#prefixLeft = options.expectPrefix === true ? API_PREFIX.length : 0
  }

  /** Makes a splitter that says where each body lies instead of making a view of it. */
  static inPlace(
    onFrame: (bytes: Uint8Array, from: number, to: number) => void,
    options?: FrameSplitterOptions,
  ): FrameSplitter {
    const splitter = new FrameSplitter(() => undefined, options)
    splitter.#onFrame = onFrame
    return splitter
  }

  /** Bytes held back until the rest of their frame arrives. */
  get heldBytes(): number {
    return this.#heldBytes
  }

  /**
   * Takes the next chunk and hands on every frame it completes, in order.
   *
   * @throws FrameError when the stream is not a sequence of frames; nothing after it can be read.
   */
  push(chunk: Uint8Array): void {
    let at = this.#prefixLeft > 0 ? this.#prefix(chunk) : 0
    if (this.#heldBytes > 0 || this.#bodyBytes >= 0) at = this.#resume(chunk, at)
    while (chunk.length - at >= 4) {
      const length = this.#checked(
        ((chunk[at] as number) << 24) |
          ((chunk[at + 1] as number) << 16) |
          ((chunk[at + 2] as number) << 8) |
          (chunk[at + 3] as number),
      )
      if (chunk.length - at - 4 < length) {
        this.#begin(length)
        this.#hold(chunk, at + 4)
        return
      }
      const from = at + 4
      at = from + length
      this.#onFrame(chunk, from, at)
    }
    if (at < chunk.length) this.#hold(chunk, at)
  }

  #prefix(chunk: Uint8Array): number {
    let at = 0
    while (at < chunk.length && this.#prefixLeft > 0) {
      const expected = API_PREFIX[API_PREFIX.length - this.#prefixLeft]
      if (chunk[at] !== expected) {
        throw new FrameError('The connection does not start with "API" and a NUL: the peer is no TWS API client.', {
          length: chunk.length,
          maxFrameBytes: this.#maxFrameBytes,
        })
      }
      at++
      this.#prefixLeft--
    }
    return at
  }

  /** Goes on with the unfinished frame; gives the position behind what belonged to it. */
  #resume(chunk: Uint8Array, from: number): number {
    let at = from
    if (this.#bodyBytes < 0) {
      const missing = Math.min(4 - this.#heldBytes, chunk.length - at)
      this.#held.set(chunk.subarray(at, at + missing), this.#heldBytes)
      this.#heldBytes += missing
      at += missing
      if (this.#heldBytes < 4) return at
      const held = this.#held
      const length = this.#checked(
        ((held[0] as number) << 24) | ((held[1] as number) << 16) | ((held[2] as number) << 8) | (held[3] as number),
      )
      this.#begin(length)
    }
    const missing = Math.min(this.#bodyBytes - this.#heldBytes, chunk.length - at)
    this.#hold(chunk.subarray(0, at + missing), at)
    at += missing
    if (this.#heldBytes === this.#bodyBytes) {
      const body = this.#held
      const length = this.#bodyBytes
      this.#held = new Uint8Array(4)
      this.#heldBytes = 0
      this.#bodyBytes = -1
      this.#onFrame(body, 0, length)
    }
    return at
  }

  #begin(length: number): void {
    this.#bodyBytes = length
    this.#heldBytes = 0
    // Room grows with what arrives, so that a length alone cannot make us allocate 16 MiB.
    this.#held = new Uint8Array(Math.max(4, Math.min(length, 64 * 1024)))
  }

  #hold(chunk: Uint8Array, from: number): void {
    const more = chunk.length - from
    const needed = this.#heldBytes + more
    if (needed > this.#held.length) {
      const limit = this.#bodyBytes < 0 ? 4 : this.#bodyBytes
      const grown = new Uint8Array(Math.max(4, Math.min(limit, Math.max(needed, this.#held.length * 2))))
      grown.set(this.#held.subarray(0, this.#heldBytes))
      this.#held = grown
    }
    this.#held.set(chunk.subarray(from), this.#heldBytes)
    this.#heldBytes = needed
  }

  #checked(length: number): number {
    const bytes = length >>> 0
    if (bytes > this.#maxFrameBytes) {
      throw new FrameError(
        `A frame announces ${bytes} bytes, at most ${this.#maxFrameBytes} are allowed: the stream is not the TWS API, or it lost its place. The connection must be closed.`,
        { length: bytes, maxFrameBytes: this.#maxFrameBytes },
      )
    }
    return bytes
  }
}
