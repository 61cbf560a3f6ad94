import type { Transport, TransportEvents } from '@twskit/wire'
import type { CaptureSink } from './capture-sink.ts'
import { FrameTap } from './frame-tap.ts'

/** A client's transport whose bytes are recorded as they pass. */
export class RecordedTransport implements Transport {
  readonly #inner: Transport
  readonly #writer: CaptureSink
  readonly #connection: number
  readonly #sent: FrameTap
  readonly #received: FrameTap
  #closedBy: 'client' | 'gateway' | undefined

  constructor(inner: Transport, writer: CaptureSink) {
    this.#inner = inner
    this.#writer = writer
    this.#connection = writer.nextConnection()
    this.#sent = new FrameTap(writer, this.#connection, 'client')
    this.#received = new FrameTap(writer, this.#connection, 'gateway')
    writer.open(this.#connection, inner.peer)
  }

  get peer(): string {
    return this.#inner.peer
  }

  get unsentBytes(): number {
    return this.#inner.unsentBytes
  }

  start(events: TransportEvents): void {
    this.#inner.start({
      data: (chunk) => {
        this.#received.push(chunk)
        events.data(chunk)
      },
      closed: (cause) => {
        this.#end('gateway')
        events.closed(cause)
      },
    })
  }

  send(bytes: Uint8Array): void {
    if (this.#closedBy === undefined) this.#sent.push(bytes)
    this.#inner.send(bytes)
  }

  pause(): void {
    this.#inner.pause?.()
  }

  resume(): void {
    this.#inner.resume?.()
  }

  close(): void {
    this.#end('client')
    this.#inner.close()
  }

  destroy(): void {
    this.#end('client')
    this.#inner.destroy()
  }

  #end(by: 'client' | 'gateway'): void {
    if (this.#closedBy !== undefined) return
    this.#closedBy = by
    this.#sent.end()
    this.#received.end()
    this.#writer.close(this.#connection, by)
  }
}
