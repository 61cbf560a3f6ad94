import { FrameError, FrameSplitter, type GatewayMessage, memoryTransports } from '@twskit/wire'
import { expect, test } from 'vitest'
import { turn } from '../testing/advance.ts'
import { SteppedClock } from '../clock/stepped-clock.ts'
import { Gateway, startGateway } from '../gateway.ts'
import { faultsFrom } from './faults.ts'
import { Line } from './line.ts'
import { WireClient, type WireClientOptions } from '../scenario/wire-client.ts'
import type { GatewayOptions } from '../session/options.ts'

const apple = { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }

async function started(
  options: GatewayOptions = {},
  how: WireClientOptions = {},
): Promise<{ gateway: Gateway; clock: SteppedClock; client: WireClient }> {
  const clock = new SteppedClock()
  const gateway = new Gateway({ clock, ...options })
  const client = await WireClient.inMemory(gateway, how)
  await turn()
  return { gateway, clock, client }
}

function codes(messages: readonly GatewayMessage[]): readonly (number | undefined)[] {
  return messages.flatMap((message) => (message.type === 'ErrorMessage' ? [message.errorCode] : []))
}

test('latency delays what the gateway sends and keeps its order', async () => {
  const { gateway, clock, client } = await started()
  gateway.faults.latencyMs = [20, 200]
  for (let reqId = 0; reqId < 10; reqId++) {
    client.send({ type: 'MatchingSymbolsRequest', reqId, pattern: 'AAPL' })
    await turn()
  }
  clock.advance(19)
  await turn()
  expect(client.all('SymbolSamples')).toEqual([])
  clock.advance(200)
  await turn()
  expect(client.all('SymbolSamples').map(({ reqId }) => reqId)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('bandwidth lets large answers take their time', async () => {
  const { gateway, clock, client } = await started()
  gateway.faults.bytesPerSecond = 10_000
  client.send({
    type: 'SecDefOptParamsRequest',
    reqId: 1,
    underlyingSymbol: 'AAPL',
    futFopExchange: '',
    underlyingSecType: 'STK',
    underlyingConId: 265598,
  })
  await turn()
  expect(client.all('SecDefOptParameterEnd')).toEqual([])
  clock.advance(60_000)
  await turn()
  expect(client.all('SecDefOptParameterEnd')).toHaveLength(1)
})

test('frames arrive torn apart or joined, and whole in the end', async () => {
  const { gateway, client, clock } = await started()
  gateway.faults.splitBytes = 3
  const before = client.chunks.length
  client.send({ type: 'CurrentTimeRequest' })
  await client.next('CurrentTime')
  expect(client.chunks.slice(before).map(({ length }) => length)).toEqual([3, 3, 3, 3, 2])
  await turn()
  gateway.faults.splitBytes = Number.POSITIVE_INFINITY
  gateway.faults.joinMs = 100
  const chunks = client.chunks.length
  for (let reqId = 2; reqId < 7; reqId++) {
    client.send({ type: 'ContractDataRequest', reqId, contract: apple })
    await turn()
  }
  clock.advance(100)
  await turn()
  expect(client.chunks.length - chunks).toBe(1)
  expect(client.all('ContractDataEnd')).toHaveLength(5)
})

test.each([176, 226])('garbled frames keep their length at version %i', async (serverVersion) => {
  const { gateway, client } = await started({ faults: { garble: 1 } }, { serverVersion })
  // The version answer stays whole; accounts, id and eight notices each have a wrong byte somewhere.
  expect(framesOf(joined(client.chunks))).toHaveLength(11)
  expect(client.received.length + client.unreadable.length).toBe(10)
  gateway.faults.garble = 0
  client.send({ type: 'CurrentTimeRequest' })
  await turn()
  expect(client.all('CurrentTime')).toHaveLength(1)
})

test.each([176, 200, 201, 226])('unknown messages and fields can be read over at version %i', async (serverVersion) => {
  const clock = new SteppedClock()
  const gateway = new Gateway({ clock, faults: { extraFields: true } })
  const client = await WireClient.inMemory(gateway, { serverVersion })
  client.send({ type: 'ContractDataRequest', reqId: 1, contract: apple })
  client.send({ type: 'CurrentTimeRequest' })
  await turn()
  expect(client.all('ContractData')).toHaveLength(1)
  expect(client.all('CurrentTime')).toHaveLength(1)
})

test('a message nobody knows comes with an id of its own', async () => {
  const { gateway, client } = await started()
  gateway.faults.unknownMessages = 1
  gateway.sessions[0]?.error(-1, 2104, 'hello')
  await turn()
  expect(client.unreadable.map(({ reason, messageId }) => [reason, messageId])).toEqual([['unknown-id', 190]])
  expect(client.received.at(-1)).toMatchObject({ errorMsg: 'hello' })
})

test('end markers can be missing, all of them or some', async () => {
  const { gateway, client } = await started()
  gateway.faults.missingEnds = ['ContractDataEnd']
  client.send({ type: 'ContractDataRequest', reqId: 1, contract: apple })
  client.send({ type: 'MarketDataRequest', reqId: 2, contract: apple, snapshot: true })
  await turn()
  expect(client.all('ContractData')).toHaveLength(1)
  expect(client.all('ContractDataEnd')).toEqual([])
  expect(client.all('TickSnapshotEnd')).toHaveLength(1)
  gateway.faults.missingEnds = true
  client.send({ type: 'MarketDataRequest', reqId: 3, contract: apple, snapshot: true })
  await turn()
  expect(client.all('TickSnapshotEnd')).toHaveLength(1)
})

test('order events come twice or in another order', async () => {
  const { gateway, client } = await started({ seed: 5 })
  const [session] = gateway.sessions
  gateway.faults.duplicateOrderEvents = true
  session?.send({ type: 'OrderStatus', orderId: 1, status: 'Submitted', filled: 0, remaining: 1 })
  await turn()
  expect(client.all('OrderStatus')).toHaveLength(2)
  gateway.faults.duplicateOrderEvents = false
  gateway.faults.reorderOrderEvents = true
  const sent = Array.from({ length: 8 }, (_, index) => index + 10)
  for (const orderId of sent)
    session?.send({ type: 'OrderStatus', orderId, status: 'Submitted', filled: 0, remaining: 1 })
  session?.send({ type: 'OpenOrdersEnd' })
  await turn()
  const ids = client
    .all('OrderStatus')
    .slice(2)
    .map(({ orderId }) => orderId)
  expect([...ids].sort((a = 0, b = 0) => a - b)).toEqual(sent)
  expect(ids).not.toEqual(sent)
  expect(client.received.at(-1)?.type).toBe('OpenOrdersEnd')
})

test('the start can be shuffled and is complete all the same', async () => {
  const { client } = await started({ faults: { shuffleBootstrap: true }, seed: 2 })
  expect(client.received).toHaveLength(10)
  expect(client.received[0]?.type).not.toBe('ManagedAccounts')
})

test('a slow handshake, a claimed version and a redirect', async () => {
  const clock = new SteppedClock()
  const gateway = new Gateway({ clock, faults: { handshakeMs: 500 } })
  const slow = WireClient.inMemory(gateway)
  await turn()
  clock.advance(500)
  expect((await slow).serverVersion).toBe(226)
  gateway.faults.handshakeMs = 0
  gateway.faults.claimedVersion = 100
  await expect(WireClient.inMemory(gateway)).rejects.toMatchObject({ name: 'VersionError', serverVersion: 100 })
  gateway.faults.redirect = { host: '127.0.0.9', port: 4009 }
  await expect(WireClient.inMemory(gateway)).rejects.toThrow('redirects to 127.0.0.9')
})

test('connections are refused, closed at once, or met with silence', async () => {
  await using gateway = await startGateway()
  const { port } = gateway
  await gateway.refuseConnections()
  await expect(WireClient.connect({ host: gateway.host, port })).rejects.toThrow('ECONNREFUSED')
  await gateway.listen()
  expect(gateway.port).toBe(port)
  gateway.faults.connections = 'accept-then-close'
  await expect(WireClient.connect(gateway)).rejects.toThrow('closed the connection')
  gateway.faults.connections = 'silence'
  const answered = WireClient.connect(gateway).catch(() => 'closed')
  await expect.poll(() => gateway.connectionCount).toBe(1)
  await gateway.close()
  expect(await answered).toBe('closed')
})

test('half-open connections keep the client id and say nothing', async () => {
  const { gateway, client } = await started()
  gateway.goHalfOpen()
  client.send({ type: 'CurrentTimeRequest' })
  await turn()
  expect(client.all('CurrentTime')).toEqual([])
  expect(client.isClosed).toBe(false)
  const second = await WireClient.inMemory(gateway)
  await second.closed
  expect(codes(second.received)).toEqual([326])
})

test('a client id can stay in use for a while after its client is gone, over a restart too', async () => {
  const clock = new SteppedClock()
  await using gateway = await startGateway({ clock, faults: { heldIdMs: 5000 } })
  const first = await WireClient.connect(gateway, { clientId: 7 })
  await first.next('NextValidId', undefined, 0)
  await gateway.restart()
  await first.closed
  clock.advance(4999)
  const early = await WireClient.connect(gateway, { clientId: 7 })
  await early.closed
  expect(codes(early.received)).toEqual([326])
  await using other = await WireClient.connect(gateway, { clientId: 8 })
  await other.next('NextValidId', undefined, 0)
  clock.advance(1)
  await using late = await WireClient.connect(gateway, { clientId: 7 })
  await late.next('NextValidId', undefined, 0)
})

test('a gateway closes whatever its lines are up to', async () => {
  const clock = new SteppedClock()
  const gateway = await startGateway({ clock })
  const deaf = await WireClient.connect(gateway, { clientId: 1 })
  await deaf.next('NextValidId', undefined, 0)
  gateway.goHalfOpen()
  const slow = await WireClient.connect(gateway, { clientId: 2 })
  await slow.next('NextValidId', undefined, 0)
  gateway.faults.latencyMs = 60_000
  slow.send({ type: 'CurrentTimeRequest' })
  await gateway.close()
  await Promise.all([deaf.closed, slow.closed])
  expect(gateway.connectionCount).toBe(0)
})

test('end markers can come twice', async () => {
  const { client } = await started({ faults: { doubledEnds: true } })
  client.send({ type: 'ContractDataRequest', reqId: 1, contract: apple })
  await turn()
  expect(client.all('ContractData')).toHaveLength(1)
  expect(client.all('ContractDataEnd')).toHaveLength(2)
})

test('an account summary can come twice, rows and end', async () => {
  const { client } = await started({ faults: { doubledSummaries: true } })
  client.send({ type: 'AccountSummaryRequest', reqId: 1, group: 'All', tags: 'NetLiquidation,BuyingPower' })
  await turn()
  const told = client.received.flatMap((message) =>
    message.type === 'AccountSummary' ? [message.tag] : message.type === 'AccountSummaryEnd' ? ['end'] : [],
  )
  expect(told).toEqual(['BuyingPower', 'NetLiquidation', 'end', 'BuyingPower', 'NetLiquidation', 'end'])
})

test('bytes that are no frames end all reading', async () => {
  const { gateway, client } = await started()
  gateway.breakFrames()
  await client.closed
  expect(client.failure).toBeInstanceOf(FrameError)
})

test('what was sent earlier arrives earlier, even when the timers of the machine are late', async () => {
  const faults = faultsFrom({ latencyMs: 5 })
  const due: (() => void)[] = []
  let now = 0
  const clock = { now: () => now, setTimer: (_ms: number, run: () => void) => (due.push(run), () => undefined) }
  const [own, theirs] = memoryTransports()
  const sent: number[] = []
  own.start({ data: (chunk) => sent.push(...chunk), closed: () => undefined })
  theirs.start({ data: () => undefined, closed: () => undefined })
  const line = new Line({ transport: theirs, faults, clock, random: new Gateway().random })
  line.send(Uint8Array.of(1), undefined, 0)
  await turn()
  now = 6
  faults.latencyMs = 0
  line.send(Uint8Array.of(2), undefined, 0)
  await turn()
  for (const run of due.reverse()) run()
  await turn()
  expect(sent).toEqual([1, 2])
})

test('a client that is gone is sent nothing more, however much was on its way in pieces', async () => {
  const gateway = new Gateway({ clock: new SteppedClock(), faults: { splitBytes: 1 } })
  const [own, theirs] = memoryTransports()
  let pieces = 0
  const send = theirs.send.bind(theirs)
  theirs.send = (bytes) => {
    pieces++
    send(bytes)
  }
  gateway.accept(theirs)
  const client = await WireClient.over(own)
  client.send({ type: 'ScannerParametersRequest' })
  const before = pieces
  while (pieces < before + 20) await turn()
  own.destroy()
  await turn()
  const atTheEnd = pieces
  for (let turns = 0; turns < 20; turns++) await turn()
  expect(pieces).toBe(atTheEnd)
})

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}

function framesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const frames: Uint8Array[] = []
  new FrameSplitter((body) => frames.push(body.slice())).push(bytes)
  return frames
}

test('a fault of a wrong name or value is refused before anything starts', () => {
  const wrong: readonly [faults: object, where: RegExp][] = [
    [{ latencyms: 5 }, /latencyms/],
    [{ missingEnds: 1 }, /faults\.missingEnds/],
    [{ garble: 2 }, /faults\.garble/],
    [{ latencyMs: [1] }, /faults\.latencyMs/],
    [{ connections: 'refuse' }, /accept-then-close/],
  ]
  for (const [faults, where] of wrong) expect(() => new Gateway({ faults })).toThrow(where)
  const fine = { latencyMs: [1, 5], missingEnds: ['OpenOrdersEnd'], bytesPerSecond: Number.POSITIVE_INFINITY } as const
  expect(new Gateway({ faults: fine }).faults).toMatchObject(fine)
})
