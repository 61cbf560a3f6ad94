import { expect, test } from 'vitest'
import { WireClient } from '../src/scenario/wire-client.ts'
import { advance, turn } from '../src/testing/advance.ts'
import { requests } from './requests.ts'
import { sessionWith } from './session-with.ts'

test('a client that leaves leaves nothing behind', async () => {
  const { gateway, clock, client } = await sessionWith({ limits: { messagesPerSecond: 1000 } }, { serverVersion: 225 })
  await advance(clock, 1000)
  const timersBefore = clock.pendingTimers
  for (const [type, request] of Object.entries(requests)) {
    // What works on after its client has gone: orders, and the cancels that would end the streams by themselves.
    if (type.startsWith('Cancel') || type.startsWith('Unsubscribe') || type === 'PlaceOrderRequest') continue
    client.send(request)
  }
  await advance(clock, 5000)
  expect(gateway.world.market.watched).toBeGreaterThan(0)
  await client.close()
  await turn()
  expect(gateway.sessions).toEqual([])
  await advance(clock, 1000)
  expect(gateway.world.market.watched).toBe(0)
  expect(clock.pendingTimers).toBe(timersBefore)
})

test('three hundred clients come and go', async () => {
  const { gateway, clock } = await sessionWith()
  for (let clientId = 1; clientId <= 300; clientId++) {
    const client = await WireClient.inMemory(gateway, { clientId })
    client.send({ type: 'MarketDataRequest', reqId: 1, contract: { conId: 265598, exchange: 'SMART' } })
    await client.close()
  }
  await advance(clock, 1000)
  expect(gateway.connectionCount).toBe(1)
  expect(gateway.world.market.watched).toBe(0)
})
