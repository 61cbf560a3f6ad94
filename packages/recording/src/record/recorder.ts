import { type AddressInfo, connect as openSocket, createServer, type Server, type Socket } from 'node:net'
import { decodeVersionReply } from '@twskit/wire'
import { CaptureWriter, type CaptureWriterOptions } from '../capture/capture-writer.ts'
import { FrameTap } from './frame-tap.ts'

/** Where a recorder listens, what it records, and how it is written. */
export interface RecorderOptions extends CaptureWriterOptions {
  /** The file, or a writer that several recorders share. */
  readonly file: string | CaptureWriter
  /** Where the gateway is. */
  readonly gateway: { readonly host?: string | undefined; readonly port: number }
  /** Where clients connect; `127.0.0.1` by default. */
  readonly host?: string | undefined
  /** 0, the default, picks a free port. */
  readonly port?: number | undefined
  /** Hears that the gateway sent a client elsewhere: the client goes there past the recorder. */
  readonly onRedirect?: ((to: { readonly host: string; readonly port: number | undefined }) => void) | undefined
}

/** A proxy that records. */
export interface Recorder extends AsyncDisposable {
  readonly host: string
  readonly port: number
  readonly writer: CaptureWriter
  /** Connections that are open. */
  readonly connections: number
  /** Settles when the last connection that is open has ended. */
  idle(): Promise<void>
  /**
   * Ends the connections and the file.
   *
   * @throws CaptureError when the capture could not be written as a whole.
   */
  close(): Promise<void>
}

/**
 * Starts a proxy in front of a gateway that records every connection made through it, of any client in any language. Both sides get
 * exactly the bytes the other one sent; a side that reads slowly slows the other one down, as without the proxy. A disk that is full
 * ends the recording, not the connections.
 *
 * A gateway that redirects its clients makes them leave the recorder: `onRedirect` says where to record instead.
 *
 * @throws the platform's error (`EADDRINUSE`, …) when the port cannot be opened.
 * @example
 * ```ts
 * import { startRecorder } from '@twskit/recording'
 *
 * await using recorder = await startRecorder({ file: 'session.twscap', gateway: { port: 4002 } })
 * console.log(`Connect your program to port ${recorder.port} instead of 4002`)
 * ```
 */
export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { file, gateway, host = '127.0.0.1', port = 0, onRedirect } = options
  const writer = typeof file === 'string' ? new CaptureWriter(file, options) : file
  const pairs = new Set<Pair>()
  const server = createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true }, (client) => {
    const target = { host: gateway.host ?? '127.0.0.1', port: gateway.port }
    const pair = new Pair(client, target, writer, writer.nextConnection(), onRedirect)
    pairs.add(pair)
    void pair.ended.then(() => pairs.delete(pair))
  })
  try {
    await listening(server, host, port)
  } catch (error) {
    if (typeof file === 'string') await writer.end().catch(() => undefined)
    throw error
  }
  const address = server.address() as AddressInfo
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= (async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const pair of pairs) pair.destroy()
      await Promise.all([...pairs].map((pair) => pair.ended))
      await closed
      if (typeof file === 'string') await writer.end()
    })()
    return closing
  }
  return {
    host: address.address,
    port: address.port,
    writer,
    get connections() {
      return pairs.size
    },
    idle: async () => {
      while (pairs.size > 0) await Promise.all([...pairs].map((pair) => pair.ended))
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.removeListener('error', reject)
      resolve()
    })
  })
}

/** A client and its connection to the gateway. */
class Pair {
  readonly ended: Promise<void>
  readonly #client: Socket
  readonly #gateway: Socket
  readonly #writer: CaptureWriter
  readonly #connection: number
  readonly #taps: readonly [client: FrameTap, gateway: FrameTap]
  #firstToEnd: 'client' | 'gateway' | undefined

  constructor(
    client: Socket,
    target: { readonly host: string; readonly port: number },
    writer: CaptureWriter,
    connection: number,
    onRedirect: RecorderOptions['onRedirect'],
  ) {
    this.#client = client
    this.#writer = writer
    this.#connection = connection
    writer.open(connection, `${target.host}:${target.port}`)
    this.#gateway = openSocket({ ...target, allowHalfOpen: true, noDelay: true })
    let isFirst = true
    this.#taps = [
      new FrameTap(writer, connection, 'client'),
      new FrameTap(writer, connection, 'gateway', (body) => {
        if (isFirst) reportRedirect(body, onRedirect)
        isFirst = false
      }),
    ]
    this.#pass(client, this.#gateway, this.#taps[0], 'client')
    this.#pass(this.#gateway, client, this.#taps[1], 'gateway')
    this.ended = Promise.all([closed(client), closed(this.#gateway)]).then(() => this.#finish())
  }

  destroy(): void {
    this.#client.destroy()
    this.#gateway.destroy()
  }

  #pass(source: Socket, target: Socket, tap: FrameTap, from: 'client' | 'gateway'): void {
    source.on('data', (chunk: Buffer) => {
      tap.push(chunk)
      // The source waits while the target is slow, so no more is held here than the sockets themselves hold.
      if (target.writable && !target.write(chunk)) source.pause()
    })
    target.on('drain', () => source.resume())
    source.on('end', () => {
      this.#firstToEnd ??= from
      target.end()
    })
    source.on('error', () => {
      this.#firstToEnd ??= from
      // The other side gets a reset as well, as it would without the proxy.
      if (!target.destroyed) target.resetAndDestroy()
    })
    source.on('close', () => {
      if (!target.writableEnded) target.end()
      // What the peer still sends has nowhere to go; it is read and recorded until the peer closes.
      target.resume()
    })
    source.resume()
  }

  #finish(): void {
    for (const tap of this.#taps) tap.end()
    this.#writer.close(this.#connection, this.#firstToEnd)
  }
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
  })
}

function reportRedirect(body: Uint8Array, onRedirect: RecorderOptions['onRedirect']): void {
  try {
    const reply = decodeVersionReply(body)
    if (reply.kind === 'redirect') onRedirect?.({ host: reply.host, port: reply.port })
  } catch {
    // Another protocol: it is recorded all the same.
  }
}
