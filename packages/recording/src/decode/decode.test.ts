import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeClientMessage, encodeGatewayMessage, encodeVersionOffer, type GatewayMessage } from '@twskit/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaptureWriter } from '../capture/capture-writer.ts'
import { decodeBytes, decodeLines, parseBytes } from './decode-text.ts'
import { describeCapture, firstUnreadable } from './describe-capture.ts'
import { diffCaptures } from './diff-captures.ts'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-decode-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function capture(serverVersion: number, bodies: readonly Uint8Array[]): Promise<string> {
  const file = join(folder, `${++count}.twscap`)
  const writer = new CaptureWriter(file, { mask: false })
  writer.open(1, '127.0.0.1:4002')
  writer.frame(1, 'client', Buffer.from('v176..226'))
  writer.frame(1, 'gateway', Buffer.from(`${serverVersion}\x00now ${count}\x00`))
  for (const body of bodies) writer.frame(1, 'gateway', body)
  await writer.end()
  return file
}

function price(value: number, reqId = 1): GatewayMessage {
  return { type: 'TickPrice', reqId, tickType: 1, price: value, size: 5, attrMask: 0 }
}

const encoded = (message: GatewayMessage, version: number): Uint8Array =>
  encodeGatewayMessage(message, version).subarray(4)

describe('describeCapture', () => {
  for (const serverVersion of [187, 203, 226]) {
    it(`names every message and field at server version ${serverVersion}`, async () => {
      const file = await capture(serverVersion, [encoded(price(1.25), serverVersion)])
      const frames = []
      for await (const frame of describeCapture(file)) frames.push(frame)
      expect(frames.map(({ record, from, description }) => [record, from, description?.type])).toEqual([
        [2, 'client', undefined],
        [3, 'gateway', undefined],
        [4, 'gateway', 'TickPrice'],
      ])
      expect(frames[2]?.description?.fields.find(({ path }) => path === 'price')?.raw).toBe('1.25')
      expect(frames.every(({ problem }) => problem === undefined)).toBe(true)
      expect(await firstUnreadable(file)).toBeUndefined()
    })
  }
})

describe('firstUnreadable', () => {
  it('finds an unknown message, a frame that ends early, and a field too many', async () => {
    const good = encoded(price(1), 187)
    for (const [bad, words] of [
      [Buffer.from('999\x001\x00'), /No gateway sends a message with the id 999/],
      [good.subarray(0, 6), /ends before/],
      [Buffer.concat([good, Buffer.from('more\x00')]), /is not known/],
      [Buffer.from('x'), /not a number/],
    ] as const) {
      const found = await firstUnreadable(await capture(187, [good, bad, good]))
      expect(found).toMatchObject({ record: 5, connection: 1, from: 'gateway' })
      expect(found?.problem).toMatch(words)
    }
  })
})

describe('diffCaptures', () => {
  it('names fields that changed, and messages that only one capture has', async () => {
    const end: GatewayMessage = { type: 'TickSnapshotEnd', reqId: 1 }
    const before = await capture(226, [encoded(price(1), 226), encoded(price(2), 226)])
    const after = await capture(226, [encoded(price(1, 77), 226), encoded(end, 226), encoded(price(3), 226)])
    const differences = await diffCaptures(before, after)
    expect(differences.map(({ kind }) => kind)).toEqual(['added', 'changed'])
    expect(differences[0]?.after?.description?.type).toBe('TickSnapshotEnd')
    expect(differences[1]?.fields).toEqual([{ path: 'price', before: '2', after: '3' }])
    expect((await diffCaptures(after, before)).map(({ kind }) => kind)).toEqual(['removed', 'changed'])
    expect(await diffCaptures(before, before)).toEqual([])
    expect((await diffCaptures(before, after, { ignore: [] })).some(({ fields }) => fields[0]?.path === 'reqId')).toBe(
      true,
    )
    expect(await diffCaptures(before, after, { from: 'client' })).toEqual([])
  })
})

describe('decodeBytes', () => {
  const options = { serverVersion: 187, from: 'gateway' as const }

  it('reads frames with or without their length, one or several', () => {
    const whole = encodeGatewayMessage(price(1), 187)
    const types = (bytes: Uint8Array): unknown[] =>
      decodeBytes(bytes, options).map(({ description }) => description?.type)
    expect(types(whole)).toEqual(['TickPrice'])
    expect(types(whole.subarray(4))).toEqual(['TickPrice'])
    expect(types(Buffer.concat([whole, whole]))).toEqual(['TickPrice', 'TickPrice'])
  })

  it('reads the first bytes of a client', () => {
    const start = encodeClientMessage({ type: 'StartApiRequest', clientId: 1 }, 187)
    const bytes = Buffer.concat([encodeVersionOffer(), start])
    const frames = decodeBytes(bytes, { serverVersion: 187, from: 'client' })
    expect(frames.map(({ description }) => description?.type)).toEqual([undefined, 'StartApiRequest'])
  })

  it('reads hex in every spelling, and base64', () => {
    const bytes = Uint8Array.of(0, 0, 0, 1, 0x41)
    for (const text of ['0000000141', '00 00 00 01 41', '00:00:00:01:41', '0x00,0x00,0x00,0x01,0x41', 'AAAAAUE='])
      expect(parseBytes(text)).toEqual(bytes)
    expect(() => parseBytes('what?')).toThrow(/neither hex digits in pairs nor base64/)
  })

  it('reads a pipe line by line, however it is cut', async () => {
    const text = `# a comment\n${Buffer.from(encodeGatewayMessage(price(1), 187)).toString('hex')}\n\nMQAx`
    async function* pieces(): AsyncGenerator<string, void> {
      for (let at = 0; at < text.length; at += 3) yield text.slice(at, at + 3)
    }
    const lines: unknown[] = []
    for await (const { line, description } of decodeLines(pieces(), options)) lines.push([line, description?.type])
    expect(lines).toEqual([
      [2, 'TickPrice'],
      [4, 'TickPrice'],
    ])
    const bad = decodeLines(
      (async function* () {
        yield 'ff\nnonsense!\n'
      })(),
      options,
    )
    await expect(
      (async () => {
        for await (const _ of bad);
      })(),
    ).rejects.toMatchObject({ reason: 'bad-line', line: 2 })
  })
})
