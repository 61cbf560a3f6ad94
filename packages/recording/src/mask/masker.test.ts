import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeGatewayMessage, encodeGatewayMessage, type GatewayMessage } from '@twskit/wire'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaptureWriter } from '../capture/capture-writer.ts'
import { openCapture } from '../capture/open-capture.ts'
import type { CaptureRecord } from '../capture/records.ts'
import { maskCapture } from './mask-capture.ts'
import type { MaskOptions } from './masker.ts'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twskit-mask-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Bodies of gateway frames, behind a handshake, in a file. */
async function recorded(
  serverVersion: number,
  bodies: readonly Uint8Array[],
  mask: boolean | MaskOptions,
): Promise<string> {
  const file = join(folder, `${++count}.twscap`)
  const writer = new CaptureWriter(file, { mask })
  writer.open(1, '10.1.2.3:4002')
  writer.frame(1, 'client', Buffer.from('v176..226'))
  writer.frame(1, 'gateway', Buffer.from(`${serverVersion}\x00now\x00`))
  for (const body of bodies) writer.frame(1, 'gateway', body)
  await writer.end()
  return file
}

async function bodiesOf(file: string): Promise<Uint8Array[]> {
  const records: CaptureRecord[] = []
  for await (const record of await openCapture(file)) records.push(record)
  return records.flatMap((record) => (record.kind === 'frame' ? [record.body] : [])).slice(2)
}

function encoded(message: GatewayMessage, serverVersion: number): Uint8Array {
  return encodeGatewayMessage(message, serverVersion).subarray(4)
}

async function masked(
  serverVersion: number,
  messages: readonly GatewayMessage[],
  mask: boolean | MaskOptions = true,
): Promise<GatewayMessage[]> {
  const bodies = messages.map((message) => encoded(message, serverVersion))
  const file = await recorded(serverVersion, bodies, mask)
  return (await bodiesOf(file)).map((body) => decodeGatewayMessage(body, serverVersion))
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('A masked capture', () => {
  for (const serverVersion of [187, 203, 226]) {
    it(`decodes to other codes of the same length at server version ${serverVersion}`, async () => {
      const [accounts, error, position] = await masked(serverVersion, [
        { type: 'ManagedAccounts', accountsList: 'DU7654321,Xy-Fund 9' },
        {
          type: 'ErrorMessage',
          id: -1,
          errorTime: serverVersion >= 194 ? 1 : undefined,
          errorCode: 201,
          errorMsg: 'Account DU7654321 (Xy-Fund 9), also U1112223: refused',
          advancedOrderRejectJson: `{"account":"du7654321","b64":"${base64('for DU7654321 only')}","c":"${base64('{DU7654321}')}"}`,
        },
        { type: 'AccountSummary', reqId: 1, account: 'DU7654321', tag: 'Cash', value: '5', currency: 'USD' },
      ])
      expect(accounts).toMatchObject({ accountsList: expect.stringMatching(/^DU0000001,\S{9,11}$/) as string })
      const text = JSON.stringify([error, position])
      expect(text).not.toMatch(/7654321|Xy-Fund|1112223/i)
      expect(text).not.toContain(base64('DU7654321').slice(0, 10))
      expect(error).toMatchObject({
        errorMsg: expect.stringMatching(/^Account DU0000001 .*also U000000\d: refused$/) as string,
      })
      const rejected = JSON.parse((error as { advancedOrderRejectJson: string }).advancedOrderRejectJson) as Record<
        string,
        string
      >
      expect(Buffer.from(rejected['b64'] ?? '', 'base64').toString()).toBe('for DU0000001 only')
      expect(Buffer.from(rejected['c'] ?? '', 'base64').toString()).toBe('{DU0000001}')
      expect(position).toMatchObject({ account: 'DU0000001', tag: 'Cash', value: '5' })
    })
  }

  it('holds no name that was given', async () => {
    const [error] = await masked(
      226,
      [{ type: 'ErrorMessage', id: 1, errorCode: 1, errorMsg: 'jdoe99 and JDOE99 of Ünal & Sons' }],
      { names: ['jdoe99', 'Ünal & Sons'] },
    )
    expect(error).toMatchObject({ errorMsg: 'xxxxxx and xxxxxx of xxxxxxxxxxxx' })
  })

  it('holds no reference of an order when asked', async () => {
    for (const serverVersion of [187, 226]) {
      const order = {
        type: 'OpenOrder',
        orderId: 7,
        contract: {},
        order: { orderRef: 'my-strategy' },
        orderState: {},
      } as const
      const messages: readonly GatewayMessage[] = [order]
      expect(JSON.stringify(await masked(serverVersion, messages, { orderRefs: true }))).toMatch(/"orderRef":"x{11}"/)
      expect(JSON.stringify(await masked(serverVersion, messages))).toContain('"orderRef":"my-strategy"')
    }
  })

  it('is masked at its beginning by what only its end names', async () => {
    const [first] = await masked(226, [
      { type: 'ErrorMessage', id: 1, errorCode: 1, errorMsg: 'Fund Alpha-Beta is closed' },
      { type: 'ManagedAccounts', accountsList: 'Alpha-Beta' },
    ])
    expect(JSON.stringify(first)).not.toContain('Alpha-Beta')
  })

  it('leaves no host but this machine', async () => {
    const file = await recorded(226, [], true)
    const peers: string[] = []
    for await (const record of await openCapture(file)) if (record.kind === 'open') peers.push(record.peer)
    expect(peers).toEqual(['masked:4002'])
  })

  it('keeps every message readable, whatever stands around the codes', async () => {
    const code = fc.constantFrom('DU1234567', 'U12345678', 'F7654321', 'DF99999')
    const words = fc.string({ maxLength: 20, unit: 'grapheme-ascii' }).map((text) => text.replaceAll('\\', '/'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, code, words), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(187, 203, 226),
        async (texts, serverVersion) => {
          const bodies = [
            encoded({ type: 'ManagedAccounts', accountsList: 'DU1234567,U12345678,F7654321,DF99999' }, serverVersion),
            ...texts.map(([before, account, after]) =>
              encoded(
                {
                  type: 'AccountSummary',
                  reqId: 5,
                  account,
                  tag: before + account + after,
                  value: after,
                  currency: 'USD',
                },
                serverVersion,
              ),
            ),
          ]
          const file = await recorded(serverVersion, bodies, true)
          const results = await bodiesOf(file)
          expect(results.map(({ length }) => length)).toEqual(bodies.map(({ length }) => length))
          for (const body of results) {
            const text = JSON.stringify(decodeGatewayMessage(body, serverVersion))
            expect(text).not.toMatch(/DU1234567|U12345678|F7654321|DF99999/i)
          }
          await rm(file)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('maskCapture', () => {
  it('masks what was recorded in the open, and leaves nothing behind but its result', async () => {
    const secret = encoded({ type: 'ManagedAccounts', accountsList: 'DU7654321' }, 226)
    const open = await recorded(226, [secret], false)
    const target = join(folder, 'shared.twscap')
    expect(await maskCapture(open, target)).toEqual({ records: 4, isTruncated: false })
    expect(decodeGatewayMessage((await bodiesOf(target))[0] as Uint8Array, 226)).toMatchObject({
      accountsList: 'DU0000001',
    })
    expect((await readdir(folder)).filter((name) => name.endsWith('.masking'))).toEqual([])
  })

  it('leaves no file when the capture cannot be read', async () => {
    const broken = join(folder, 'broken.twscap')
    await writeFile(
      broken,
      '{"format":"twscap","version":1,"tool":"t","start":"2026-12-01","masked":false}\nnonsense\n',
    )
    const target = join(folder, 'never.twscap')
    await expect(maskCapture(broken, target)).rejects.toMatchObject({ code: 'CAPTURE', reason: 'bad-line', line: 2 })
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([])
  })
})
