import type { GatewayMessage } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../test/session-with.ts'
import { WireClient } from '../scenario/wire-client.ts'
import { turn } from '../testing/advance.ts'

const euro = { symbol: 'EUR', secType: 'CASH', currency: 'USD', exchange: 'IDEALPRO' }
const bars = {
  type: 'HistoricalDataRequest',
  contract: apple,
  barSizeSetting: '1 hour',
  duration: '1 D',
  whatToShow: 'TRADES',
} as const

/** What a client reads, in few words: codes of notices, types of the rest. */
function told(messages: readonly GatewayMessage[]): readonly (string | number | undefined)[] {
  return messages.map((message) => (message.type === 'ErrorMessage' ? message.errorCode : message.type))
}

describe('a login as usual', () => {
  test('has history available on demand, which the first request wakes before its answer', async () => {
    const { client, ask } = await sessionWith({ farms: 'usual' })
    expect(codesOf(client.received)).toEqual([2104, 2104, 2104, 2104, 2104, 2104, 2107, 2158])
    expect(told(await ask({ ...bars, reqId: 1 }))).toEqual([2106, 'HistoricalData', 'HistoricalDataEnd'])
    expect(told(await ask({ ...bars, reqId: 2 }))).toEqual(['HistoricalData', 'HistoricalDataEnd'])
  })

  test('lets the farm of history fall idle when nothing is asked for long', async () => {
    const { gateway, ask, wait } = await sessionWith({ farms: 'usual' })
    await ask({ ...bars, reqId: 1 })
    await wait(200_000)
    await ask({ ...bars, reqId: 2 })
    await wait(200_000)
    const meanwhile = await WireClient.inMemory(gateway, { clientId: 2 })
    await turn()
    expect(codesOf(meanwhile.received)).toContain(2106)
    await wait(200_000)
    const late = await WireClient.inMemory(gateway, { clientId: 3 })
    await turn()
    expect(codesOf(late.received)).toContain(2107)
    expect(codesOf(await ask({ ...bars, reqId: 3 }))).toEqual([2106])
  })

  test('connects to options when they are first asked for, the answer in between', async () => {
    const { gateway, ask, wait } = await sessionWith({ farms: 'usual' })
    const [chain] = gateway.world.optionParameters({ underlyingConId: 265598 })
    const contract = {
      ...apple,
      secType: 'OPT',
      lastTradeDateOrContractMonth: chain?.expirations[4],
      strike: chain?.strikes[Math.floor(chain.strikes.length / 2)],
      right: 'C',
    }
    const first = await ask({
      type: 'CalculateOptionPriceRequest',
      reqId: 1,
      contract,
      volatility: 0.3,
      underPrice: 200,
    })
    expect(told(first)).toEqual([2119, 2119, 'TickOptionComputation'])
    expect(first[0]).toMatchObject({ id: -1, errorMsg: 'Market data farm is connecting:usopt' })
    expect(told(await wait(500))).toEqual([])
    expect(told(await wait(250))).toEqual([2104])
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 2, contract }))).toEqual([])
  })

  test('tells every client, and who comes later finds the farms connected', async () => {
    const { gateway, ask } = await sessionWith({ farms: 'usual' })
    const second = await WireClient.inMemory(gateway, { clientId: 2 })
    await turn()
    await ask({ ...bars, reqId: 1 })
    expect(codesOf(second.received).at(-1)).toBe(2106)
    const third = await WireClient.inMemory(gateway, { clientId: 3 })
    await turn()
    expect(codesOf(third.received)).toContain(2106)
  })
})

describe('a login whose farms connect on demand', () => {
  test('names none of market data at the start, and waits for the first of an asset class', async () => {
    const { client, ask, wait } = await sessionWith({ farms: 'on-demand' })
    expect(codesOf(client.received)).toEqual([2107, 2158])
    expect(told(await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple }))).toEqual([
      2119,
      'TickReqParams',
      'MarketDataType',
    ])
    expect(await wait(599)).toEqual([])
    const data = await wait(1)
    expect(data[0]).toMatchObject({ errorCode: 2104, id: -1, errorMsg: 'Market data farm connection is OK:usfarm' })
    expect(new Set(typesOf(data.slice(1)))).toEqual(new Set(['TickPrice', 'TickSize', 'TickString', 'TickGeneric']))
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 2, contract: { ...apple, symbol: 'MSFT' } }))).toEqual(
      [],
    )
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 3, contract: euro }))).toEqual([2119])
  })

  test('tells lines of the new farm alone what there is to know', async () => {
    const { ask, wait } = await sessionWith({ farms: 'on-demand', quoteStepMs: 60_000 })
    await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple })
    await wait(1000)
    await ask({ type: 'MarketDataRequest', reqId: 2, contract: euro })
    const data = await wait(600)
    expect(new Set(data.flatMap((message) => ('reqId' in message ? [message.reqId] : [])))).toEqual(new Set([2]))
  })

  test('ends a snapshot once its farm is there', async () => {
    const { ask, wait } = await sessionWith({ farms: 'on-demand' })
    const snapshot = { type: 'MarketDataRequest', contract: apple, snapshot: true } as const
    expect(typesOf(await ask({ ...snapshot, reqId: 1 }))).not.toContain('TickSnapshotEnd')
    const data = await wait(600)
    expect(typesOf(data)).toContain('TickPrice')
    expect(data.at(-1)).toMatchObject({ type: 'TickSnapshotEnd', reqId: 1 })
    expect((await ask({ ...snapshot, reqId: 1 })).at(-1)).toMatchObject({ type: 'TickSnapshotEnd', reqId: 1 })
  })

  test('forgets a snapshot that is cancelled while its farm connects', async () => {
    const { ask, wait } = await sessionWith({ farms: 'on-demand' })
    await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple, snapshot: true })
    expect(await ask({ type: 'CancelMarketData', reqId: 1 })).toEqual([])
    expect(told(await wait(600))).toEqual([2104])
  })

  test('fills books without a reset, and begins tick-by-tick after it', async () => {
    const { ask, wait } = await sessionWith({ farms: 'on-demand' })
    const first = await ask(
      { type: 'MarketDepthRequest', reqId: 1, contract: { ...apple, exchange: 'ARCA' }, numRows: 5 },
      { type: 'TickByTickRequest', reqId: 2, contract: apple, tickType: 'BidAsk' },
    )
    expect(told(first)).toEqual([2119])
    const later = told(await wait(5000))
    expect(later.slice(0, 2)).toEqual([2104, 'MarketDepth'])
    expect(new Set(later.slice(2))).toEqual(new Set(['MarketDepth', 'TickByTickData']))
  })
})

describe('a farm that is down', () => {
  test('is told of with 2103 at the start, and the session works all the same', async () => {
    const { gateway } = await sessionWith()
    gateway.flapFarm('eufarm', 5000)
    const second = await WireClient.inMemory(gateway, { clientId: 2 })
    await turn()
    const notices = second.all('ErrorMessage')
    expect(notices.filter(({ errorCode }) => errorCode === 2103)).toMatchObject([
      { errorMsg: 'Market data farm connection is broken:eufarm' },
    ])
    expect(second.all('NextValidId')).toHaveLength(1)
  })

  test('while it connects is connected when it is mended, once', async () => {
    const { gateway, ask, wait } = await sessionWith({ farms: 'on-demand' })
    await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple })
    gateway.flapFarm('usfarm', 2000)
    expect(told(await wait(1999))).toEqual([2103])
    expect(told(await wait(1))[0]).toBe(2104)
  })
})

test('all farms can be connected from the start, and then nothing is said when they are used', async () => {
  const { client, ask } = await sessionWith({ farms: 'connected' })
  expect(codesOf(client.received)).toEqual([2104, 2104, 2104, 2104, 2104, 2104, 2104, 2106, 2158])
  expect(codesOf(await ask({ ...bars, reqId: 1 }))).toEqual([])
})

test('a restart begins with the farms it began with', async () => {
  const { gateway, client, ask } = await sessionWith({ farms: 'usual' })
  await ask({ ...bars, reqId: 1 })
  await gateway.restart()
  await client.closed
  const again = await WireClient.inMemory(gateway)
  await turn()
  expect(codesOf(again.received)).toContain(2107)
  await gateway.close()
})
