import { type ClientMessage, encodeClientMessage, VersionError } from '@twskit/wire'
import { expect, test } from 'vitest'
import { SteppedClock } from '../src/clock/stepped-clock.ts'
import { Gateway } from '../src/gateway.ts'
import { WireClient } from '../src/scenario/wire-client.ts'
import { turn } from '../src/testing/advance.ts'
import { requests } from './requests.ts'
import { apple } from './session-with.ts'

test('the same seed and the same script give the same bytes', async () => {
  const run = async (seed: number): Promise<Uint8Array> => {
    const clock = new SteppedClock()
    await using gateway = new Gateway({ clock, seed, faults: { shuffleBootstrap: true, latencyMs: [0, 40] } })
    const ready = WireClient.inMemory(gateway, { serverVersion: 213 })
    await turn()
    clock.advance(100)
    const client = await ready
    await turn()
    client.send({ type: 'MarketDataRequest', reqId: 1, contract: apple, genericTickList: '233' })
    client.send({ type: 'MarketDepthRequest', reqId: 2, contract: { ...apple, exchange: 'ARCA' }, numRows: 5 })
    client.send({
      type: 'HistoricalDataRequest',
      reqId: 3,
      contract: apple,
      barSizeSetting: '1 min',
      duration: '1 D',
      whatToShow: 'TRADES',
      useRTH: true,
      formatDate: 1,
      endDateTime: '',
      keepUpToDate: true,
    })
    for (let second = 0; second < 20; second++) {
      clock.advance(1000)
      await turn()
    }
    return joined(client.chunks)
  }
  const first = await run(7)
  expect(first.length).toBeGreaterThan(10_000)
  expect(await run(7)).toEqual(first)
  expect(await run(8)).not.toEqual(first)
})

test.each([176, 206, 226])('so do all requests there are, at version %i', async (serverVersion) => {
  const run = async (): Promise<Uint8Array> => {
    const clock = new SteppedClock()
    const limits = { messagesPerSecond: 1000 }
    const farms = 'on-demand' as const
    await using gateway = new Gateway({
      clock,
      seed: 7,
      accounts: 2,
      limits,
      farms,
      faults: { reorderOrderEvents: true },
    })
    const client = await WireClient.inMemory(gateway, { serverVersion })
    for (const request of Object.values(requests)) {
      if (request.type !== 'StartApiRequest' && canSend(request, serverVersion)) client.send(request)
    }
    const order = {
      action: 'BUY',
      orderType: 'MKT',
      totalQuantity: 300,
      tif: 'DAY',
      transmit: true,
      account: 'DU1000001',
    }
    client.send({ type: 'PlaceOrderRequest', orderId: 41, contract: apple, order })
    for (let second = 0; second < 10; second++) {
      clock.advance(1000)
      await turn()
    }
    return joined(client.chunks)
  }
  const first = await run()
  expect(first.length).toBeGreaterThan(50_000)
  expect(await run()).toEqual(first)
})

function canSend(request: ClientMessage, serverVersion: number): boolean {
  try {
    encodeClientMessage(request, serverVersion)
    return true
  } catch (cause) {
    expect(cause).toBeInstanceOf(VersionError)
    return false
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}
