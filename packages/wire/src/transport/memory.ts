import { Fifo } from '../values/fifo.ts'
import type { Transport, TransportEvents } from './transport.ts'

/**
 * Joins two transports in memory: what one sends the other receives, in order, each in a microtask of its own so that nobody is
 * called from inside their own send.
 *
 * @example
 * ```ts
 * import { memoryTransports } from '@twskit/wire'
 *
 * const [client, gateway] = memoryTransports()
 * gateway.start({ data: (chunk) => gateway.send(chunk), closed: () => {} })
 * client.start({ data: (chunk) => console.log('echo', chunk), closed: () => {} })
 * client.send(Uint8Array.of(1, 2, 3))
 * ```
 */
export function memoryTransports(): [client: Transport, gateway: Transport] {
  const client = new MemoryTransport('memory:gateway')
  const gateway = new MemoryTransport('memory:client')
  client.other = gateway
  gateway.other = client
  return [client, gateway]
}

class MemoryTransport implements Transport {
  readonly peer: string
  other: MemoryTransport | undefined
  #events: TransportEvents | undefined
  readonly #inbox = new Fifo<Uint8Array>()
  #unsentBytes = 0
  #isDraining = false
  #end: { cause: Error | undefined } | undefined
  #isOver = false

  constructor(peer: string) {
    this.peer = peer
  }

  get unsentBytes(): number {
    return this.#unsentBytes
  }

  start(events: TransportEvents): void {
    this.#events = events
    this.#schedule()
  }

  send(bytes: Uint8Array): void {
    const { other } = this
    if (this.#end !== undefined || other === undefined || other.#end !== undefined) return
    this.#unsentBytes += bytes.length
    other.#inbox.push(bytes.slice())
    other.#schedule()
  }

  close(): void {
    this.#endBoth(undefined)
  }

  destroy(): void {
    this.#inbox.clear()
    this.#endBoth(new Error('The peer closed the connection abruptly'))
  }

  #endBoth(causeForPeer: Error | undefined): void {
    const { other } = this
    this.#finish(undefined)
    if (other !== undefined) other.#finish(causeForPeer)
  }

  #finish(cause: Error | undefined): void {
    if (this.#end !== undefined) return
    this.#end = { cause }
    this.#schedule()
  }

  #schedule(): void {
    if (this.#isDraining || this.#events === undefined) return
    this.#isDraining = true
    queueMicrotask(() => {
      this.#drain()
    })
  }

  #drain(): void {
    this.#isDraining = false
    const events = this.#events as TransportEvents
    const chunk = this.#inbox.take()
    if (chunk !== undefined) {
      if (this.other !== undefined) this.other.#unsentBytes -= chunk.length
      if (this.#inbox.length > 0 || this.#end !== undefined) this.#schedule()
      events.data(chunk)
    } else if (this.#end !== undefined && !this.#isOver) {
      this.#isOver = true
      events.closed(this.#end.cause)
    }
  }
}
