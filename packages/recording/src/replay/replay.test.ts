import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type IbClient, stock } from '@twskit/client'
import { startGateway, SteppedClock } from '@twskit/simulator'
import { WireClient } from '@twskit/simulator/testing'
import { decodeGatewayMessage, encodeClientMessage, encodeGatewayMessage } from '@twskit/wire'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaptureWriter } from '../capture/capture-writer.ts'
import { startRecorder } from '../record/recorder.ts'
import { findId, withId } from './frame-id.ts'
import { replayCapture } from './replay-capture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-replay-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function record(
  serverVersion: number,
  run: (ib: IbClient) => Promise<unknown>,
): Promise<[file: string, result: unknown]> {
  const file = join(folder, `${serverVersion}-${performance.now()}.twscap`)
  const clock = new SteppedClock(Date.UTC(2026, 2, 2, 15))
  await using gateway = await startGateway({ seed: 7, serverVersion, clock })
  const recorder = await startRecorder({ file, gateway: { port: gateway.port } })
  const ib = await connect({ port: recorder.port })
  const result = await run(ib)
  await ib.close()
  await recorder.idle()
  await recorder.close()
  return [file, result]
}

/** Writes a capture of one connection by hand: whole frames, each with the microseconds since the one before it. */
async function written(
  serverVersion: number,
  frames: readonly (readonly [from: 'client' | 'gateway', frame: Uint8Array, afterUs: number])[],
): Promise<string> {
  const file = join(folder, `${performance.now()}.twscap`)
  let us = 0
  const writer = new CaptureWriter(file, { now: () => us, mask: false })
  writer.open(1, '127.0.0.1:1')
  writer.frame(1, 'client', Buffer.from(`v176..${serverVersion}`))
  writer.frame(1, 'gateway', Buffer.from(`${serverVersion}\x00now\x00`))
  for (const [from, bytes, afterUs] of frames) {
    us += afterUs
    writer.frame(1, from, bytes.subarray(4))
  }
  await writer.end()
  return file
}

const program = async (ib: IbClient): Promise<unknown> => {
  const details = await ib.contractDetails(stock('AAPL'))
  const bars = await ib.historicalData(stock('AAPL'), { duration: '2 D', barSize: '1 hour' })
  return [details, bars]
}

describe('A strict replay', () => {
  for (const serverVersion of [187, 203, 226]) {
    it(`gives the same program the same answers at server version ${serverVersion}`, async () => {
      const [file, result] = await record(serverVersion, program)
      await using replay = await replayCapture(file, { speed: Number.POSITIVE_INFINITY })
      expect(replay.serverVersion).toBe(serverVersion)
      const ib = await connect({ port: replay.port })
      expect(await program(ib)).toEqual(result)
      await ib.close()
      await replay.done
    })
  }

  it('names the field in which the client differs', async () => {
    const [file] = await record(226, program)
    await using replay = await replayCapture(file, { speed: Number.POSITIVE_INFINITY })
    const ib = await connect({ port: replay.port })
    const asked = ib.contractDetails(stock('MSFT')).catch((error: unknown) => error)
    await expect(replay.done).rejects.toMatchObject({
      code: 'REPLAY',
      connection: 1,
      path: 'contract.symbol',
      expected: 'AAPL',
      received: 'MSFT',
    })
    await ib.close()
    await asked
  })

  it('names the message that came instead, and the client that left', async () => {
    const [file] = await record(226, program)
    await using replay = await replayCapture(file, { speed: Number.POSITIVE_INFINITY })
    const ib = await connect({ port: replay.port })
    await ib.close()
    await expect(replay.done).rejects.toThrow(/The client left; the capture has "ContractDataRequest"/)
  })

  it('wants the client id of the recording, because it is an argument', async () => {
    const [file] = await record(187, program)
    await using replay = await replayCapture(file, { speed: Number.POSITIVE_INFINITY })
    await using client = await WireClient.connect(replay, { serverVersion: 187, start: false })
    client.send({ type: 'StartApiRequest', clientId: 55 })
    await expect(replay.done).rejects.toMatchObject({ path: 'clientId', received: 55 })
  })

  for (const serverVersion of [187, 203, 226]) {
    it(`replaces the ids of requests by those of the client at server version ${serverVersion}`, async () => {
      const file = await written(serverVersion, [
        ['client', encodeClientMessage({ type: 'StartApiRequest', clientId: 0 }, serverVersion), 0],
        ['client', encodeClientMessage({ type: 'CancelMarketData', reqId: 11 }, serverVersion), 0],
        ['gateway', encodeGatewayMessage({ type: 'TickSnapshotEnd', reqId: 11 }, serverVersion), 0],
        ['gateway', encodeGatewayMessage({ type: 'TickSnapshotEnd', reqId: 12 }, serverVersion), 0],
      ])
      await using replay = await replayCapture(file)
      await using client = await WireClient.connect(replay, { serverVersion })
      client.send({ type: 'CancelMarketData', reqId: 123_456 })
      await replay.done
      await client.next('TickSnapshotEnd', ({ reqId }) => reqId === 12, 0)
      expect(client.all('TickSnapshotEnd').map(({ reqId }) => reqId)).toEqual([123_456, 12])
    })
  }
})

describe('A lenient replay', () => {
  for (const serverVersion of [187, 203, 226]) {
    it(`answers in any order, as often as asked, at server version ${serverVersion}`, async () => {
      const [file, result] = await record(serverVersion, program)
      await using replay = await replayCapture(file, { speed: Number.POSITIVE_INFINITY, mode: 'lenient' })
      for (let round = 0; round < 2; round++) {
        await using ib = await connect({ port: replay.port })
        const [bars, details] = await Promise.all([
          ib.historicalData(stock('AAPL'), { duration: '2 D', barSize: '1 hour' }),
          ib.contractDetails(stock('AAPL')),
        ])
        expect([details, bars]).toEqual(result)
        const refused = await ib.contractDetails(stock('MSFT')).catch((error: unknown) => error)
        expect(refused).toMatchObject({ gatewayCode: 321 })
      }
    })
  }

  it('closes the connection of a client that does not speak the recorded version', async () => {
    const [file] = await record(226, program)
    for (const mode of ['strict', 'lenient'] as const) {
      await using replay = await replayCapture(file, { mode })
      await expect(WireClient.connect(replay, { serverVersion: 187 })).rejects.toThrow(/closed/)
    }
  })
})

describe('A replay', () => {
  it('keeps the recorded times, divided by the speed', async () => {
    const file = await written(187, [
      ['client', encodeClientMessage({ type: 'StartApiRequest', clientId: 0 }, 187), 500_000],
      ['gateway', encodeGatewayMessage({ type: 'NextValidId', orderId: 1 }, 187), 1_000_000],
      ['gateway', encodeGatewayMessage({ type: 'CurrentTime', currentTime: 5 }, 187), 2_000_000],
    ])
    for (const mode of ['strict', 'lenient'] as const) {
      const waits: number[] = []
      let nowMs = 0
      const clock = {
        now: () => nowMs,
        setTimer: (delayMs: number, run: () => void) => {
          waits.push(delayMs)
          nowMs += delayMs
          queueMicrotask(run)
          return () => undefined
        },
      }
      await using replay = await replayCapture(file, { speed: 10, clock, mode })
      await using client = await WireClient.connect(replay, { serverVersion: 187 })
      await client.next('CurrentTime', undefined, 0)
      expect(waits).toEqual([100, 200])
    }
  })

  it('is refused for a capture without a conversation, and for a speed that is none', async () => {
    const file = join(folder, 'empty.twscap')
    await new CaptureWriter(file).end()
    await expect(replayCapture(file)).rejects.toMatchObject({ code: 'CAPTURE', reason: 'no-conversation' })
    await expect(replayCapture(file, { speed: 0 })).rejects.toThrow(TypeError)
  })
})

describe('withId', () => {
  it('puts any id into a frame and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 0x7fffffff }),
        fc.integer({ min: -1, max: 0x7fffffff }),
        fc.constantFrom(187, 203, 226),
        fc.string({ maxLength: 12, unit: 'grapheme-ascii' }),
        (old, id, serverVersion, text) => {
          const errorMsg = text.replaceAll('\\', '/')
          const messages = [
            { type: 'ErrorMessage', id: old, errorCode: 200, errorMsg },
            { type: 'TickPrice', reqId: old, tickType: 1, price: 1.5, size: '3', attrMask: 0 },
            { type: 'AccountSummaryEnd', reqId: old },
          ] as const
          for (const message of messages) {
            const body = encodeGatewayMessage(message as never, serverVersion).subarray(4)
            const found = findId(body, serverVersion, 'gateway')
            expect(found?.value).toBe(old)
            if (found === undefined) return
            const key = 'id' in message ? 'id' : 'reqId'
            expect(decodeGatewayMessage(withId(body, found, id, serverVersion), serverVersion)).toEqual({
              ...decodeGatewayMessage(body, serverVersion),
              [key]: id,
            })
          }
        },
      ),
    )
  })

  it('replaces the id that an order repeats inside', () => {
    for (const serverVersion of [187, 226]) {
      const body = encodeGatewayMessage(
        { type: 'OpenOrder', orderId: 7, contract: { symbol: 'X' }, order: { orderId: 7 }, orderState: {} } as never,
        serverVersion,
      ).subarray(4)
      const id = findId(body, serverVersion, 'gateway')
      expect(id?.value).toBe(7)
      if (id === undefined) return
      const before = decodeGatewayMessage(body, serverVersion) as { order?: { orderId?: number } }
      const after = decodeGatewayMessage(withId(body, id, 4321, serverVersion), serverVersion)
      expect(after).toMatchObject({
        orderId: 4321,
        ...(before.order?.orderId === 7 ? { order: { orderId: 4321 } } : {}),
      })
    }
  })
})
