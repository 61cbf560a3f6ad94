import { expect, test } from 'vitest'
import { startGateway } from '../gateway.ts'
import { playScript } from './play-script.ts'
import { ScriptError } from './script-error.ts'
import { serveScript } from './serve-script.ts'
import { formatSession, parseSession } from './session-text.ts'
import { client, disconnect, raw, script, server, sleep, split } from './steps.ts'
import { WireClient } from './wire-client.ts'

const text = `
# A quote that comes in pieces.
version 187
client StartApiRequest
server ManagedAccounts {"accountsList": "DU1"}
server NextValidId {"orderId": 1}
client MarketDataRequest {"reqId": "$quote", "contract": {"symbol": "AAPL"}}
split 3
sleep 20
server TickPrice {"reqId": "$quote", "tickType": 1, "price": 1.25, "size": 0, "attrMask": 0}
client CancelMarketData {"reqId": "$quote"}
disconnect
`

test('text and steps say the same', () => {
  const steps = script(187, [
    client('StartApiRequest'),
    server('ManagedAccounts', { accountsList: 'DU1' }),
    server('NextValidId', { orderId: 1 }),
    client('MarketDataRequest', { reqId: '$quote', contract: { symbol: 'AAPL' } }),
    split(3),
    sleep(20),
    server('TickPrice', { reqId: '$quote', tickType: 1, price: 1.25, size: 0, attrMask: 0 }),
    client('CancelMarketData', { reqId: '$quote' }),
    disconnect(),
  ])
  expect(formatSession(parseSession(text))).toBe(formatSession(steps))
  expect(formatSession(parseSession(formatSession(steps)))).toBe(formatSession(steps))
})

test('a server plays its side to a client', async () => {
  await using gateway = await serveScript(parseSession(text))
  const reader = await WireClient.connect(gateway, { serverVersion: 187 })
  await reader.next('NextValidId', undefined, 0)
  reader.send({ type: 'MarketDataRequest', reqId: 4711, contract: { symbol: 'AAPL', secType: 'STK' } })
  const tick = await reader.next('TickPrice', undefined, 0)
  expect(tick).toMatchObject({ reqId: 4711, price: 1.25 })
  expect(Math.max(...reader.chunks.slice(-3).map(({ length }) => length))).toBeLessThanOrEqual(3)
  reader.send({ type: 'CancelMarketData', reqId: 4711 })
  await gateway.done
  await reader.closed
})

test('a raw frame is sent byte for byte, and waited for by a client', async () => {
  // Message 9 with a version that no declaration has: encoding it anew would lose that.
  const body = Buffer.from('9\x0077\x0042\x00')
  const session = parseSession(`version 187\nclient StartApiRequest\nraw server ${body.toString('base64')}\n`)
  expect(session).toMatchObject({ steps: [{ kind: 'client' }, { kind: 'raw', body: new Uint8Array(body) }] })
  expect(formatSession(script(187, [raw(body)]))).toBe(`version 187\nraw server ${body.toString('base64')}\n`)
  await using gateway = await serveScript(session)
  const reader = await WireClient.connect(gateway, { serverVersion: 187 })
  expect(await reader.next('NextValidId', undefined, 0)).toMatchObject({ orderId: 42 })
  expect(Buffer.concat(reader.chunks).toString('latin1')).toContain('9\x0077\x0042\x00')
  await playScript(session, gateway)
})

test('a client that strays is told from what', async () => {
  await using gateway = await serveScript(parseSession(text))
  const reader = await WireClient.connect(gateway, { serverVersion: 187 })
  await reader.next('NextValidId', undefined, 0)
  reader.send({ type: 'MarketDataRequest', reqId: 1, contract: { symbol: 'IBM' } })
  const failure = await gateway.done.catch((cause: unknown) => cause)
  expect(failure).toBeInstanceOf(ScriptError)
  expect(failure).toMatchObject({ line: 7, received: { contract: { symbol: 'IBM' } } })
  await reader.closed
})

test('a client plays its side to the simulator', async () => {
  await using gateway = await startGateway()
  const session = `
    version 201
    client StartApiRequest {"clientId": 3}
    server NextValidId {"orderId": "$next"}
    split 5
    client MatchingSymbolsRequest {"reqId": 5, "pattern": "IBM"}
    server SymbolSamples {"reqId": 5}
    client ContractDataRequest {"reqId": 6, "contract": {"symbol": "IBM", "secType": "STK", "exchange": "SMART", "currency": "USD"}}
    server ContractData {"reqId": 6, "contract": {"conId": 8314}}
    server ContractDataEnd {"reqId": 6}
    disconnect client
  `
  await playScript(parseSession(session), gateway)
  await expect.poll(() => gateway.sessions).toEqual([])
})

test('a gateway that says something else is told', async () => {
  await using gateway = await startGateway()
  const wrong = script(226, [client('StartApiRequest'), server('NextValidId', { orderId: 99 })])
  const failure = await playScript(wrong, { host: gateway.host, port: gateway.port, timeoutMs: 50 }).catch(
    (cause: unknown) => cause,
  )
  expect(failure).toBeInstanceOf(ScriptError)
  expect((failure as Error).message).toContain('NextValidId {"orderId":99} was to come')
})

test.each([
  ['dance 3', 'Line 1: "dance" is no step'],
  ['server', 'Line 1: A message has a type'],
  ['server NextValidId {orderId}', 'Line 1: The fields of NextValidId are no JSON'],
  ['server NextValidId [1]', 'Line 1: The fields of NextValidId are no object'],
  ['\nsleep long', 'Line 2: "sleep long" needs a whole number'],
  ['version 12', 'Line 1: Version 12 is none of 176 to 226'],
  ['raw server what?', 'Line 1: A raw frame is written as "raw server" and its body in base64'],
  ['raw client AAAA', 'Line 1: A raw frame is written as'],
  ['disconnect everybody', 'Line 1: "disconnect everybody" is by nobody'],
])('the line %j cannot be read', (line, message) => {
  expect(() => parseSession(line)).toThrow(message)
})
