import { connect, ConnectError, NotSupportedError, stock, type WebSocketClass } from '@twskit/client'
import { type Gateway, startGateway } from '@twskit/simulator'
import { memoryTransports } from '@twskit/wire'
import { ws } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until, untilState } from '../support/until.ts'

const bridge = ws.link('ws://bridge.test/gateway')
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

interface BridgedClient {
  send(data: ArrayBuffer | string): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listen: () => void): void
}

/** Joins each WebSocket to a session of the gateway, as a bridge does. */
function bridgeTo(gateway: Gateway): readonly BridgedClient[] {
  const clients: BridgedClient[] = []
  server.use(
    bridge.addEventListener('connection', (connection) => {
      const client = connection.client as unknown as BridgedClient
      clients.push(client)
      const [near, far] = memoryTransports()
      near.start({
        data: (chunk) => client.send(new Uint8Array(chunk).buffer),
        closed: () => client.close(),
      })
      client.addEventListener('message', ({ data }) => near.send(new Uint8Array(data as ArrayBuffer)))
      client.addEventListener('close', () => near.close())
      gateway.accept(far)
    }),
  )
  return clients
}

describe('a WebSocket bridge', () => {
  it('carries the same frames in binary messages', async () => {
    await using gateway = await startGateway()
    bridgeTo(gateway)
    await using ib = await connect({ url: 'ws://bridge.test/gateway', clientId: 4 })
    expect(gateway.sessions.map(({ clientId }) => clientId)).toEqual([4])
    const [details] = await ib.contractDetails(stock('AAPL'))
    expect(details?.contract.conId).toBe(265598)
    expect(await until(ib.marketData(stock('AAPL')), ({ field }) => field === 'bid')).toMatchObject({ kind: 'price' })
    await ib.close()
    expect(await ib.closed).toEqual({ by: 'user' })
  })

  it('is taken up again when it falls', async () => {
    await using gateway = await startGateway()
    const clients = bridgeTo(gateway)
    await using ib = await connect({ url: 'ws://bridge.test/gateway', reconnect: { firstDelayMs: 0 } })
    clients[0]?.close(1011, 'the bridge restarts')
    const { cause } = await untilState(ib, 'reconnecting')
    expect(cause.code).toBe('DISCONNECTED')
    await untilState(ib, 'ready')
    expect(clients).toHaveLength(2)
  })

  it('that sends text is no bridge', async () => {
    server.use(bridge.addEventListener('connection', ({ client }) => client.send('hello')))
    const error = await connect({ url: 'ws://bridge.test/gateway' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConnectError)
    expect(error).toMatchObject({ message: expect.stringContaining('binary messages') })
  })

  it('that is not there is spoken of as the bridge', async () => {
    class Deaf extends EventTarget {
      binaryType = ''
      bufferedAmount = 0
      constructor() {
        super()
        queueMicrotask(() => this.dispatchEvent(new Event('error')))
      }
      send(): void {
        throw new Error('Not connected')
      }
      close(): void {
        this.bufferedAmount = 0
      }
    }
    const webSocket = Deaf as unknown as WebSocketClass
    const error = await connect({ url: 'wss://bridge.test/none', webSocket }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ reason: 'bridge', target: 'wss://bridge.test/none' })
    expect((error as Error).message).not.toContain('4002')
  })

  it.each([
    [4401, 'unauthorized'],
    [4403, 'forbidden'],
    [4000, 'bridge'],
  ])('that closes with %i says so in a reason of its own', async (code, reason) => {
    server.use(
      bridge.addEventListener('connection', ({ client }) => {
        queueMicrotask(() => client.close(code, 'as the bridge says'))
      }),
    )
    const error = await connect({ url: 'ws://bridge.test/gateway' }).catch((fault: unknown) => fault)
    expect(error).toMatchObject({ reason })
  })

  it('needs a WebSocket class where the platform has none', async () => {
    const before = globalThis.WebSocket
    Reflect.set(globalThis, 'WebSocket', undefined)
    const error = await connect({ url: 'ws://bridge.test/gateway' }).catch((reason: unknown) => reason)
    Reflect.set(globalThis, 'WebSocket', before)
    expect(error).toBeInstanceOf(NotSupportedError)
  })
})

describe('a transport of the caller', () => {
  it('is opened with host, port and a signal', async () => {
    await using gateway = await startGateway()
    const targets: string[] = []
    await using ib = await connect({
      host: 'inside',
      port: 7,
      transport: async ({ host, port }) => {
        targets.push(`${host}:${port}`)
        const [near, far] = memoryTransports()
        gateway.accept(far)
        return near
      },
    })
    expect(targets).toEqual(['inside:7'])
    expect((await ib.contractDetails(stock('MSFT')))[0]?.contract.symbol).toBe('MSFT')
  })
})
