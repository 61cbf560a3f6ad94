import { type ClientMessage, encodeVersionOffer, type GatewayMessage } from '@twskit/wire'
import { connectTcp } from '@twskit/wire/tcp'
import { describe, expect, test } from 'vitest'
import { turn } from '../testing/advance.ts'
import { SteppedClock } from '../clock/stepped-clock.ts'
import { Gateway, startGateway } from '../gateway.ts'
import { WireClient } from '../scenario/wire-client.ts'

const apple = { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }

function codes(messages: readonly GatewayMessage[]): readonly (number | undefined)[] {
  return messages.flatMap((message) => (message.type === 'ErrorMessage' ? [message.errorCode] : []))
}

describe('the handshake', () => {
  test.each([176, 187, 200, 201, 206, 213, 226])(
    'speaks version %i over a socket when the client offers it',
    async (version) => {
      await using gateway = await startGateway()
      await using client = await WireClient.connect(gateway, { serverVersion: version, clientId: 5 })
      expect(client.serverVersion).toBe(version)
      const last = await client.next('ErrorMessage', ({ errorCode }) => errorCode === 2158, 0)
      expect(last.id).toBe(-1)
      expect(client.received.slice(0, 2)).toMatchObject([
        { type: 'ManagedAccounts', accountsList: 'DU1000001' },
        { type: 'NextValidId', orderId: 1 },
      ])
      expect(codes(client.received)).toEqual([2104, 2104, 2104, 2104, 2104, 2104, 2107, 2158])
    },
  )

  test('answers no more than its own version', async () => {
    const gateway = new Gateway({ serverVersion: 187 })
    const client = await WireClient.inMemory(gateway, { serverVersion: 226 })
    expect(client.serverVersion).toBe(187)
  })

  test('closes when there is no version in common', async () => {
    await using gateway = await startGateway({ serverVersion: 187 })
    const transport = await connectTcp({ host: gateway.host, port: gateway.port })
    let received = 0
    const closed = new Promise<void>((resolve) => {
      transport.start({ data: (chunk) => (received += chunk.length), closed: () => resolve() })
    })
    transport.send(encodeVersionOffer({ min: 200, max: 226 }))
    await closed
    expect(received).toBe(0)
  })

  test('closes on bytes that are no client', async () => {
    await using gateway = await startGateway()
    const transport = await connectTcp({ host: gateway.host, port: gateway.port })
    const closed = new Promise<void>((resolve) => {
      transport.start({ data: () => {}, closed: () => resolve() })
    })
    transport.send(new TextEncoder().encode('GET / HTTP/1.1\r\n\r\n'))
    await closed
    expect(gateway.connectionCount).toBe(0)
  })

  test('drops what comes before the start', async () => {
    const gateway = new Gateway({ clock: new SteppedClock() })
    const client = await WireClient.inMemory(gateway, { start: false })
    client.send({ type: 'CurrentTimeRequest' })
    client.start()
    await turn()
    expect(client.all('CurrentTime')).toEqual([])
    expect(client.all('ManagedAccounts')).toHaveLength(1)
  })
})

describe('client ids', () => {
  test('one in use is refused with 326 and the connection closed', async () => {
    await using gateway = await startGateway()
    await using first = await WireClient.connect(gateway, { clientId: 7 })
    await first.next('NextValidId', undefined, 0)
    const second = await WireClient.connect(gateway, { clientId: 7 })
    await second.closed
    expect(codes(second.received)).toEqual([326])
    expect(gateway.sessions.map(({ clientId }) => clientId)).toEqual([7])
  })

  test('a closed session frees its id', async () => {
    await using gateway = await startGateway()
    const first = await WireClient.connect(gateway, { clientId: 7 })
    await first.next('NextValidId', undefined, 0)
    await first.close()
    await expect.poll(() => gateway.sessions.length).toBe(0)
    await using second = await WireClient.connect(gateway, { clientId: 7 })
    await second.next('NextValidId', undefined, 0)
  })

  test('a bare close is one of the faults', async () => {
    const gateway = new Gateway({ faults: { bareClose: true } })
    await WireClient.inMemory(gateway, { clientId: 7 })
    const second = await WireClient.inMemory(gateway, { clientId: 7 })
    await second.closed
    expect(second.received).toEqual([])
  })

  test('no more than 32 clients are let in', async () => {
    const gateway = new Gateway()
    for (let clientId = 0; clientId < 32; clientId++) await WireClient.inMemory(gateway, { clientId })
    await expect(WireClient.inMemory(gateway, { clientId: 32 })).rejects.toThrow('closed the connection')
    expect(gateway.sessions).toHaveLength(32)
  })
})

describe('manners', () => {
  test('more than fifty messages in a second are refused with 100', async () => {
    const clock = new SteppedClock()
    const gateway = new Gateway({ clock })
    const client = await WireClient.inMemory(gateway)
    await turn()
    const before = client.received.length
    for (let id = 0; id < 52; id++) client.send({ type: 'MatchingSymbolsRequest', reqId: id, pattern: 'AAPL' })
    await turn()
    expect(client.all('SymbolSamples')).toHaveLength(50)
    expect(codes(client.received.slice(before))).toEqual([100, 100])
    clock.advance(1000)
    client.send({ type: 'MatchingSymbolsRequest', reqId: 99, pattern: 'AAPL' })
    await turn()
    expect(client.all('SymbolSamples')).toHaveLength(51)
    expect(client.isClosed).toBe(false)
  })

  test('who goes on after three complaints is hung up on', async () => {
    const clock = new SteppedClock()
    const gateway = new Gateway({ clock, limits: { messagesPerSecond: 1 } })
    const client = await WireClient.inMemory(gateway)
    for (let round = 0; round < 4; round++) {
      for (let each = 0; each < 3; each++) client.send({ type: 'IdsRequest', numIds: 1 })
      await turn()
      clock.advance(1000)
    }
    await client.closed
    expect(codes(client.received).filter((code) => code === 100)).toHaveLength(7)
  })

  test('+PACEAPI has messages wait instead', async () => {
    const clock = new SteppedClock()
    const gateway = new Gateway({ clock })
    const client = await WireClient.inMemory(gateway, { connectOptions: '+PACEAPI' })
    await turn()
    for (let id = 0; id < 120; id++) client.send({ type: 'MatchingSymbolsRequest', reqId: id, pattern: 'AAPL' })
    await turn()
    expect(client.all('SymbolSamples')).toHaveLength(50)
    clock.advance(1000)
    await turn()
    expect(client.all('SymbolSamples')).toHaveLength(100)
    clock.advance(1000)
    await turn()
    expect(client.all('SymbolSamples').map(({ reqId }) => reqId)).toEqual(Array.from({ length: 120 }, (_, id) => id))
    expect(codes(client.received)).not.toContain(100)
  })

  test('clock requests that come too soon are dropped', async () => {
    const clock = new SteppedClock(1_700_000_000_500)
    const gateway = new Gateway({ clock })
    const client = await WireClient.inMemory(gateway)
    for (const waitMs of [0, 500, 600]) {
      clock.advance(waitMs)
      client.send({ type: 'CurrentTimeRequest' })
      client.send({ type: 'CurrentTimeInMillisRequest' })
      await turn()
    }
    expect(client.all('CurrentTime').map(({ currentTime }) => currentTime)).toEqual([1_700_000_000, 1_700_000_001])
    expect(client.all('CurrentTimeInMillis').map((message) => message.currentTimeInMillis)).toEqual([
      1_700_000_000_500, 1_700_000_001_600,
    ])
  })

  test('read-only sessions place no orders', async () => {
    const gateway = new Gateway({ readOnly: true })
    const client = await WireClient.inMemory(gateway)
    await turn()
    const forbidden: readonly ClientMessage[] = [
      {
        type: 'PlaceOrderRequest',
        orderId: 4,
        contract: apple,
        order: { action: 'BUY', orderType: 'MKT', totalQuantity: 1 },
      },
      { type: 'OpenOrdersRequest' },
      { type: 'IdsRequest', numIds: 1 },
    ]
    for (const message of forbidden) client.send(message)
    await turn()
    const errors = client.all('ErrorMessage').filter(({ errorCode }) => errorCode === 321)
    expect(errors.map(({ id }) => id)).toEqual([4, -1, -1])
  })

  test('what cannot be read is answered with 320 and the session goes on', async () => {
    const gateway = new Gateway({ clock: new SteppedClock(), serverVersion: 187 })
    const client = await WireClient.inMemory(gateway, { serverVersion: 187 })
    const broken = new TextEncoder().encode(['9', '8', 'x', ''].join('\0'))
    const whole = new Uint8Array(4 + broken.length)
    new DataView(whole.buffer).setUint32(0, broken.length)
    whole.set(broken, 4)
    client.sendBytes(whole)
    client.send({ type: 'CurrentTimeRequest' })
    await turn()
    expect(codes(client.received)).toContain(320)
    expect(client.all('CurrentTime')).toHaveLength(1)
  })
})

test('the login of several accounts ends its list in a comma', async () => {
  const gateway = new Gateway({ accounts: 2, advisor: true })
  const client = await WireClient.inMemory(gateway)
  await turn()
  expect(client.all('ManagedAccounts')).toMatchObject([{ accountsList: 'DF1000001,DU1000002,' }])
})

test('wrong options are named with what is allowed', () => {
  expect(() => new Gateway({ serverVersion: 100 })).toThrow(/serverVersion/)
  expect(() => new Gateway({ zone: 'Mars/Olympus' })).toThrow(/zone/)
})
