import { type AddressInfo, createServer, connect as openSocket, type Socket } from 'node:net'
import type { Listener, Transport, TransportEvents } from './transport.ts'

/** Where to connect, and how long to try. */
export interface TcpOptions {
  readonly host: string
  readonly port: number
  /** How long to wait for the connection, in milliseconds; 10 seconds unless given. */
  readonly timeoutMs?: number | undefined
  /** Gives up when aborted. */
  readonly signal?: AbortSignal | undefined
}

/** Idle time after which the kernel asks whether the peer is still there. */
const KEEP_ALIVE_MS = 30_000

/** How much is read at a time. A client's socket reads into one buffer again and again: a new one per read keeps the collector busy. */
const READ_BYTES = 64 * 1024

/**
 * Opens a TCP connection. Small messages leave at once (no Nagle delay) and the kernel's keep-alive is on.
 *
 * @throws the platform's error (`ECONNREFUSED`, `ETIMEDOUT`, …), or the signal's reason.
 */
export function connectTcp(options: TcpOptions): Promise<Transport> {
  const { host, port, timeoutMs = 10_000, signal } = options
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error)
      return
    }
    const inbox = new Inbox()
    const socket = openSocket({
      host,
      port,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: KEEP_ALIVE_MS,
      onread: {
        buffer: new Uint8Array(READ_BYTES),
        callback: (bytes, buffer) => {
          inbox.take(buffer, bytes)
          return true
        },
      },
    })
    const settle = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      socket.removeListener('error', onError)
    }
    const fail = (cause: unknown): void => {
      settle()
      socket.destroy()
      reject(cause)
    }
    const onError = (cause: Error): void => {
      fail(cause)
    }
    const onAbort = (): void => {
      fail(signal?.reason)
    }
    const timer = setTimeout(() => {
      fail(Object.assign(new Error(`No connection to ${host}:${port} within ${timeoutMs} ms`), { code: 'ETIMEDOUT' }))
    }, timeoutMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    socket.once('error', onError)
    socket.once('connect', () => {
      settle()
      resolve(new TcpTransport(socket, `${host}:${port}`, inbox))
    })
  })
}

/**
 * Listens for TCP connections; port 0 picks a free one.
 *
 * @throws the platform's error (`EADDRINUSE`, `EACCES`, …).
 */
export function listenTcp(
  options: { readonly host: string; readonly port: number },
  onConnection: (transport: Transport) => void,
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
      onConnection(new TcpTransport(socket, `${socket.remoteAddress ?? 'unknown'}:${socket.remotePort ?? 0}`))
    })
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.removeListener('error', reject)
      const { port } = server.address() as AddressInfo
      resolve({
        host: options.host,
        port,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done()
            })
          }),
      })
    })
  })
}

/** Hands on what a client's socket reads; keeps a copy of what comes before anybody listens. */
class Inbox {
  #early: Uint8Array[] = []
  #data: ((chunk: Uint8Array) => void) | undefined
  take(buffer: Uint8Array, bytes: number): void {
    const data = this.#data
    if (data === undefined) this.#early.push(buffer.slice(0, bytes))
    else data(buffer.subarray(0, bytes))
  }

  start(data: (chunk: Uint8Array) => void): void {
    this.#data = data
    for (const chunk of this.#early.splice(0)) data(chunk)
  }
}

class TcpTransport implements Transport {
  readonly peer: string
  readonly #socket: Socket
  readonly #inbox: Inbox | undefined
  #cause: Error | undefined

  constructor(socket: Socket, peer: string, inbox?: Inbox) {
    this.#socket = socket
    this.#inbox = inbox
    this.peer = peer
    // Until `start` the socket is paused, so nothing is lost; an error before it is told with the close.
    socket.on('error', (cause) => {
      this.#cause = cause
    })
  }

  get unsentBytes(): number {
    return this.#socket.writableLength
  }

  start(events: TransportEvents): void {
    const socket = this.#socket
    const data = (chunk: Uint8Array): void => {
      events.data(chunk)
    }
    if (this.#inbox === undefined) socket.on('data', data)
    else queueMicrotask(() => this.#inbox?.start(data))
    if (socket.destroyed) {
      setImmediate(() => {
        events.closed(this.#cause)
      })
    } else {
      socket.once('close', () => {
        events.closed(this.#cause)
      })
    }
  }

  send(bytes: Uint8Array): void {
    if (!this.#socket.destroyed && !this.#socket.writableEnded) this.#socket.write(bytes)
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  close(): void {
    const socket = this.#socket
    if (socket.destroyed) return
    socket.end(() => {
      socket.destroy()
    })
  }

  destroy(): void {
    this.#socket.destroy()
  }
}
