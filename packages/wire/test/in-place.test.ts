import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeGatewayMessage, decodeGatewayMessageAt } from '../src/index.ts'
import { bytesOf, responseFrames } from './frames.ts'

const frames = [...responseFrames().values()].flat()

/** What reading gives: a message, or the error's words. */
function outcome(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return String(error)
  }
}

describe('a body that lies among other bytes', () => {
  test('reads like one that stands alone, whole or cut, whatever its neighbours are', () => {
    const bodies = fc.constantFrom(...frames).map(({ hex, version }) => ({ body: bytesOf(hex).subarray(4), version }))
    // Digits, zeros and high bytes would each continue a number, a field or a length that the body leaves open.
    const neighbours = fc.constantFrom(0x00, 0x31, 0x08, 0xff)
    fc.assert(
      fc.property(bodies, neighbours, fc.double({ min: 0, max: 1, noNaN: true }), ({ body, version }, byte, share) => {
        const cut = body.slice(0, Math.ceil(body.length * share))
        const among = new Uint8Array(cut.length + 48).fill(byte)
        among.set(cut, 16)
        expect(outcome(() => decodeGatewayMessageAt(among, 16, 16 + cut.length, version))).toEqual(
          outcome(() => decodeGatewayMessage(cut, version)),
        )
      }),
      { seed: 20261123, numRuns: 5000 },
    )
  })
})
