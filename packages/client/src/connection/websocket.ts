import type { Transport, TransportEvents } from '@twskit/wire'
import type { ConnectReason } from '../errors.ts'

/** What the client needs of a WebSocket. */
export interface WebSocketLike {
  binaryType: string
  readonly bufferedAmount: number
  send(data: Uint8Array): void
  close(): void
  addEventListener(type: 'open' | 'error', listen: (event: unknown) => void): void
  addEventListener(type: 'close', listen: (event: { readonly code: number; readonly reason: string }) => void): void
  addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void
}

/** A WebSocket class: the platform's own, or that of the `ws` package. */
export type WebSocketClass = new (url: string) => WebSocketLike

const CLOSED_IN_ORDER: ReadonlySet<number> = new Set([1000, 1001, 1005])

/**
 * Opens a WebSocket whose binary messages carry the bytes of a gateway connection, as a bridge in front of a gateway offers it.
 *
 * @throws an error when it cannot be opened in time, or the signal's reason.
 */
export function connectWebSocket(
  url: string,
  options: { readonly webSocket: WebSocketClass; readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Transport> {
  const { webSocket: Socket, timeoutMs, signal } = options
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const socket = new Socket(url)
    socket.binaryType = 'arraybuffer'
    const transport = new WebSocketTransport(socket, url)
    const settle = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
    const fail = (error: unknown): void => {
      settle()
      socket.close()
      reject(error)
    }
    const onAbort = (): void => fail(signal.reason)
    const timer = setTimeout(() => fail(new Error(`No connection to ${url} within ${timeoutMs} ms`)), timeoutMs)
    signal.addEventListener('abort', onAbort, { once: true })
    socket.addEventListener('open', () => {
      settle()
      resolve(transport)
    })
    // Both come when a socket cannot be opened; the platform says in neither why.
    socket.addEventListener('error', () => fail(new Error(`The WebSocket to ${url} failed`)))
    socket.addEventListener('close', ({ code }) => fail(new BridgeClosedError(code, `code ${code} before it was open`)))
  })
}

/** How the close of a bridge reads: 4401 for an unknown token, 4403 for what is not allowed. */
const bridgeReasons: Readonly<Record<number, ConnectReason>> = { 4401: 'unauthorized', 4403: 'forbidden' }

/** The close of a bridge, with its code. */
export class BridgeClosedError extends Error {
  readonly closeCode: number

  constructor(closeCode: number, words: string) {
    super(`The WebSocket bridge closed the connection with ${words}`)
    this.closeCode = closeCode
  }

  get connectReason(): ConnectReason {
    return bridgeReasons[this.closeCode] ?? 'bridge'
  }
}

class WebSocketTransport implements Transport {
  readonly peer: string
  readonly #socket: WebSocketLike
  #events: TransportEvents | undefined
  #early: Uint8Array[] = []
  #end: { readonly cause: Error | undefined } | undefined
  #error: Error | undefined
  #hasToldEnd = false

  constructor(socket: WebSocketLike, url: string) {
    this.#socket = socket
    this.peer = url
    socket.addEventListener('message', ({ data }) => this.#take(data))
    socket.addEventListener('error', () => {
      this.#error = new Error(`The WebSocket to ${url} failed`)
    })
    socket.addEventListener('close', ({ code, reason }) => {
      const words = reason === '' ? `code ${code}` : `code ${code}: ${reason}`
      this.#finish(CLOSED_IN_ORDER.has(code) ? undefined : (this.#error ?? new BridgeClosedError(code, words)))
    })
  }

  get unsentBytes(): number {
    return this.#socket.bufferedAmount
  }

  start(events: TransportEvents): void {
    this.#events = events
    const early = this.#early
    this.#early = []
    queueMicrotask(() => {
      for (const chunk of early) events.data(chunk)
      this.#tellEnd()
    })
  }

  send(bytes: Uint8Array): void {
    if (this.#end === undefined) this.#socket.send(bytes)
  }

  close(): void {
    this.#socket.close()
  }

  destroy(): void {
    this.#socket.close()
    // A peer that is gone never answers the closing handshake; whoever destroys does not wait for it.
    this.#finish(undefined)
  }

  #take(data: unknown): void {
    if (this.#end !== undefined) return
    if (!(data instanceof ArrayBuffer || ArrayBuffer.isView(data))) {
      this.#error = new Error('The bridge sent a text message; frames travel in binary messages')
      this.#socket.close()
      this.#finish(this.#error)
      return
    }
    const chunk =
      data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    if (this.#events === undefined) this.#early.push(chunk)
    else this.#events.data(chunk)
  }

  #finish(cause: Error | undefined): void {
    if (this.#end !== undefined) return
    this.#end = { cause }
    if (this.#events !== undefined) queueMicrotask(() => this.#tellEnd())
  }

  #tellEnd(): void {
    if (this.#end === undefined || this.#hasToldEnd) return
    this.#hasToldEnd = true
    this.#events?.closed(this.#end.cause)
  }
}
