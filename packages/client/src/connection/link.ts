import {
  checkServerVersion,
  type ClientMessage,
  DecodeError,
  decodeGatewayMessageAt,
  decodeGatewayMessageInSlices,
  type DecodeNotes,
  decodeVersionReply,
  encodeClientMessage,
  encodeVersionOffer,
  FrameSplitter,
  type FrequentReceiver,
  type GatewayMessage,
  receiveFrequentAt,
  type Transport,
  type VersionReply,
} from '@twskit/wire'
import type { Clock } from '../pacing/index.ts'
import { SlowLane } from './slow-lane.ts'
import type { Traffic } from './traffic.ts'

/** From this size on a frame is read in slices: 100,000 bars are some 8 MB and would hold the event loop for a while. */
const LARGE_FRAME_BYTES = 256 * 1024
/** When so much waits behind large frames, nothing more is read from the socket until most of it is done. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024
const FEW_WAITING_BYTES = MOST_WAITING_BYTES / 4

/** What a link offers the gateway. */
export interface LinkOffer {
  readonly serverVersions: { readonly min: number; readonly max: number }
  readonly connectOptions: string | undefined
}

/** Hears what comes over a link. */
export interface LinkEvents {
  /** The gateway answered the offer with a version in range, or with another address. */
  answered(reply: VersionReply): void
  message(message: GatewayMessage): void
  /** Takes ticks field by field; without it they are messages like all others. */
  readonly receiver?: FrequentReceiver | undefined
  /** A frame was skipped. */
  undecodable(error: DecodeError): void
  /** The link is over, told once; with a `FrameError`, a `VersionError` or a `DecodeError` when this side gave it up. */
  closed(cause: unknown): void
}

/** One connection, from the first byte to the last: the handshake, then messages both ways. */
export class Link {
  readonly #transport: Transport
  readonly #offer: LinkOffer
  readonly #traffic: Traffic
  readonly #splitter: FrameSplitter
  readonly #notes: DecodeNotes = { messageId: 0, encoding: 'text', leftoverFields: 0 }
  readonly #slowLane = new SlowLane({
    begin: (body) => decodeGatewayMessageInSlices(body, this.#serverVersion),
    finish: (message) => this.#deliver(message),
    fail: (error) => this.#failed(error),
    read: (body) => this.#read(body, 0, body.length),
    isLarge: (body) => body.length > LARGE_FRAME_BYTES,
    progressed: () => this.#readOn(),
  })
  #events: LinkEvents
  #serverVersion = 0
  #isOver = false
  #isPaused = false

  constructor(transport: Transport, offer: LinkOffer, traffic: Traffic, events: LinkEvents) {
    this.#transport = transport
    this.#offer = offer
    this.#traffic = traffic
    this.#events = events
    this.#splitter = FrameSplitter.inPlace((bytes, from, to) => {
      // The first frame has no message id; whatever comes after a redirect is not for us.
      if (this.#isOver) return
      if (this.#serverVersion === 0) {
        this.#readReply(bytes.subarray(from, to))
        return
      }
      traffic.messagesIn++
      if (this.#slowLane.isBusy || to - from > LARGE_FRAME_BYTES) {
        // A copy, for the chunk is only lent; the slice() of a Node Buffer would be none.
        this.#slowLane.enter(new Uint8Array(bytes.subarray(from, to)))
        this.#holdBack()
      } else {
        this.#read(bytes, from, to)
      }
    })
  }

  /** Starts to listen and sends the offer. */
  start(): void {
    this.#transport.start({
      data: (chunk) => this.#take(chunk),
      closed: (cause) => this.#end(cause),
    })
    this.#send(encodeVersionOffer({ ...this.#offer.serverVersions, connectOptions: this.#offer.connectOptions }))
  }

  /** Hands what comes from now on to somebody else. */
  listen(events: LinkEvents): void {
    this.#events = events
  }

  /** The negotiated version; 0 before the gateway answered. */
  get serverVersion(): number {
    return this.#serverVersion
  }

  /**
   * Writes a message.
   *
   * @throws {@link VersionError} when the gateway is too old for it, `EncodeError` when a value has no form on the wire.
   */
  write(message: ClientMessage): void {
    const bytes = encodeClientMessage(message, this.#serverVersion)
    this.#traffic.messagesOut++
    this.#send(bytes)
  }

  /** Sends what is queued and closes, or drops it when that takes too long. Tells nobody but the caller. */
  closeWithin(timeoutMs: number, clock: Clock): Promise<void> {
    return new Promise((resolve) => {
      const cancelTimer = clock.setTimer(timeoutMs, () => {
        this.destroy()
        resolve()
      })
      const ignore = (): void => undefined
      this.#events = {
        answered: ignore,
        message: ignore,
        undecodable: ignore,
        closed: () => {
          cancelTimer()
          resolve()
        },
      }
      quietly(() => this.#transport.close())
    })
  }

  /** Closes at once and tells nobody. */
  destroy(): void {
    this.#isOver = true
    this.#slowLane.clear()
    quietly(() => this.#transport.destroy())
  }

  #holdBack(): void {
    if (this.#isPaused || this.#slowLane.waitingBytes <= MOST_WAITING_BYTES) return
    this.#isPaused = true
    this.#transport.pause?.()
  }

  #readOn(): void {
    if (!this.#isPaused || this.#slowLane.waitingBytes > FEW_WAITING_BYTES) return
    this.#isPaused = false
    this.#transport.resume?.()
  }

  #send(bytes: Uint8Array): void {
    this.#traffic.bytesOut += bytes.length
    try {
      this.#transport.send(bytes)
    } catch (error) {
      // The link is broken, not the message: whoever wrote it is not refused, and learns it with everybody else.
      queueMicrotask(() => this.#giveUp(error))
    }
  }

  #take(chunk: Uint8Array): void {
    if (this.#isOver) return
    const traffic = this.#traffic
    traffic.heard(chunk.length)
    const before = traffic.messagesIn
    try {
      this.#splitter.push(chunk)
      if (traffic.messagesIn !== before) traffic.frameAtMs = traffic.heardAtMs
    } catch (error) {
      this.#giveUp(error)
    }
  }

  #readReply(body: Uint8Array): void {
    const reply = decodeVersionReply(body)
    if (reply.kind === 'version') {
      // Nothing more may be written to a gateway that could not read it.
      checkServerVersion(reply.serverVersion, this.#offer.serverVersions)
      this.#serverVersion = reply.serverVersion
    }
    this.#events.answered(reply)
  }

  #read(bytes: Uint8Array, from: number, to: number): void {
    const { receiver } = this.#events
    if (receiver !== undefined && this.#receive(bytes, from, to, receiver)) return
    let message: GatewayMessage
    try {
      message = decodeGatewayMessageAt(bytes, from, to, this.#serverVersion, this.#notes)
    } catch (error) {
      this.#failed(error)
      return
    }
    this.#traffic.leftoverFields += this.#notes.leftoverFields
    this.#deliver(message)
  }

  /** Reads a tick field by field; answers `false` for any other message. */
  #receive(bytes: Uint8Array, from: number, to: number, receiver: FrequentReceiver): boolean {
    try {
      const leftover = receiveFrequentAt(bytes, from, to, this.#serverVersion, receiver)
      if (leftover < 0) return false
      this.#traffic.leftoverFields += leftover
    } catch (error) {
      throwLater(error)
    }
    return true
  }

  #failed(error: unknown): void {
    if (!(error instanceof DecodeError)) throw error
    if (error.reason === 'unknown-id') this.#traffic.unknown++
    else this.#traffic.undecodable++
    this.#events.undecodable(error)
  }

  #deliver(message: GatewayMessage): void {
    try {
      this.#events.message(message)
    } catch (error) {
      throwLater(error)
    }
  }

  #giveUp(cause: unknown): void {
    quietly(() => this.#transport.destroy())
    this.#end(cause)
  }

  #end(cause: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#slowLane.clear()
    this.#events.closed(cause)
  }
}

/** Ends a connection by a transport of the caller's: what it throws changes nothing, because nothing is expected of it any more. */
function quietly(end: () => void): void {
  try {
    end()
  } catch {
    // The deadline of an orderly close ends it all the same.
  }
}

/** Tells the platform a fault of whoever listens as uncaught; the frames behind it are still delivered. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
