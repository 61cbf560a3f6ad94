import type { ClientMessage } from '@twskit/wire'
import { expect, test } from 'vitest'
import { apple, codesOf, sessionWith } from '../../test/session-with.ts'
import { startGateway } from '../gateway.ts'
import { WireClient } from '../scenario/wire-client.ts'
import { turn } from '../testing/advance.ts'

test('an outage is repeated until it ends, with data kept or lost', async () => {
  const { gateway, clock, client } = await sessionWith()
  client.send({ type: 'MarketDataRequest', reqId: 1, contract: apple })
  await turn()
  const before = client.received.length
  gateway.loseConnectivity()
  clock.advance(11_000)
  gateway.restoreConnectivity()
  clock.advance(10_000)
  await turn()
  expect(codesOf(client.received.slice(before))).toEqual([1100, 1100, 1100, 1102])
  const lost = client.received.length
  gateway.loseConnectivity()
  gateway.restoreConnectivity({ dataLost: true })
  clock.advance(1000)
  await turn()
  expect(codesOf(client.received.slice(lost))).toEqual([1100, 1101])
  const silent = client.received.length
  clock.advance(10_000)
  await turn()
  expect(client.received.length).toBe(silent)
})

test('data does not come during an outage and comes anew afterwards', async () => {
  const { gateway, clock, client } = await sessionWith()
  client.send({ type: 'MarketDataRequest', reqId: 1, contract: apple })
  client.send({ type: 'TickByTickRequest', reqId: 2, contract: apple, tickType: 'BidAsk' })
  client.send({ type: 'MarketDepthRequest', reqId: 3, contract: { ...apple, exchange: 'ARCA' } })
  client.send({ type: 'RealTimeBarsRequest', reqId: 4, contract: apple, whatToShow: 'TRADES' })
  await turn()
  gateway.loseConnectivity()
  await turn()
  const before = client.received.length
  clock.advance(4000)
  await turn()
  expect(client.received.slice(before)).toEqual([])
  gateway.restoreConnectivity()
  await turn()
  const after = client.received.slice(before).map(({ type }) => type)
  expect(new Set(after)).toEqual(
    new Set(['ErrorMessage', 'TickPrice', 'TickSize', 'TickString', 'TickGeneric', 'MarketDepth']),
  )
})

test('data is maintained according to 1102, and a share of the streams stays silent until it is asked for anew', async () => {
  const { gateway, clock, client } = await sessionWith()
  client.send({ type: 'MarketDataRequest', reqId: 1, contract: apple })
  await turn()
  gateway.loseConnectivity()
  gateway.restoreConnectivity({ silentShare: 1 })
  // What was on its way arrives before the silence is counted.
  clock.advance(1_000)
  for (let turns = 0; turns < 3; turns++) await turn()
  const before = client.received.length
  clock.advance(30_000)
  await turn()
  expect(client.received.slice(before).filter((message) => 'reqId' in message)).toEqual([])
  client.send({ type: 'CancelMarketData', reqId: 1 })
  client.send({ type: 'MarketDataRequest', reqId: 2, contract: apple })
  await turn()
  clock.advance(5_000)
  await turn()
  expect(client.received.slice(before).some((message) => message.type === 'TickPrice' && message.reqId === 2)).toBe(
    true,
  )
})

test('a farm breaks, takes its data with it, and is mended', async () => {
  const { gateway, clock, client } = await sessionWith()
  client.send({ type: 'MarketDataRequest', reqId: 1, contract: apple })
  client.send({
    type: 'MarketDataRequest',
    reqId: 2,
    contract: { symbol: 'EUR', secType: 'CASH', currency: 'USD', exchange: 'IDEALPRO' },
  })
  await turn()
  const before = client.received.length
  gateway.flapFarm('usfarm', 2000)
  clock.advance(1999)
  await turn()
  const meanwhile = client.received.slice(before)
  expect(codesOf(meanwhile)).toEqual([2103])
  expect(new Set(meanwhile.flatMap((message) => ('reqId' in message ? [message.reqId] : [])))).toEqual(new Set([2]))
  clock.advance(1)
  await turn()
  expect(codesOf(client.received.slice(before))).toEqual([2103, 2104])
  expect(client.received.at(-1)).toMatchObject({ reqId: expect.any(Number) })
})

test('streams of a farm can stay dead after it came back, until they are asked for anew', async () => {
  const { gateway, clock, client, ask, wait } = await sessionWith()
  await ask(
    { type: 'MarketDataRequest', reqId: 1, contract: apple },
    { type: 'TickByTickRequest', reqId: 2, contract: apple, tickType: 'BidAsk' },
    { type: 'RealTimeBarsRequest', reqId: 3, contract: apple, whatToShow: 'TRADES' },
    { type: 'MarketDataRequest', reqId: 4, contract: { ...apple, secType: 'IND', symbol: 'SPX', exchange: 'CBOE' } },
  )
  gateway.flapFarm('usfarm', 1000, { endsStreams: true })
  clock.advance(1000)
  await turn()
  expect(codesOf(client.received).slice(-2)).toEqual([2103, 2104])
  const later = await wait(10_000)
  expect(new Set(later.map((message) => ('reqId' in message ? message.reqId : undefined)))).toEqual(new Set([4]))
  // To the client they seem to run.
  expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple }))).toEqual([322])
  expect(await ask({ type: 'CancelMarketData', reqId: 1 })).toEqual([])
  const anew = await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple })
  expect(anew.at(-1)).toMatchObject({ reqId: 5 })
  expect((await wait(5000)).filter((message) => 'reqId' in message && message.reqId === 5).length).toBeGreaterThan(0)
})

test('history of every kind is refused while its farm is away', async () => {
  const { gateway, ask, clock } = await sessionWith()
  const about = { contract: apple, whatToShow: 'TRADES', useRTH: true } as const
  const requests: readonly ClientMessage[] = [
    { type: 'HistoricalDataRequest', reqId: 1, ...about, barSizeSetting: '1 hour', duration: '1 D' },
    { type: 'HistoricalTicksRequest', reqId: 2, ...about, endDateTime: '20260227-20:00:00', numberOfTicks: 5 },
    { type: 'HeadTimestampRequest', reqId: 3, ...about },
    { type: 'HistogramDataRequest', reqId: 4, contract: apple, useRTH: true, timePeriod: '2 days' },
  ]
  gateway.flapFarm('ushmds', 2000)
  expect(codesOf(await ask(...requests))).toEqual([2105, 162, 162, 162, 162])
  clock.advance(2000)
  await turn()
  const answers = await ask(...requests)
  expect(codesOf(answers)).toEqual([])
  expect(new Set(answers.map((message) => ('reqId' in message ? message.reqId : undefined)))).toEqual(
    new Set([1, 2, 3, 4]),
  )
  gateway.flapFarm('euhmds', 0)
  expect(codesOf(await ask())).toEqual([2105])
})

test('another session takes the live data and gives it back', async () => {
  const { gateway, clock, client } = await sessionWith()
  client.send({ type: 'MarketDataRequest', reqId: 1, contract: apple })
  await turn()
  const before = client.received.length
  gateway.takeData()
  client.send({ type: 'MarketDataRequest', reqId: 2, contract: apple, snapshot: true })
  await turn()
  clock.advance(5000)
  await turn()
  expect(client.received.slice(before).filter(({ type }) => type !== 'TickReqParams')).toMatchObject([
    { errorCode: 10197, id: 1 },
    { errorCode: 10197, id: 2 },
  ])
  gateway.giveDataBack()
  await turn()
  expect(client.received.at(-1)).toMatchObject({ reqId: 1 })
})

test('a gateway that moves tells its clients where', async () => {
  await using gateway = await startGateway()
  const client = await WireClient.connect(gateway)
  await client.next('NextValidId', undefined, 0)
  const { port } = gateway
  await gateway.changePort()
  await client.closed
  expect(client.received.at(-1)).toMatchObject({
    errorCode: 1300,
    errorMsg: expect.stringMatching(`- ${gateway.port}$`),
  })
  expect(gateway.port).not.toBe(port)
  await using again = await WireClient.connect(gateway)
  await again.next('NextValidId', undefined, 0)
})

test('the nightly restart resets connections and rolls order ids back', async () => {
  await using gateway = await startGateway()
  const client = await WireClient.connect(gateway, { clientId: 3 })
  await client.next('NextValidId', undefined, 0)
  gateway.orderIds.used(3, 38_102)
  const { port } = gateway
  const back = gateway.restart({ downMs: 5 })
  await client.closed
  await back
  expect(gateway.port).toBe(port)
  await using again = await WireClient.connect(gateway, { clientId: 3 })
  const { orderId } = await again.next('NextValidId', undefined, 0)
  expect(orderId).toBe(38_099)
})
