import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameError } from '../errors.ts'
import { frame, MAX_FRAME_BYTES } from './frame.ts'
import { API_PREFIX, FrameSplitter } from './frame-splitter.ts'

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Cuts a stream at the given positions and feeds it. */
function split(stream: Uint8Array, cuts: readonly number[], options?: { expectPrefix?: boolean }): Uint8Array[] {
  const frames: Uint8Array[] = []
  const splitter = new FrameSplitter((body) => frames.push(body.slice()), options)
  const marks = [...new Set([0, ...cuts.map((cut) => cut % (stream.length + 1)), stream.length])].toSorted(
    (a, b) => a - b,
  )
  for (let i = 1; i < marks.length; i++) splitter.push(stream.subarray(marks[i - 1], marks[i]))
  expect(splitter.heldBytes).toBe(0)
  return frames
}

const bodies = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 })
const cuts = fc.array(fc.nat(), { maxLength: 40 })

describe('FrameSplitter', () => {
  it('finds the same frames however the stream is cut', () => {
    fc.assert(
      fc.property(bodies, cuts, fc.boolean(), (sent, at, expectPrefix) => {
        const stream = join([...(expectPrefix ? [API_PREFIX] : []), ...sent.map(frame)])
        expect(split(stream, at, { expectPrefix })).toEqual(sent)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('works byte by byte', () => {
    const sent = [Uint8Array.of(), Uint8Array.of(1), new Uint8Array(5000).fill(9)]
    const stream = join(sent.map(frame))
    expect(split(stream, [...stream.keys()])).toEqual(sent)
  })

  it('hands on a view of the chunk when the frame is whole in it', () => {
    const chunk = join([frame(Uint8Array.of(1, 2)), frame(Uint8Array.of(3))])
    const buffers: ArrayBufferLike[] = []
    new FrameSplitter((body) => buffers.push(body.buffer)).push(chunk)
    expect(buffers).toEqual([chunk.buffer, chunk.buffer])
  })

  it('refuses a length beyond the bound before any of the body arrives', () => {
    const splitter = new FrameSplitter(() => {
      expect.unreachable('no frame was sent')
    })
    const oversized = (MAX_FRAME_BYTES + 1) >>> 0
    const bytes = Uint8Array.of(oversized >>> 24, (oversized >>> 16) & 255, (oversized >>> 8) & 255, oversized & 255)
    expect(() => {
      splitter.push(bytes)
    }).toThrow(FrameError)
  })

  it('takes the largest frame and holds no more than has arrived', () => {
    let received = -1
    const splitter = new FrameSplitter((body) => {
      received = body.length
    })
    splitter.push(Uint8Array.of(0, 255, 255, 255))
    expect(splitter.heldBytes).toBe(0)
    const piece = new Uint8Array(1 << 20)
    for (let left = MAX_FRAME_BYTES; left > 0; left -= piece.length)
      splitter.push(piece.subarray(0, Math.min(left, piece.length)))
    expect(received).toBe(MAX_FRAME_BYTES)
  })

  it('tells a peer that is no API client by its first byte', () => {
    const splitter = new FrameSplitter(() => {}, { expectPrefix: true })
    expect(() => {
      splitter.push(new TextEncoder().encode('GET / HTTP/1.1\r\n'))
    }).toThrow(/no TWS API client/)
  })
})
