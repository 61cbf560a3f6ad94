import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeGatewayMessage,
  decodeGatewayMessageInSlices,
  encodeGatewayMessage,
  type GatewayMessage,
} from '../index.ts'

const bars: GatewayMessage = {
  type: 'HistoricalData',
  reqId: 7,
  historicalDataBars: Array.from({ length: 2500 }, (_, n) => ({
    date: `2025062${n % 10}`,
    open: n,
    close: n + 0.5,
    barCount: n,
  })),
}
const ticks: GatewayMessage = {
  type: 'HistoricalTicksLast',
  reqId: 7,
  historicalTicksLast: Array.from({ length: 2500 }, (_, n) => ({
    time: 1750000000 + n,
    price: n / 4,
    size: 1,
    exchange: 'ARCA',
  })),
  isDone: true,
}

function inSlices(
  body: Uint8Array,
  version: number,
  itemsPerSlice: number,
): { pauses: number[]; message: GatewayMessage } {
  const pauses: number[] = []
  const slices = decodeGatewayMessageInSlices(body, version, { itemsPerSlice })
  for (;;) {
    const { done, value } = slices.next()
    if (done) return { pauses, message: value }
    pauses.push(value)
    // Other frames arrive between two slices.
    const other = encodeGatewayMessage({ type: 'TickSize', reqId: 3, tickType: 8, size: value }, version)
    expect(decodeGatewayMessage(other.subarray(4), version)).toMatchObject({ size: value })
  }
}

describe('a long message read in slices', () => {
  test.each([
    [bars, 176],
    [bars, 200],
    [bars, 213],
    [ticks, 187],
    [ticks, 226],
  ] as const)('$0.type at %i is what reading at once gives', (message, version) => {
    const body = encodeGatewayMessage(message, version).subarray(4)
    const sliced = inSlices(body, version, 1000)
    expect(sliced).toEqual({ pauses: [1000, 2000], message: decodeGatewayMessage(body, version) })
  })

  test('other messages are read at once', () => {
    const body = encodeGatewayMessage({ type: 'NextValidId', orderId: 9 }, 200).subarray(4)
    expect(inSlices(body, 200, 1)).toEqual({ pauses: [], message: { type: 'NextValidId', orderId: 9 } })
  })

  test('a broken one is the same DecodeError as when read at once', () => {
    const body = encodeGatewayMessage(bars, 200).subarray(4, 20_000)
    expect(() => inSlices(body, 200, 100)).toThrow(
      expect.objectContaining({ code: 'DECODE', reason: 'ended-early', messageType: 'HistoricalData', requestId: 7 }),
    )
  })

  test('arbitrary bytes give what reading at once gives', () => {
    const outcome = (read: () => unknown): unknown => {
      try {
        return read()
      } catch (error) {
        return String(error)
      }
    }
    const versions = fc.constantFrom(176, 200, 201, 213)
    const ids = fc.constantFrom('17\0', '96\0', '\0\0\0\x11', '\0\0\0\xd9', '')
    fc.assert(
      fc.property(ids, fc.uint8Array({ maxLength: 40 }), versions, (id, rest, version) => {
        const body = new Uint8Array(Buffer.concat([Buffer.from(id, 'latin1'), rest]))
        const sliced = outcome(() => inSlices(body, version, 2).message)
        expect(sliced).toEqual(outcome(() => decodeGatewayMessage(body, version)))
      }),
      { seed: 20261123, numRuns: 500 },
    )
  })
})
