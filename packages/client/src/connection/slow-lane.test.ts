import { encodeGatewayMessage, type GatewayMessage, memoryTransports } from '@twskit/wire'
import { encodeVersionReply } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../pacing/index.ts'
import { Link } from './link.ts'
import { Traffic } from './traffic.ts'

const BARS = 40_000

function history(reqId: number, bars: number): GatewayMessage {
  const bar = { date: '1795402455', open: 1.25, high: 2.5, low: 1, close: 2, volume: 1000, WAP: 1.5, barCount: 3 }
  return { type: 'HistoricalData', reqId, historicalDataBars: Array.from({ length: bars }, () => bar) }
}

interface Reading {
  readonly order: string[]
  readonly turns: number
  readonly failures: number
}

/** Sends frames through a link in one piece and says in what order they came out, and how many turns others had meanwhile. */
async function read(serverVersion: number, frames: readonly Uint8Array[]): Promise<Reading> {
  const [near, far] = memoryTransports()
  const order: string[] = []
  let failures = 0
  const link = new Link(
    near,
    { serverVersions: { min: 176, max: 226 }, connectOptions: undefined },
    new Traffic(systemClock),
    {
      answered: () => undefined,
      message: (message) => order.push(`${message.type} ${(message as { reqId?: number }).reqId}`),
      undecodable: () => {
        failures++
      },
      closed: () => undefined,
    },
  )
  link.start()
  far.start({ data: () => undefined, closed: () => undefined })
  far.send(encodeVersionReply({ serverVersion, connectionTime: 'now' }))
  far.send(Buffer.concat(frames))
  let turns = 0
  while (order.length + failures < frames.length) {
    await new Promise((resolve) => setTimeout(resolve))
    turns++
  }
  link.destroy()
  return { order, turns, failures }
}

describe.each([187, 226])('a large frame at server version %i', (version) => {
  it('gives others their turn, and keeps its place', async () => {
    const small = (reqId: number): Uint8Array => encodeGatewayMessage({ type: 'TickSnapshotEnd', reqId }, version)
    const large = (reqId: number): Uint8Array => encodeGatewayMessage(history(reqId, BARS), version)
    const { order, turns } = await read(version, [small(1), large(2), small(3), large(4), small(5)])
    expect(order).toEqual([
      'TickSnapshotEnd 1',
      'HistoricalData 2',
      'TickSnapshotEnd 3',
      'HistoricalData 4',
      'TickSnapshotEnd 5',
    ])
    expect(turns).toBeGreaterThan(8)
  })

  it('that cannot be read is skipped, and the next is read', async () => {
    const whole = encodeGatewayMessage(history(2, BARS), version)
    const broken = whole.slice(0, whole.length - 10)
    new DataView(broken.buffer).setUint32(0, broken.length - 4)
    const next = encodeGatewayMessage({ type: 'TickSnapshotEnd', reqId: 3 }, version)
    expect(await read(version, [broken, next])).toMatchObject({ order: ['TickSnapshotEnd 3'], failures: 1 })
  })
})

describe('what waits behind a large frame', () => {
  it('is read in time that grows with its number, not with its square', async () => {
    const large = encodeGatewayMessage(history(1, BARS), 226)
    const tick = encodeGatewayMessage({ type: 'TickSnapshotEnd', reqId: 2 }, 226)
    const timeOf = async (ticks: number): Promise<number> => {
      const before = performance.now()
      const { order } = await read(226, [large, ...Array.from({ length: ticks }, () => tick)])
      expect(order).toHaveLength(ticks + 1)
      return performance.now() - before
    }
    const few = await timeOf(50_000)
    // Eight times as much took more than a hundred times as long when each frame moved all those behind it.
    expect(await timeOf(400_000)).toBeLessThan(Math.max(few, 100) * 40)
  })

  it('holds the socket back once it is too much, and lets it go on', async () => {
    const [near, far] = memoryTransports()
    const calls: string[] = []
    near.pause = () => calls.push('pause')
    near.resume = () => calls.push('resume')
    let heard = 0
    const link = new Link(
      near,
      { serverVersions: { min: 176, max: 226 }, connectOptions: undefined },
      new Traffic(systemClock),
      {
        answered: () => undefined,
        message: () => heard++,
        undecodable: () => undefined,
        closed: () => undefined,
      },
    )
    link.start()
    far.start({ data: () => undefined, closed: () => undefined })
    far.send(encodeVersionReply({ serverVersion: 226, connectionTime: 'now' }))
    const large = encodeGatewayMessage(history(1, 2 * BARS), 226)
    const count = Math.ceil((80 * 1024 * 1024) / large.length)
    far.send(Buffer.concat(Array.from({ length: count }, () => large)))
    while (heard < count) await new Promise((resolve) => setTimeout(resolve))
    expect(calls).toEqual(['pause', 'resume'])
    link.destroy()
  })
})
