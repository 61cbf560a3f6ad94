import { afterEach, describe, expect, it } from 'vitest'
import { memoryTransports } from './memory.ts'
import { connectTcp, listenTcp } from './tcp.ts'
import type { Listener, Transport } from './transport.ts'

/** Collects what a transport delivers. */
function watch(transport: Transport): { bytes: Promise<number[]>; closed: Promise<Error | undefined> } {
  const received: number[] = []
  let resolve: (bytes: number[]) => void
  const bytes = new Promise<number[]>((done) => {
    resolve = done
  })
  const closed = new Promise<Error | undefined>((done) => {
    transport.start({
      data: (chunk) => received.push(...chunk),
      closed: (cause) => {
        resolve(received)
        done(cause)
      },
    })
  })
  return { bytes, closed }
}

const listeners: Listener[] = []
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()))
})

async function tcpPair(): Promise<[Transport, Transport]> {
  let accept: (transport: Transport) => void
  const accepted = new Promise<Transport>((resolve) => {
    accept = resolve
  })
  const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, (transport) => {
    accept(transport)
  })
  listeners.push(listener)
  const client = await connectTcp({ host: '127.0.0.1', port: listener.port })
  return [client, await accepted]
}

describe.each([
  ['memory', async (): Promise<[Transport, Transport]> => memoryTransports()],
  ['tcp', tcpPair],
])('%s transport', (_, pair) => {
  it('carries bytes both ways in order and closes in order', async () => {
    const [client, gateway] = await pair()
    const atGateway = watch(gateway)
    const atClient = watch(client)
    for (let i = 0; i < 100; i++) client.send(Uint8Array.of(i))
    gateway.send(Uint8Array.of(1, 2, 3))
    client.close()
    expect(await atGateway.bytes).toEqual([...Array(100).keys()])
    expect(await atGateway.closed).toBeUndefined()
    gateway.close()
    expect(await atClient.closed).toBeUndefined()
  })

  it('keeps what arrives before it is started', async () => {
    const [client, gateway] = await pair()
    client.send(Uint8Array.of(42))
    client.close()
    const { bytes } = watch(gateway)
    watch(client)
    expect(await bytes).toEqual([42])
  })

  it('does nothing after the end', async () => {
    const [client, gateway] = await pair()
    const { closed } = watch(client)
    watch(gateway)
    client.destroy()
    await closed
    client.send(Uint8Array.of(1))
    client.close()
    client.destroy()
    expect(client.unsentBytes).toBe(0)
  })
})

describe('connectTcp', () => {
  it('says that nothing listens', async () => {
    const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, () => {})
    await listener.close()
    await expect(connectTcp({ host: '127.0.0.1', port: listener.port })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('gives up with the reason of its signal', async () => {
    const reason = new Error('changed my mind')
    await expect(connectTcp({ host: '127.0.0.1', port: 1, signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('reports an abrupt end by the peer', async () => {
    const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, (transport) => {
      transport.start({ data: () => {}, closed: () => {} })
      transport.destroy()
    })
    listeners.push(listener)
    const client = await connectTcp({ host: '127.0.0.1', port: listener.port })
    const seen = watch(client)
    await seen.closed
    expect(await seen.bytes).toEqual([])
    client.send(Uint8Array.of(1))
    expect(client.unsentBytes).toBe(0)
  })
})
