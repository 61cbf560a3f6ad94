import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaptureError } from '../capture-error.ts'
import { CaptureWriter, type CaptureWriterOptions } from './capture-writer.ts'
import { openCapture } from './open-capture.ts'
import type { CaptureRecord } from './records.ts'

const START = Date.UTC(2026, 11, 1) * 1000

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-capture-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

class Memory extends Writable {
  readonly chunks: Buffer[] = []
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk))
    done()
  }
  get bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.chunks))
  }
}

/** Writes records at the times they carry and returns the file. */
async function written(records: readonly CaptureRecord[], options: CaptureWriterOptions = {}): Promise<Uint8Array> {
  const memory = new Memory()
  let us = 0
  const writer = new CaptureWriter(memory, { mask: false, now: () => START + us, ...options })
  for (const record of records) {
    us = record.us
    if (record.kind === 'open') writer.open(record.connection, record.peer)
    else if (record.kind === 'frame') writer.frame(record.connection, record.from, record.body)
    else if (record.kind === 'raw') writer.raw(record.connection, record.from, record.bytes)
    else writer.close(record.connection, record.by)
  }
  await writer.end()
  return memory.bytes
}

async function read(
  source: Parameters<typeof openCapture>[0],
): Promise<{ records: CaptureRecord[]; ending: string | undefined }> {
  const capture = await openCapture(source)
  const records: CaptureRecord[] = []
  for await (const record of capture) records.push(record)
  return { records, ending: capture.ending }
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const side = fc.constantFrom('client' as const, 'gateway' as const)
const bytes = fc.uint8Array({ maxLength: 60 })
const connection = fc.integer({ min: 1, max: 4 })
const anyRecords = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('open' as const), connection, peer: fc.string() }),
      fc.record({ kind: fc.constant('frame' as const), connection, from: side, body: bytes }),
      fc.record({ kind: fc.constant('raw' as const), connection, from: side, bytes }),
      fc.record({ kind: fc.constant('close' as const), connection, by: fc.option(side, { nil: undefined }) }),
    ),
    { maxLength: 30 },
  )
  .map((records): CaptureRecord[] => records.map((record, index) => ({ ...record, us: index * 1000 })))

const conversation: readonly CaptureRecord[] = [
  { kind: 'open', us: 0, connection: 1, peer: '127.0.0.1:4002' },
  { kind: 'frame', us: 10, connection: 1, from: 'client', body: Buffer.from('v176..226') },
  { kind: 'frame', us: 20, connection: 1, from: 'gateway', body: Buffer.from('187\x0020261201 00:00:00 EST\x00') },
  { kind: 'frame', us: 30, connection: 1, from: 'gateway', body: Buffer.from('9\x001\x0042\x00') },
  { kind: 'close', us: 40, connection: 1, by: 'gateway' },
].map((record) => ('body' in record ? { ...record, body: new Uint8Array(record.body) } : record) as CaptureRecord)

describe('A capture', () => {
  it('gives back any records, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.integer({ min: 1, max: 200 }), async (records, size) => {
        const file = await written(records)
        expect(await read(inPieces(file, size))).toEqual({ records, ending: 'complete' })
      }),
      { numRuns: 60 },
    )
  })

  it('names the server version of its first connection in the header', async () => {
    const { header } = await openCapture(await written(conversation))
    expect(header).toEqual({
      tool: '@twskit/recording',
      start: new Date(START / 1000),
      serverVersion: 187,
      masked: false,
    })
  })

  it('can be read as text', async () => {
    const text = gunzipSync(await written(conversation)).toString()
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(lines[0]).toMatchObject({ format: 'twscap', version: 1, masked: false })
    expect(lines[2]).toEqual({ us: 10, conn: 1, from: 'client', frame: 'djE3Ni4uMjI2' })
    expect(lines.at(-1)).toEqual({ end: 5 })
    expect(await read(Buffer.from(text))).toEqual({ records: conversation, ending: 'complete' })
  })

  it('gives what is whole when its text is cut at any byte, and says so', async () => {
    const text = gunzipSync(await written(conversation))
    const headerBytes = text.indexOf('\n')
    for (let length = headerBytes; length < text.length - 1; length++) {
      const { records, ending } = await read(text.subarray(0, length))
      expect(records).toEqual(conversation.slice(0, records.length))
      const whole = text.subarray(0, length).toString().split('\n').length - 2
      expect(records.length).toBeGreaterThanOrEqual(Math.max(0, whole))
      expect(ending).toBe(text.subarray(0, length).includes('{"end":5}') ? 'complete' : 'truncated')
    }
  })

  it('gives what is whole when its compressed bytes are cut at any byte', async () => {
    const file = await written(conversation)
    let most = 0
    for (let length = 0; length < file.length; length++) {
      const result = await read(file.subarray(0, length)).catch((error: unknown) => error)
      if (result instanceof CaptureError) {
        expect(result).toMatchObject({ reason: 'no-capture', line: 1 })
        expect(most).toBe(0)
        continue
      }
      const { records } = result as { records: CaptureRecord[] }
      expect(records).toEqual(conversation.slice(0, records.length))
      expect(records.length).toBeGreaterThanOrEqual(most)
      most = records.length
    }
    expect(most).toBe(conversation.length)
  })

  it('is refused with the line that makes no sense', async () => {
    const good = gunzipSync(await written(conversation))
      .toString()
      .split('\n')
    for (const [bad, words] of [
      ['nonsense', /no JSON object/],
      ['{"us":-1,"conn":1,"close":null}', /"us"/],
      ['{"us":1,"conn":0,"close":null}', /"conn"/],
      ['{"us":1,"conn":1,"close":"nobody"}', /names no side/],
      ['{"us":1,"conn":1,"from":"me","frame":""}', /neither client nor gateway/],
      ['{"us":1,"conn":1,"from":"client","frame":"*"}', /base64/],
      ['{"us":1,"conn":1,"from":"client"}', /none of/],
      ['{"end":77}', /77 records; it has 2/],
    ] as const) {
      const text = [...good.slice(0, 3), bad, ...good.slice(3)].join('\n')
      const error = await read(Buffer.from(text)).catch((cause: unknown) => cause)
      expect(error).toBeInstanceOf(CaptureError)
      expect(error).toMatchObject({ code: 'CAPTURE', reason: 'bad-line', line: 4 })
      expect((error as Error).message).toMatch(words)
    }
  })

  it('is refused when it is something else', async () => {
    await expect(openCapture(Buffer.from('hello\nworld\n'))).rejects.toThrow(/no capture/)
    await expect(openCapture(new Uint8Array(0))).rejects.toThrow(/ends before its header/)
    await expect(openCapture(Buffer.from('d4c3b2a1020004000000', 'hex'))).rejects.toThrow(/no TWS conversation/)
    await expect(openCapture(Buffer.from('{"format":"twscap","version":99}\n'))).rejects.toThrow(/Update twskit/)
  })

  it('is refused when its compression is damaged', async () => {
    const file = Uint8Array.from(await written(conversation))
    file.fill(0xff, 60, 120)
    await expect(read(file)).rejects.toMatchObject({ code: 'CAPTURE' })
  })

  it('reads a large file while holding a line at a time', async () => {
    const body = new Uint8Array(100_000)
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array, void> {
      yield Buffer.from('{"format":"twscap","version":1,"tool":"t","start":"2026-12-01T00:00:00Z","masked":false}\n')
      const line = Buffer.from(
        `${JSON.stringify({ us: 1, conn: 1, from: 'gateway', frame: Buffer.from(body).toString('base64') })}\n`,
      )
      for (;;) {
        given++
        yield line
      }
    }
    let taken = 0
    for await (const record of await openCapture(endless())) {
      expect(record.kind).toBe('frame')
      expect(given - taken).toBeLessThan(4)
      if (++taken === 50) break
    }
  })
})

describe('CaptureWriter', () => {
  it.runIf(existsSync('/dev/full'))('reports a full disk once, and takes what follows without a word', async () => {
    const errors: CaptureError[] = []
    const writer = new CaptureWriter('/dev/full', { mask: false, flushMs: 1, onError: (error) => errors.push(error) })
    writer.open(1, '127.0.0.1:4002')
    await expect(writer.end()).rejects.toMatchObject({ code: 'CAPTURE', reason: 'not-written' })
    writer.frame(1, 'client', Uint8Array.of(1))
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toMatch(/ENOSPC/)
    expect(writer.droppedRecords).toBe(1)
    expect(writer.failure).toBe(errors[0])
  })

  it('ends the capture instead of holding more than it may for a slow disk', async () => {
    const stuck = new Writable({ write: () => undefined })
    const writer = new CaptureWriter(stuck, { mask: false, maxPendingBytes: 200_000 })
    for (let i = 0; i < 20; i++) writer.frame(1, 'gateway', new Uint8Array(50_000))
    expect(writer.failure?.message).toMatch(/at most 200000/)
    expect(writer.droppedRecords).toBeGreaterThan(0)
    await expect(writer.end()).rejects.toBe(writer.failure)
  })

  it('leaves a file that can be read when its process is killed', async () => {
    const file = join(folder, 'killed.twscap')
    const program = `
      import { CaptureWriter } from ${JSON.stringify(new URL('./capture-writer.ts', import.meta.url).href)}
      const writer = new CaptureWriter(${JSON.stringify(file)}, { mask: false, flushMs: 1 })
      writer.open(1, '127.0.0.1:4002')
      let count = 0
      setInterval(() => {
        writer.frame(1, 'client', Uint8Array.of(count & 255))
        if (++count === 40) console.log('enough')
      }, 2)`
    const child = spawn(process.execPath, [
      ...['--import', 'tsx', '--conditions=@twskit/source', '--input-type=module', '-e', program],
    ])
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { records, ending } = await read(await readFile(file))
    expect(ending).toBe('truncated')
    expect(records.length).toBeGreaterThan(10)
    expect(records[0]).toMatchObject({ kind: 'open', connection: 1 })
  })
})
