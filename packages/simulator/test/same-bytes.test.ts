import { expect, test } from 'vitest'
import { SteppedClock } from '../src/clock/stepped-clock.ts'
import { Gateway } from '../src/gateway.ts'
import { WireClient } from '../src/scenario/wire-client.ts'
import { turn } from '../src/testing/advance.ts'
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

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))
}
