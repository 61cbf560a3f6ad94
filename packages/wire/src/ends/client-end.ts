import { decodeGatewayMessageAt } from '../codec/decode-gateway.ts'
import type { DecodeNotes } from '../codec/decode.ts'
import { encodeClientMessage } from '../codec/encode-client.ts'
import { receiveFrequentAt } from '../codec/frequent.ts'
import { DecodeError } from '../errors.ts'
import { FrameSplitter } from '../framing/frame-splitter.ts'
import type { ClientMessage } from '../generated/client-writers.ts'
import type { FrequentReceiver } from '../generated/frequent-readers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import {
  checkServerVersion,
  decodeVersionReply,
  encodeVersionOffer,
  type VersionOffer,
  type VersionReply,
} from '../handshake/handshake.ts'
import { MAX_SERVER_VERSION, MIN_SERVER_VERSION } from '../../protocol/server-versions.ts'

/** Listener of a {@link ClientEnd}. */
export interface ClientEndEvents {
  /** Called when the gateway has answered the offer: with a version in range, or with another address. */
  replied(reply: VersionReply): void
  /** Called for each message after the handshake. */
  message(message: GatewayMessage): void
  /** Called for each frame that cannot be read. It was skipped. */
  undecodable(error: DecodeError): void
  /** Called when a message had fields that no declaration knows, with their number. */
  leftover?(fields: number): void
  /** Receives the most frequent messages field by field; without it they are messages like all others. */
  readonly receiver?: FrequentReceiver | undefined
}

/**
 * The client's end of one connection: bytes in, messages out, and frames for the requests to send. It works on bytes alone: the caller owns
 * the transport, sends what {@link offer} and {@link encode} return and passes each chunk to {@link receive}.
 *
 * @example
 * ```ts
 * import { ClientEnd, type Transport } from '@twskit/wire'
 *
 * function printTime(transport: Transport): void {
 *   const end = new ClientEnd({
 *     replied: () => {
 *       transport.send(end.encode({ type: 'StartApiRequest', clientId: 1 }))
 *       transport.send(end.encode({ type: 'CurrentTimeRequest' }))
 *     },
 *     message: (message) => message.type === 'CurrentTime' && console.log(message.currentTime),
 *     undecodable: (error) => console.error(error.message),
 *   })
 *   transport.start({ data: (chunk) => end.receive(chunk), closed: () => end.stop() })
 *   transport.send(end.offer())
 * }
 * ```
 */
export class ClientEnd {
  readonly #offer: VersionOffer
  readonly #splitter: FrameSplitter
  readonly #notes: DecodeNotes = { messageId: 0, encoding: 'text', leftoverFields: 0 }
  #events: ClientEndEvents
  #serverVersion = 0
  #isStopped = false

  constructor(events: ClientEndEvents, offer: Partial<VersionOffer> = {}) {
    this.#events = events
    this.#offer = { min: MIN_SERVER_VERSION, max: MAX_SERVER_VERSION, ...offer }
    this.#splitter = FrameSplitter.inPlace((bytes, from, to) => {
      if (this.#isStopped) return
      if (this.#serverVersion === 0) this.#readReply(bytes.subarray(from, to))
      else this.#read(bytes, from, to)
    })
  }

  /** The negotiated version; 0 before the gateway has answered. */
  get serverVersion(): number {
    return this.#serverVersion
  }

  /** Returns the bytes that open the connection. */
  offer(): Uint8Array {
    return encodeVersionOffer(this.#offer)
  }

  /**
   * Reads the next bytes of the gateway and calls the listener for each frame they complete. What the listener throws for a message is
   * rethrown as an uncaught exception, because later frames must still be delivered.
   *
   * @throws FrameError when the bytes are not frames, DecodeError when the first frame is not a reply to the offer, VersionError when the
   *   gateway's version was not offered; nothing after it can be read, so close the connection.
   */
  receive(chunk: Uint8Array): void {
    if (!this.#isStopped) this.#splitter.push(chunk)
  }

  /**
   * Returns the frame of a request.
   *
   * @throws VersionError when the gateway is too old for it, EncodeError when a value has no form on the wire.
   */
  encode(message: ClientMessage): Uint8Array {
    return encodeClientMessage(message, this.#serverVersion)
  }

  /** Replaces the listener from now on. */
  listen(events: ClientEndEvents): void {
    this.#events = events
  }

  /** Ends delivery, in the middle of a chunk as well. */
  stop(): void {
    this.#isStopped = true
  }

  #readReply(body: Uint8Array): void {
    const reply = decodeVersionReply(body)
    if (reply.kind === 'version') {
      // Nothing more may be written to a gateway that could not read it.
      checkServerVersion(reply.serverVersion, this.#offer)
      this.#serverVersion = reply.serverVersion
    } else {
      // Frames after a redirect are not for this client.
      this.stop()
    }
    this.#events.replied(reply)
  }

  #read(bytes: Uint8Array, from: number, to: number): void {
    const { receiver } = this.#events
    if (receiver !== undefined && this.#receiveFields(bytes, from, to, receiver)) return
    let message: GatewayMessage
    try {
      message = decodeGatewayMessageAt(bytes, from, to, this.#serverVersion, this.#notes)
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
      this.#events.undecodable(error)
      return
    }
    if (this.#notes.leftoverFields > 0) this.#events.leftover?.(this.#notes.leftoverFields)
    try {
      this.#events.message(message)
    } catch (error) {
      throwLater(error)
    }
  }

  /** Reads a frequent message field by field. Returns false for any other message. */
  #receiveFields(bytes: Uint8Array, from: number, to: number, receiver: FrequentReceiver): boolean {
    try {
      const leftover = receiveFrequentAt(bytes, from, to, this.#serverVersion, receiver)
      if (leftover > 0) this.#events.leftover?.(leftover)
      return leftover >= 0
    } catch (error) {
      throwLater(error)
      return true
    }
  }
}

/** Rethrows a listener's error as an uncaught exception; later frames are still delivered. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
