import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaptureWriter } from '../capture/capture-writer.ts'
import { describeCapture } from '../decode/describe-capture.ts'
import { replayCapture } from '../replay/replay-capture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-record-option-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('connect({ record })', () => {
  for (const serverVersion of [187, 203, 226]) {
    it(`records a session that can be replayed, at server version ${serverVersion}`, async () => {
      const file = join(folder, `${serverVersion}.twscap`)
      await using gateway = await startGateway({ seed: 7, serverVersion })
      const record = new CaptureWriter(file)
      const ib = await connect({ port: gateway.port, record })
      const details = await ib.contractDetails(stock('AAPL'))
      await ib.close()
      await record.end()
      const types: unknown[] = []
      for await (const { description, problem } of describeCapture(file)) types.push(problem ?? description?.type)
      expect(types).toEqual(expect.arrayContaining(['StartApiRequest', 'ManagedAccounts', 'ContractDataRequest']))
      await using replay = await replayCapture(file, { speed: Number.POSITIVE_INFINITY })
      const again = await connect({ port: replay.port })
      expect(await again.contractDetails(stock('AAPL'))).toEqual(details)
      await again.close()
      await replay.done
    })
  }

  it('numbers the connections of a client that reconnects', async () => {
    const file = join(folder, 'again.twscap')
    await using gateway = await startGateway({ seed: 7 })
    const record = new CaptureWriter(file)
    const ib = await connect({ port: gateway.port, record, reconnect: { firstDelayMs: 1 } })
    const ready = new Promise<void>((resolve) => {
      let falls = 0
      ib.states.subscribe(({ kind }) => {
        if (kind === 'reconnecting') falls++
        if (kind === 'ready' && falls > 0) resolve()
      })
    })
    gateway.resetConnections()
    await ready
    await ib.close()
    await record.end()
    const connections = new Set<number>()
    for await (const { connection } of describeCapture(file)) connections.add(connection)
    expect([...connections]).toEqual([1, 2])
  })

  it('is refused with what is no recorder', async () => {
    await expect(connect({ port: 1, record: {} as never })).rejects.toThrow(/a CaptureWriter of @twskit\/recording/)
  })
})
