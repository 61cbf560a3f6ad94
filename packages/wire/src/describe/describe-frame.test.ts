import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RequestFrame, requestFrames, type ResponseFrame, responseFrames } from '../../test/frames.ts'
import { encodeGatewayMessage } from '../codec/encode-gateway.ts'
import { IbError } from '../errors.ts'
import { type Direction, describeFrame, type FrameDescription } from './index.ts'

const encoder = new TextEncoder()

function text(...fields: string[]): Uint8Array {
  return encoder.encode(fields.map((field) => `${field}\0`).join(''))
}

interface Case {
  readonly origin: string
  readonly direction: Direction
  readonly version: number
  readonly hex: string
}

function cases(direction: Direction, files: ReadonlyMap<string, readonly (RequestFrame | ResponseFrame)[]>): Case[] {
  return [...files]
    .filter(([file]) => file !== 'malformed')
    .flatMap(([, frames]) =>
      frames.flatMap(({ hex, origin, version }) => (hex === undefined ? [] : [{ origin, direction, version, hex }])),
    )
}

const golden = [...cases('client', requestFrames()), ...cases('gateway', responseFrames())]

function described({ hex, version, direction }: Case): FrameDescription {
  return describeFrame(hex.slice(8), version, direction)
}

describe('describeFrame on golden frames', () => {
  it('finds a field of the message behind every byte', () => {
    expect(golden.length).toBeGreaterThan(5000)
    const unfit = golden.filter((it) => described(it).problem !== undefined)
    expect(unfit.map(({ origin }) => origin)).toEqual([])
    const leftover = golden.filter((it) => described(it).fields.some(({ meaning }) => meaning.startsWith('not known')))
    // Tick type 0 has no layout: nothing is known of what follows.
    expect(leftover.map((it) => described(it).type)).toEqual(leftover.map(() => 'TickByTickData'))
    expect(leftover.length).toBeLessThan(5)
  })

  it('gives each text field its own row', () => {
    const texts = golden.filter((it) => described(it).encoding === 'text')
    for (const it of texts) {
      const bytes = Uint8Array.from(it.hex.slice(8).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
      const start = it.version >= 201 ? 4 : 0
      const nuls = bytes.subarray(start).filter((byte) => byte === 0).length
      expect(described(it).fields.length, `${it.origin} at ${it.version}`).toBe(start === 0 ? nuls : nuls + 1)
    }
    expect(texts.length).toBeGreaterThan(1000)
  })
})

describe('describeFrame', () => {
  it('names each text field with its place and meaning', () => {
    const { type, id, encoding, fields, problem } = describeFrame(
      text('1', '6', '7', '1', '19.5', '100', '1'),
      187,
      'gateway',
    )
    expect({ type, id, encoding, problem }).toEqual({ type: 'TickPrice', id: 1, encoding: 'text' })
    expect(fields.map(({ position, byteOffset, raw, path }) => [position, byteOffset, raw, path])).toEqual([
      [0, 0, '1', ''],
      [1, 2, '6', ''],
      [2, 4, '7', 'reqId'],
      [3, 6, '1', 'tickType'],
      [4, 8, '19.5', 'price'],
      [5, 13, '100', 'size'],
      [6, 17, '1', 'attrMask'],
    ])
    expect(fields[0]?.meaning).toBe('message id: TickPrice')
    expect(fields[1]?.meaning).toBe('version of the layout')
  })

  it('takes the digits of an unset number for a text where text belongs', () => {
    const order = {
      algoStrategy: '2147483647',
      algoParams: { strategyType: 'Urgent' },
      scalePriceIncrement: 2147483647,
    }
    const frame = encodeGatewayMessage({ type: 'OpenOrder', order, orderState: { status: 'Submitted' } }, 187)
    const { fields, problem } = describeFrame(frame.subarray(4), 187, 'gateway')
    expect(problem).toBeUndefined()
    expect(fields.find(({ path }) => path === 'orderState.status')?.raw).toBe('Submitted')
  })

  it('names nested, repeated and packed protobuf fields', () => {
    // SecDefOptParameter (75 + 200): reqId 9, exchange SMART, expirations, strikes packed.
    const body = `00000113 0809 1205534d415254 3208 3230323630333230 3a10 0000000000006940 0000000000806a40`
    const { type, encoding, fields, problem } = describeFrame(body, 226, 'gateway')
    expect({ type, encoding, problem }).toEqual({ type: 'SecDefOptParameter', encoding: 'protobuf' })
    expect(fields.slice(1).map(({ raw, path, number }) => [number, path, raw])).toEqual([
      [1, 'reqId', '9'],
      [2, 'exchange', 'SMART'],
      [6, 'expirations[0]', '20260320'],
      [7, 'strikes', '200 212'],
    ])
    // CancelOrderRequest (4 + 200) with an operator inside.
    const nested = describeFrame('000000cc 0805 1204 12024f50', 213, 'client')
    expect(nested.fields.slice(1).map(({ raw, path }) => [path, raw])).toEqual([
      ['orderId', '5'],
      ['orderCancel', '4 bytes'],
      ['orderCancel.extOperator', 'OP'],
    ])
  })

  it('reads the same bytes however the digits are written', () => {
    const plain = describeFrame('310036003700310031392e35003130300031', 187, 'gateway')
    for (const spelt of [
      '31 00 36 00 37 00 31 00 31 39 2E 35 00 31 30 30 00 31',
      '31:00:36:00:37:00:31:00:31:39:2e:35:00:31:30:30:00:31',
      '0x310036003700310031392e35003130300031\n',
    ]) {
      expect(describeFrame(spelt, 187, 'gateway')).toEqual(plain)
    }
  })

  it('lists what fits of a frame that was cut, and says where it ended', () => {
    const { fields, problem } = describeFrame(text('1', '6', '7', '1'), 187, 'gateway')
    expect(fields.map(({ path }) => path)).toEqual(['', '', 'reqId', 'tickType'])
    expect(problem).toBe('The body ends before price, at byte 8.')
  })

  it('keeps the fields of a newer server apart', () => {
    const { fields, problem } = describeFrame(text('1', '6', '7', '1', '19.5', '100', '1', 'new'), 187, 'gateway')
    expect(problem).toBeUndefined()
    expect(fields.at(-1)).toMatchObject({ raw: 'new', path: '', meaning: expect.stringMatching(/newer server/) })
    const protobuf = describeFrame('000000cc 0805 fa3f02 4869', 213, 'client')
    expect(protobuf.fields.at(-1)).toMatchObject({ number: 1023, path: '', raw: '4869' })
  })

  it('lists the raw fields of a message nobody knows', () => {
    const { type, id, fields, problem } = describeFrame(text('999', 'a', 'b'), 187, 'gateway')
    expect({ type, id, raw: fields.map(({ raw }) => raw) }).toEqual({
      type: undefined,
      id: 999,
      raw: ['999', 'a', 'b'],
    })
    expect(problem).toBe('No gateway sends a message with the id 999.')
  })

  it('stops at a count the body cannot hold', () => {
    const { problem } = describeFrame(text('93', '7', '1000000000', '1', '2'), 187, 'gateway')
    expect(problem).toBe('priceIncrements counts "1000000000", which the body cannot hold.')
  })

  it.each([
    ['without a message id', new Uint8Array(3), 201],
    ['with a message id that is no number', text('ab', '1'), 187],
    ['in digits that are no hex', '31zz', 187],
    ['in an odd number of digits', '310', 187],
    ['without content', '', 176],
  ])('refuses a frame %s', (_, body, version) => {
    expect(() => describeFrame(body, version, 'gateway')).toThrow(
      expect.objectContaining({ code: 'DECODE', message: expect.stringContaining(`(server ${version})`) }),
    )
  })

  it('describes or refuses any bytes, and throws nothing else', () => {
    const id = fc.integer({ min: 1, max: 320 })
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.constantFrom('', '0', '1', '2', '5', '999999999', '1e400', 'None', 'BAG', 'x'), { maxLength: 80 })
        .map((fields) => text(...fields)),
    )
    const versions = fc.integer({ min: 176, max: 226 })
    fc.assert(
      fc.property(
        id,
        content,
        versions,
        fc.constantFrom('client', 'gateway'),
        fc.boolean(),
        (wireId, rest, v, side, whole) => {
          const head = v >= 201 ? [0, 0, wireId >> 8, wireId & 255] : [...text(String(wireId))]
          const body = whole ? Uint8Array.from([...head, ...rest]) : rest
          try {
            const { fields } = describeFrame(body, v, side)
            expect(fields.length).toBeLessThanOrEqual(body.length + 2)
          } catch (error) {
            expect(error).toBeInstanceOf(IbError)
          }
        },
      ),
      { numRuns: 3000, seed: 7 },
    )
  })
})
