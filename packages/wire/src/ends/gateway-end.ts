import { decodeClientMessage } from '../codec/decode-client.ts'
import { encodeGatewayMessage } from '../codec/encode-gateway.ts'
import { DecodeError } from '../errors.ts'
import { FrameSplitter } from '../framing/frame-splitter.ts'
import type { ClientMessage } from '../generated/client-writers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import { decodeVersionOffer, encodeVersionReply, type VersionOffer } from '../handshake/handshake.ts'

/** Listener of a {@link GatewayEnd}. */
export interface GatewayEndEvents {
  /** Called once, when the client has offered its versions: reply with {@link GatewayEnd.accept}, redirect it, or close. */
  offered(offer: VersionOffer): void
  /** Called for each request after the handshake. */
  message(message: ClientMessage): void
  /** Called for each request that cannot be read. It was skipped. */
  undecodable(error: DecodeError): void
}

/**
 * The gateway's end of one connection: bytes in, requests out, and frames for the messages to send. It works on bytes alone: the caller
 * owns the transport, passes each chunk to {@link receive} and sends what {@link accept} and {@link encode} return.
 *
 * @example
 * ```ts
 * import { GatewayEnd, type Transport } from '@twskit/wire'
 *
 * function serve(transport: Transport): void {
 *   const end = new GatewayEnd({
 *     offered: () => transport.send(end.accept({ serverVersion: 187, connectionTime: '20260302 10:00:00 EST' })),
 *     message: ({ type }) => {
 *       if (type === 'CurrentTimeRequest') transport.send(end.encode({ type: 'CurrentTime', currentTime: 1_790_000_000 }))
 *     },
 *     undecodable: (error) => console.error(error.message),
 *   })
 *   transport.start({ data: (chunk) => end.receive(chunk), closed: () => end.stop() })
 * }
 * ```
 */
export class GatewayEnd {
  readonly #events: GatewayEndEvents
  readonly #splitter: FrameSplitter
  #offer: VersionOffer | undefined
  #serverVersion = 0
  #isStopped = false

  constructor(events: GatewayEndEvents) {
    this.#events = events
    this.#splitter = new FrameSplitter((body) => this.#read(body), { expectPrefix: true })
  }

  /** The version both sides speak; 0 before {@link accept}. */
  get serverVersion(): number {
    return this.#serverVersion
  }

  /** The client's offer, once it has arrived. */
  get offer(): VersionOffer | undefined {
    return this.#offer
  }

  /**
   * Reads the next bytes of the client and calls the listener for each frame they complete.
   *
   * @throws FrameError when the bytes are not frames of the API, DecodeError when the first frame is not a version offer; nothing after it
   *   can be read, so close the connection. What the listener throws is passed on, and the rest of the chunk is lost.
   */
  receive(chunk: Uint8Array): void {
    if (!this.#isStopped) this.#splitter.push(chunk)
  }

  /** Sets the version both sides speak from now on, and returns the reply to send. Requests that came before it are dropped. */
  accept(reply: { readonly serverVersion: number; readonly connectionTime: string }): Uint8Array {
    this.#serverVersion = reply.serverVersion
    return encodeVersionReply(reply)
  }

  /**
   * Returns the frame of a message.
   *
   * @throws EncodeError when a value has no form on the wire.
   */
  encode(message: GatewayMessage): Uint8Array {
    return encodeGatewayMessage(message, this.#serverVersion)
  }

  /** Ends delivery, in the middle of a chunk as well. */
  stop(): void {
    this.#isStopped = true
  }

  #read(body: Uint8Array): void {
    if (this.#isStopped) return
    if (this.#serverVersion === 0) {
      if (this.#offer !== undefined) return
      this.#offer = decodeVersionOffer(body)
      this.#events.offered(this.#offer)
      return
    }
    let message: ClientMessage
    try {
      message = decodeClientMessage(body, this.#serverVersion)
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
      this.#events.undecodable(error)
      return
    }
    this.#events.message(message)
  }
}
