import { describe, expect, test } from 'vitest'
import { decodeVersionOffer, encodeVersionOffer, FrameSplitter } from '../src/index.ts'
import { bytesOf, handshakeFrames } from './frames.ts'

describe('the version offer of the official client', () => {
  test.each(handshakeFrames())('with options $options is read, and written, as it stands', ({ hex, options }) => {
    const offer = { min: 100, max: 225, connectOptions: options ?? undefined }
    const bodies: Uint8Array[] = []
    const splitter = new FrameSplitter((body) => bodies.push(body), { expectPrefix: true })
    splitter.push(bytesOf(hex))
    expect(bodies.map(decodeVersionOffer)).toEqual([offer])
    expect(Buffer.from(encodeVersionOffer(offer)).toString('hex')).toBe(hex)
  })
})
