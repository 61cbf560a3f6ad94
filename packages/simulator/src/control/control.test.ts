import { expect, test } from 'vitest'
import { turn } from '../testing/advance.ts'
import { SteppedClock } from '../clock/stepped-clock.ts'
import { Gateway } from '../gateway.ts'
import { WireClient } from '../scenario/wire-client.ts'

async function started(): Promise<{ gateway: Gateway; clock: SteppedClock; client: WireClient }> {
  const clock = new SteppedClock()
  const gateway = new Gateway({ clock })
  const client = await WireClient.inMemory(gateway)
  await turn()
  return { gateway, clock, client }
}

test('a test answers in place of the gateway, as often as it wants', async () => {
  const { gateway, client } = await started()
  const taken = gateway.control(
    'MatchingSymbolsRequest',
    ({ message, answer }) => answer({ type: 'SymbolSamples', reqId: message.reqId, contractDescriptions: [] }),
    { times: 2 },
  )
  for (let reqId = 1; reqId <= 3; reqId++) client.send({ type: 'MatchingSymbolsRequest', reqId, pattern: 'AAPL' })
  await turn()
  const sizes = client.all('SymbolSamples').map(({ contractDescriptions = [] }) => contractDescriptions.length)
  expect(sizes.slice(0, 2)).toEqual([0, 0])
  expect(sizes[2]).toBeGreaterThan(0)
  expect(taken.taken).toBe(2)
})

test('a test refuses', async () => {
  const { gateway, client } = await started()
  gateway.control('HistoricalDataRequest', ({ refuse }) => refuse(162, 'nothing there'))
  client.send({ type: 'HistoricalDataRequest', reqId: 9, contract: {} })
  await turn()
  expect(client.received.at(-1)).toMatchObject({
    type: 'ErrorMessage',
    id: 9,
    errorCode: 162,
    errorMsg: 'nothing there',
  })
})

test('a test leaves a request unanswered', async () => {
  const { gateway, client } = await started()
  gateway.control('IdsRequest', () => {})
  client.send({ type: 'IdsRequest', numIds: 1 })
  client.send({ type: 'CurrentTimeRequest' })
  await turn()
  expect(client.all('NextValidId')).toHaveLength(1)
  expect(client.all('CurrentTime')).toHaveLength(1)
})

test('a test hangs up, and one that resets cuts what was on its way', async () => {
  const { gateway, client } = await started()
  gateway.control('IdsRequest', ({ hangUp }) => hangUp())
  client.send({ type: 'IdsRequest', numIds: 1 })
  await client.closed
  expect(gateway.sessions).toEqual([])
})

test('a test passes on, at once, later or changed', async () => {
  const { gateway, clock, client } = await started()
  gateway.control('IdsRequest', ({ passOn }) => clock.setTimer(500, () => passOn()))
  gateway.control('MatchingSymbolsRequest', ({ message, passOn }) =>
    passOn({ ...message, pattern: 'nothing has this name' }),
  )
  client.send({ type: 'IdsRequest', numIds: 1 })
  client.send({ type: 'MatchingSymbolsRequest', reqId: 1, pattern: 'AAPL' })
  await turn()
  expect(client.all('SymbolSamples')).toMatchObject([{ contractDescriptions: [] }])
  expect(client.all('NextValidId')).toHaveLength(1)
  clock.advance(500)
  await turn()
  expect(client.all('NextValidId')).toHaveLength(2)
})

test('a take-over can be stopped, by hand or at the end of a block', async () => {
  const { gateway, client } = await started()
  {
    using _ = gateway.control('IdsRequest', () => {}, { times: Number.POSITIVE_INFINITY })
    client.send({ type: 'IdsRequest', numIds: 1 })
    await turn()
    expect(client.all('NextValidId')).toHaveLength(1)
  }
  client.send({ type: 'IdsRequest', numIds: 1 })
  await turn()
  expect(client.all('NextValidId')).toHaveLength(2)
})

test('listeners hear of every request', async () => {
  const { gateway, client } = await started()
  const heard: string[] = []
  const stop = gateway.onRequest(({ type }, { clientId }) => heard.push(`${clientId} ${type}`))
  client.send({ type: 'IdsRequest', numIds: 1 })
  await turn()
  stop()
  client.send({ type: 'CurrentTimeRequest' })
  await turn()
  expect(heard).toEqual(['0 IdsRequest'])
})
