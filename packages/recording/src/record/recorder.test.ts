import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, connect as openSocket, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { encodeRedirect, encodeVersionOffer, frame } from '@twskit/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapture } from '../capture/open-capture.ts'
import type { CaptureRecord } from '../capture/records.ts'
import { startRecorder } from './recorder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-recorder-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function recordsOf(file: string): Promise<CaptureRecord[]> {
  const records: CaptureRecord[] = []
  for await (const record of await openCapture(file)) records.push(record)
  return records
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
  })
}

/** Puts what one side sent together again. */
function streamOf(records: readonly CaptureRecord[], connection: number, from: 'client' | 'gateway'): Buffer {
  const parts = records.flatMap((record) => {
    if (record.connection !== connection || !('from' in record) || record.from !== from) return []
    return [record.kind === 'frame' ? frame(record.body) : record.bytes]
  })
  return Buffer.concat(
    from === 'client' && records.some((r) => r.kind === 'frame') ? [Buffer.from('API\0'), ...parts] : parts,
  )
}

/** A gateway of raw bytes: keeps what it got and does with each socket what it is told. */
async function rawGateway(serve: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined)
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

describe('startRecorder', () => {
  for (const serverVersion of [187, 203, 226]) {
    it(`records a client of server version ${serverVersion} and masks its accounts`, async () => {
      const file = join(folder, `client-${serverVersion}.twscap`)
      await using gateway = await startGateway({ seed: 7, serverVersion, accounts: ['DU7654321', 'U1234567'] })
      const recorder = await startRecorder({ file, gateway: { port: gateway.port } })
      const ib = await connect({ port: recorder.port })
      const [details] = await ib.contractDetails(stock('AAPL'))
      expect(details?.longName).toMatch(/APPLE/i)
      await ib.close()
      await recorder.idle()
      await recorder.close()
      const records = await recordsOf(file)
      expect(records[0]).toMatchObject({ kind: 'open', connection: 1, peer: `127.0.0.1:${gateway.port}` })
      expect(records.at(-1)).toMatchObject({ kind: 'close', by: 'client' })
      expect(records.filter((record) => record.kind === 'raw')).toEqual([])
      const { header } = await openCapture(file)
      expect(header).toMatchObject({ serverVersion, masked: true })
      const everything = Buffer.concat([
        gunzipSync(await readFile(file)),
        streamOf(records, 1, 'client'),
        streamOf(records, 1, 'gateway'),
      ]).toString('latin1')
      expect(everything).not.toMatch(/7654321|1234567/)
      expect(everything).toMatch(/DU0000001,U0000003/)
    })
  }

  it('changes no byte either way, however the stream is cut, and records all of them', async () => {
    const file = join(folder, 'bytes.twscap')
    const got: Buffer[] = []
    const answer = Buffer.concat([
      frame(Buffer.from('187\0now\0')),
      frame(new Uint8Array(70_000).fill(7)),
      Buffer.from([0, 0]),
    ])
    const gateway = await rawGateway((socket) => {
      socket.on('data', (chunk: Buffer) => got.push(chunk))
      socket.on('end', () => {
        for (let at = 0; at < answer.length; at += 997) socket.write(answer.subarray(at, at + 997))
        socket.end()
      })
    })
    const recorder = await startRecorder({ file, gateway, mask: false })
    const sent = Buffer.concat([encodeVersionOffer(), frame(Uint8Array.of(1, 2, 3)), Buffer.from([0, 0, 0, 9, 1])])
    const socket = openSocket({ port: recorder.port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    const heard: Buffer[] = []
    socket.on('data', (chunk: Buffer) => heard.push(chunk))
    for (const byte of sent) socket.write(Uint8Array.of(byte))
    // A half-closed socket still gets its answer.
    socket.end()
    await closed(socket)
    await recorder.close()
    gateway.close()
    expect(Buffer.concat(got)).toEqual(sent)
    expect(Buffer.concat(heard)).toEqual(answer)
    const records = await recordsOf(file)
    expect(streamOf(records, 1, 'client')).toEqual(sent)
    expect(streamOf(records, 1, 'gateway')).toEqual(answer)
    expect(records.at(-1)).toMatchObject({ kind: 'close', by: 'client' })
  })

  it('records another protocol as it is', async () => {
    const file = join(folder, 'other.twscap')
    const gateway = await rawGateway((socket) => {
      socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    })
    const recorder = await startRecorder({ file, gateway, mask: false })
    const socket = openSocket({ port: recorder.port, host: '127.0.0.1' })
    socket.resume()
    socket.write('GET / HTTP/1.1\r\n\r\n')
    await closed(socket)
    await recorder.close()
    gateway.close()
    const records = await recordsOf(file)
    expect(records.map(({ kind }) => kind)).toEqual(['open', 'raw', 'raw', 'close'])
    expect(streamOf(records, 1, 'client').toString()).toBe('GET / HTTP/1.1\r\n\r\n')
    expect(streamOf(records, 1, 'gateway').toString()).toBe('HTTP/1.1 400 Bad Request\r\n\r\n')
  })

  it('numbers several connections and reports a redirect', async () => {
    const file = join(folder, 'redirect.twscap')
    const gateway = await rawGateway((socket) => {
      socket.on('data', () => socket.end(encodeRedirect({ host: '127.0.0.1', port: 4999 })))
    })
    const redirects: unknown[] = []
    const recorder = await startRecorder({ file, gateway, onRedirect: (to) => redirects.push(to) })
    for (let i = 0; i < 2; i++) {
      const socket = openSocket({ port: recorder.port, host: '127.0.0.1' })
      socket.resume()
      socket.write(encodeVersionOffer())
      await closed(socket)
    }
    await recorder.close()
    gateway.close()
    expect(redirects).toEqual([
      { host: '127.0.0.1', port: 4999 },
      { host: '127.0.0.1', port: 4999 },
    ])
    const records = await recordsOf(file)
    for (const number of [1, 2]) {
      const own = records.filter(({ connection }) => connection === number)
      expect(own.map(({ kind }) => kind)).toEqual(['open', 'frame', 'frame', 'close'])
    }
  })

  it('slows a fast gateway down for a client that does not read', async () => {
    const file = join(folder, 'slow.twscap')
    const block = frame(new Uint8Array(1 << 20))
    let taken = 0
    let isBlocked: (() => void) | undefined
    const blocked = new Promise<void>((resolve) => {
      isBlocked = resolve
    })
    const gateway = await rawGateway((socket) => {
      const pour = (): void => {
        while (taken < 200) {
          taken++
          if (!socket.write(block)) break
        }
        if (taken >= 200) isBlocked?.()
      }
      socket.on('drain', pour)
      socket.once('data', pour)
      // The gateway's own buffer fills up when nothing moves for a while.
      socket.setTimeout(300, () => isBlocked?.())
    })
    const recorder = await startRecorder({ file, gateway, mask: false })
    const socket = openSocket({ port: recorder.port, host: '127.0.0.1' })
    socket.pause()
    socket.write(encodeVersionOffer())
    await blocked
    expect(taken).toBeLessThan(100)
    socket.destroy()
    await recorder.close()
    gateway.close()
  })

  it('lets a client learn that the gateway is not there', async () => {
    const recorder = await startRecorder({ file: join(folder, 'nobody.twscap'), gateway: { port: 1 } })
    const socket = openSocket({ port: recorder.port, host: '127.0.0.1' })
    socket.on('error', () => undefined)
    await closed(socket)
    await recorder.close()
    expect((await recordsOf(join(folder, 'nobody.twscap'))).map(({ kind }) => kind)).toEqual(['open', 'close'])
  })

  it('goes on forwarding when the disk is full', async () => {
    await using gateway = await startGateway({ seed: 7 })
    const recorder = await startRecorder({ file: '/dev/full', gateway: { port: gateway.port }, flushMs: 1 })
    const ib = await connect({ port: recorder.port })
    await ib.contractDetails(stock('AAPL'))
    await ib.contractDetails(stock('MSFT'))
    await ib.close()
    await expect(recorder.close()).rejects.toMatchObject({ code: 'CAPTURE', reason: 'not-written' })
  })
})
