import { expect, test as base } from 'vitest'
import { advance, gatewayFixtures, recordRequests, turn, WireClient, withGateway } from './index.ts'

const test = base.extend(gatewayFixtures({ serverVersion: 187 }))

base(
  'a test owns the time of its gateway',
  withGateway({ seed: 4 }, async ({ gateway, clock }) => {
    const client = await WireClient.inMemory(gateway)
    client.send({
      type: 'RealTimeBarsRequest',
      reqId: 1,
      contract: { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' },
      barSize: 5,
      whatToShow: 'TRADES',
    })
    await advance(clock, 15_000)
    expect(client.all('RealTimeBarTick')).toHaveLength(3)
  }),
)

test('fixtures give each test a gateway of its own', async ({ gateway }) => {
  await using client = await WireClient.connect(gateway)
  expect(client.serverVersion).toBe(187)
})

test('what a program asks is recorded', async ({ gateway }) => {
  using requests = recordRequests(gateway)
  const client = await WireClient.inMemory(gateway)
  client.send({ type: 'CurrentTimeRequest' })
  client.send({ type: 'MatchingSymbolsRequest', reqId: 1, pattern: 'A' })
  client.send({ type: 'MatchingSymbolsRequest', reqId: 2, pattern: 'B' })
  expect((await requests.next('MatchingSymbolsRequest')).pattern).toBe('A')
  expect((await requests.next('MatchingSymbolsRequest')).pattern).toBe('B')
  await turn()
  expect(requests.all().map(({ type }) => type)).toEqual([
    'CurrentTimeRequest',
    'MatchingSymbolsRequest',
    'MatchingSymbolsRequest',
  ])
})
