import type { ClientMessage, GatewayMessage, Order } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { WireClient } from '../src/scenario/wire-client.ts'
import { turn } from '../src/testing/advance.ts'
import { requests } from './requests.ts'
import { apple, codesOf, type SessionOfTest, sessionWith, typesOf } from './session-with.ts'

const euro = { symbol: 'EUR', secType: 'CASH', exchange: 'IDEALPRO', currency: 'USD' }

function order(orderId: number, values: Order): ClientMessage {
  const whole = { action: 'BUY', totalQuantity: 10, tif: 'DAY', transmit: true, ...values }
  return { type: 'PlaceOrderRequest', orderId, contract: apple, order: whole }
}

/** Leaves, comes back under the same client id, and returns what the gateway says unasked. */
async function comeBack({ gateway, client }: SessionOfTest): Promise<readonly GatewayMessage[]> {
  await client.close()
  while (gateway.sessions.length > 0) await turn()
  const again = await WireClient.inMemory(gateway)
  await turn()
  return again.received
}

test('in protobuf neither empty texts nor false are written', async () => {
  const account = { portfolio: { positions: [{ contract: apple, position: 5 }] }, limits: { messagesPerSecond: 1000 } }
  const session = await sessionWith(account, { serverVersion: 225 })
  for (const request of Object.values(requests)) if (request.type !== 'StartApiRequest') session.client.send(request)
  for (const [reqId, symbol, secType] of [
    [501, '912810RN0', 'BOND'],
    [502, 'VFINX', 'FUND'],
  ] as const)
    session.client.send({ type: 'ContractDataRequest', reqId, contract: { symbol, secType } })
  await session.wait(2000)
  await session.ask(order(41, { orderType: 'MKT', outsideRth: false, orderRef: '' }))
  await session.wait(3000)
  await session.ask({ type: 'ExecutionRequest', reqId: 1, executionFilter: {} })
  const empty = session.client.received.flatMap((message) => emptyFieldsOf(message, message.type))
  // Of settings it has to be said that they are off; the other is text at every version.
  expect([...new Set(empty)].filter((path) => !/^(ConfigResponse|VerifyAndAuthCompleted)/.test(path))).toEqual([])
  expect(session.client.all('ExecutionDetails').length).toBeGreaterThan(1)
})

function emptyFieldsOf(value: unknown, path: string): readonly string[] {
  if (value === '' || value === false) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    emptyFieldsOf(each, Array.isArray(value) ? path : `${path}.${name}`),
  )
}

describe('a start', () => {
  test('tells of all farms at one instant, without an id', async () => {
    const { client } = await sessionWith()
    const notices = client.all('ErrorMessage')
    expect(new Set(notices.map(({ id, errorTime }) => `${id} ${errorTime}`)).size).toBe(1)
    expect(notices.map(({ errorMsg }) => errorMsg)).toContain('Market data farm connection is OK:usfarm')
    expect(notices.at(-1)).toMatchObject({ id: -1, errorCode: 2158, errorTime: expect.any(Number) })
  })

  test('gives the id behind the last one used, and the same again when asked', async () => {
    const session = await sessionWith()
    await session.ask(order(41, { orderType: 'LMT', lmtPrice: 150 }))
    await session.wait(2000)
    const told = await comeBack(session)
    expect(told.filter(({ type }) => type === 'NextValidId')).toEqual([{ type: 'NextValidId', orderId: 42 }])
    const { ask } = await sessionWith()
    const asked = await ask({ type: 'IdsRequest', numIds: 1 }, { type: 'ManagedAccountsRequest' })
    expect(asked).toEqual([
      { type: 'NextValidId', orderId: 1 },
      { type: 'ManagedAccounts', accountsList: 'DU1000001' },
    ])
  })

  test('replays what still works, not in order of the ids, and nothing that is over', async () => {
    const session = await sessionWith()
    const resting = [3, 4, 5, 6, 7, 8]
    await session.ask(order(1, { orderType: 'MKT' }), order(2, { orderType: 'LMT', lmtPrice: 150 }))
    await session.ask(...resting.map((id) => order(id, { orderType: 'LMT', lmtPrice: 100 + id, tif: 'GTC' })))
    await session.wait(3000)
    await session.ask({ type: 'CancelOrderRequest', orderId: 2 })
    await session.wait(2000)
    const told = await comeBack(session)
    const before = told.slice(0, typesOf(told).indexOf('ManagedAccounts'))
    expect(typesOf(before)).toEqual([...resting.flatMap(() => ['OpenOrder', 'OrderStatus']), 'OpenOrdersEnd'])
    const ids = before.flatMap((each) => (each.type === 'OpenOrder' ? [each.orderId ?? 0] : []))
    expect(ids.toSorted((a, b) => a - b)).toEqual(resting)
    expect(ids).not.toEqual(resting)
  })
})

test('the times of errors go back: the back end writes whole seconds, the gateway milliseconds', async () => {
  const { clock, ask, wait } = await sessionWith({ marketData: 'delayed' })
  await ask({ type: 'MarketDataTypeRequest', marketDataType: 3 })
  clock.advance(1700 - (clock.now() % 1000))
  const errors = [
    ...(await ask({ type: 'CancelOrderRequest', orderId: 99 })),
    ...(await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple })),
  ].filter((each) => each.type === 'ErrorMessage')
  expect(codesOf(errors)).toEqual([10147, 10167])
  const [own = 0, backEnd = 0] = errors.map(({ errorTime }) => errorTime ?? 0)
  expect([own % 1000, backEnd % 1000]).toEqual([700, 0])
  expect(backEnd).toBeLessThan(own)
  expect(await wait(0)).toEqual([])
})

describe('market data', () => {
  test('of a currency pair is real, with sizes in units of the base and neither exchange nor precision', async () => {
    const { ask } = await sessionWith({ marketData: ({ secType }) => (secType === 'CASH' ? 'live' : 'delayed') })
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: euro })
    expect(first[0]).toEqual({ type: 'TickReqParams', reqId: 1, minTick: 0.00005, snapshotPermissions: 0 })
    expect(first[1]).toMatchObject({ type: 'MarketDataType', marketDataType: 1 })
    const bid = first.find((each) => each.type === 'TickPrice' && each.tickType === 1)
    expect(bid).toMatchObject({ size: expect.any(Number), attrMask: expect.any(Number) })
    expect(bid?.type === 'TickPrice' && (bid.size ?? 0) >= 100_000).toBe(true)
  })

  test('still comes for a moment after its cancel, and the cancel has no answer', async () => {
    const { ask, wait } = await sessionWith({ quoteStepMs: 20 })
    await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple })
    await wait(1000)
    expect(await ask({ type: 'CancelMarketData', reqId: 5 })).toEqual([])
    const late = await wait(300)
    expect(late.length).toBeGreaterThan(0)
    expect(late.every((each) => 'reqId' in each && each.reqId === 5)).toBe(true)
    expect(await wait(5000)).toEqual([])
  })

  test('is not disturbed by another type, takes no notice of one that is none, and forgets it with the session', async () => {
    const session = await sessionWith({ marketData: 'delayed' })
    const { ask, wait, gateway } = session
    expect(await ask({ type: 'MarketDataTypeRequest', marketDataType: 3 })).toEqual([])
    expect(await ask({ type: 'MarketDataTypeRequest', marketDataType: 99 })).toEqual([])
    await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple })
    expect(await ask({ type: 'MarketDataTypeRequest', marketDataType: 1 })).toEqual([])
    const later = await wait(10_000)
    expect(later.length).toBeGreaterThan(0)
    expect(codesOf(later)).toEqual([])
    await comeBack(session)
    const again = await WireClient.inMemory(gateway, { clientId: 9 })
    again.send({ type: 'MarketDataRequest', reqId: 1, contract: apple })
    await turn()
    expect(codesOf(again.received)).toContain(10089)
  })
})

describe('the echo of an order', () => {
  test('differs from what was asked for', async () => {
    const { client, ask, wait } = await sessionWith()
    await ask(order(1, { orderType: 'LMT', lmtPrice: 150, tif: 'GTC' }))
    await ask(order(2, { orderType: 'STP', auxPrice: 120, action: 'SELL' }))
    await wait(3000)
    const echoes = client.all('OpenOrder')
    const [limit, stop] = [1, 2].map((id) => echoes.find(({ orderId }) => orderId === id)?.order)
    expect(limit).toMatchObject({
      ocaType: 3,
      clearingIntent: 'IB',
      deltaNeutralOrderType: 'None',
      adjustedOrderType: 'None',
      dontUseAutoPriceForHedge: true,
      submitter: expect.any(String),
      shareholder: expect.stringContaining('shareholder'),
      autoCancelDate: expect.stringMatching(/^\d{4}1231 /),
      trailStopPrice: 151,
      auxPrice: 0,
    })
    expect(limit?.permId).toBeGreaterThan(0)
    expect(stop).toMatchObject({ trailStopPrice: 120, lmtPrice: 0 })
    expect(stop?.autoCancelDate).toBeUndefined()
  })

  test('has values that the next one lacks', async () => {
    const { client, ask, wait } = await sessionWith()
    await ask(order(1, { orderType: 'LMT', lmtPrice: 150 }))
    await wait(3000)
    await ask(order(1, { orderType: 'LMT', lmtPrice: 151 }))
    await wait(3000)
    const seen = client.all('OpenOrder').map(({ order: echoed }) => echoed?.minCompeteSize)
    expect([seen[0], seen.at(-1)]).toEqual([100, undefined])
  })
})

test('a preview with a display size is refused for a dark algorithm, with nothing but the code', async () => {
  const { ask, wait } = await sessionWith()
  const asked = order(1, { orderType: 'LMT', lmtPrice: 150, algoStrategy: 'DarkIce', displaySize: 5, whatIf: true })
  const answers = [...(await ask(asked)), ...(await wait(2000))]
  expect([typesOf(answers), codesOf(answers)]).toEqual([['ErrorMessage'], [10255]])
})

test('an option is found by its day with the time, and echoed with the plain day', async () => {
  const { gateway, ask, wait } = await sessionWith()
  const [chain] = gateway.world.optionParameters({ underlyingConId: 265598 })
  const [day, strike] = [chain?.expirations[4], chain?.strikes[Math.floor(chain.strikes.length / 2)]]
  const lastTradeDateOrContractMonth = `${day} 16:00:00 US/Eastern`
  const option = { ...apple, secType: 'OPT', right: 'C', strike, lastTradeDateOrContractMonth }
  const rows = (await ask({ type: 'ContractDataRequest', reqId: 1, contract: option })).slice(0, -1)
  expect(rows).toMatchObject([{ contract: { lastTradeDateOrContractMonth, lastTradeDate: day } }])
  const limit = { action: 'BUY', totalQuantity: 1, orderType: 'LMT', lmtPrice: 0.05, tif: 'DAY', transmit: true }
  await ask({ type: 'PlaceOrderRequest', orderId: 1, contract: option, order: limit })
  const echo = (await wait(2000)).find((each) => each.type === 'OpenOrder')
  expect(echo).toMatchObject({ contract: { lastTradeDateOrContractMonth: day } })
})

test('positions name the exchange of the listing, and a multiplier only where there is one', async () => {
  const { ask } = await sessionWith({ portfolio: { positions: [{ contract: apple, position: 5 }] } })
  const rows = (await ask({ type: 'PositionsRequest' })).filter((each) => each.type === 'Position')
  expect(rows).toMatchObject([{ contract: { exchange: 'NASDAQ' }, position: 5 }])
  expect(rows[0]?.contract?.multiplier).toBeUndefined()
})

describe('encodings', () => {
  /** Reads the message id of a frame, which tells its encoding: those of protobuf are 200 higher. */
  const idOf = (frame: Uint8Array = new Uint8Array(8)): number =>
    new DataView(frame.buffer, frame.byteOffset).getUint32(4)

  test('a text question for all open orders is answered in protobuf at 203', async () => {
    const { client, ask } = await sessionWith({}, { serverVersion: 203 })
    expect(typesOf(await ask({ type: 'AllOpenOrdersRequest' }))).toEqual(['OpenOrdersEnd'])
    expect(idOf(client.chunks.at(-1))).toBe(253)
  })

  test('milliseconds are answered as text at 206', async () => {
    const { client, ask } = await sessionWith({}, { serverVersion: 206 })
    expect(typesOf(await ask({ type: 'CurrentTimeInMillisRequest' }))).toEqual(['CurrentTimeInMillis'])
    expect(idOf(client.chunks.at(-1))).toBe(109)
  })
})

test('requests for executions are served one after the other', async () => {
  const { ask, wait } = await sessionWith()
  await ask(order(41, { orderType: 'MKT' }))
  await wait(3000)
  const executionFilter = {}
  const rows = await ask(
    { type: 'ExecutionRequest', reqId: 1, executionFilter },
    { type: 'ExecutionRequest', reqId: 2, executionFilter },
  )
  const ids = rows.flatMap((message) =>
    message.type === 'ExecutionDetails' || message.type === 'ExecutionDetailsEnd' ? [message.reqId] : [],
  )
  expect(ids).toEqual([...ids.filter((id) => id === 1), ...ids.filter((id) => id === 2)])
  expect(new Set(ids)).toEqual(new Set([1, 2]))
})
