import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type IbClient, stock } from '@twskit/client'
import { formatSession, parseSession, serveScript, startGateway } from '@twskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaptureWriter } from '../capture/capture-writer.ts'
import { openCapture } from '../capture/open-capture.ts'
import { toPcapng } from './to-pcapng.ts'
import { toSession } from './to-session.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-export-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const program = (ib: IbClient): Promise<unknown> =>
  ib.historicalData(stock('AAPL'), { duration: '1 D', barSize: '1 hour' })

async function recorded(serverVersion: number): Promise<[file: string, result: unknown]> {
  const file = join(folder, `${serverVersion}-${performance.now()}.twscap`)
  await using gateway = await startGateway({ seed: 7, serverVersion })
  const record = new CaptureWriter(file)
  const ib = await connect({ port: gateway.port, record })
  const result = await program(ib)
  await ib.close()
  await record.end()
  return [file, result]
}

describe('toSession', () => {
  for (const serverVersion of [187, 203, 226]) {
    for (const server of ['raw', 'symbolic'] as const) {
      it(`writes a ${server} script that answers the same program, at server version ${serverVersion}`, async () => {
        const [file, result] = await recorded(serverVersion)
        const text = await toSession(file, { server })
        expect(text.startsWith(`version ${serverVersion}\n`)).toBe(true)
        expect(text).toMatch(server === 'raw' ? /^raw server [A-Za-z0-9+/=]+$/m : /"reqId":"\$r1"/)
        const script = parseSession(text)
        expect(formatSession(script)).toBe(text)
        await using gateway = await serveScript(script)
        const ib = await connect({ port: gateway.port })
        expect(await program(ib)).toEqual(result)
        await ib.close()
        await gateway.done
      })
    }
  }

  it('is refused for a connection that is not there', async () => {
    const [file] = await recorded(226)
    await expect(toSession(file, { connection: 9 })).rejects.toMatchObject({
      code: 'CAPTURE',
      reason: 'no-conversation',
    })
  })
})

describe('toPcapng', () => {
  it('writes every byte of the conversation into TCP packets with growing sequence numbers', async () => {
    const [file] = await recorded(226)
    const chunks: Uint8Array[] = []
    for await (const chunk of toPcapng(file)) chunks.push(chunk)
    const sent: Record<number, Buffer[]> = {}
    const next: Record<number, number> = {}
    for (const chunk of chunks) {
      const block = Buffer.from(chunk)
      expect(block.readUInt32LE(4)).toBe(block.length)
      expect(block.readUInt32LE(block.length - 4)).toBe(block.length)
      if (block.readUInt32LE(0) !== 6) continue
      const packet = block.subarray(28, 28 + block.readUInt32LE(20))
      expect(packet.readUInt16BE(2)).toBe(packet.length)
      const port = packet.readUInt16BE(20)
      const payload = packet.subarray(40)
      expect(packet.readUInt32BE(24)).toBe(next[port] ?? 0)
      const counted = (packet[33] as number) & 3 ? 1 : 0
      next[port] = packet.readUInt32BE(24) + payload.length + counted
      ;(sent[port] ??= []).push(payload)
    }
    const bodies = { client: 4, gateway: 0 }
    for await (const record of await openCapture(file)) {
      if (record.kind === 'frame') bodies[record.from] += record.body.length + 4
    }
    expect(Buffer.concat(sent[4002] ?? []).length).toBe(bodies.gateway)
    expect(Buffer.concat(sent[40_001] ?? []).length).toBe(bodies.client)
    expect(
      Buffer.concat(sent[40_001] ?? [])
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('API\0')
  })
})
