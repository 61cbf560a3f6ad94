import { describe, expect, test } from 'vitest'
import { DecodeError, decodeGatewayMessage, type DecodeReason, encodeGatewayMessage } from '../src/index.ts'
import { bytesOf, responseFrames } from './frames.ts'

const frames = responseFrames().get('malformed') ?? []

/** What is wrong with each hostile frame; those that are missing here can be read all the same. */
const REASONS: Readonly<Record<string, DecodeReason>> = {
  unknownId: 'unknown-id',
  unknownProtoId: 'unknown-id',
  shortTickPrice: 'ended-early',
  notANumber: 'bad-value',
  tooFewFields: 'ended-early',
  truncatedProto: 'ended-early',
}

/** What the readable ones say. */
const MEANINGS: Readonly<Record<string, object>> = {
  extraFields: { type: 'NextValidId', orderId: 42 },
  noTrailingNul: { type: 'CurrentTime', currentTime: 1750000000 },
  unknownProtoField: { type: 'NextValidId', orderId: 42 },
  extraAfterDecoded: { type: 'ErrorMessage', id: 7, errorCode: 200, errorMsg: 'msg', advancedOrderRejectJson: 'json' },
}

describe('hostile frames of foreign origin', () => {
  test('each is expected here', () => {
    expect(frames.map(({ variant }) => variant).toSorted()).toEqual(
      [...Object.keys(REASONS), ...Object.keys(MEANINGS)].toSorted(),
    )
  })

  test.each(frames.filter(({ variant }) => variant in REASONS))(
    '$variant is a DecodeError, and the next frame decodes',
    (frame) => {
      const body = bytesOf(frame.hex).subarray(4)
      expect(() => decodeGatewayMessage(body, frame.version)).toThrow(
        expect.objectContaining({ code: 'DECODE', reason: REASONS[frame.variant], serverVersion: frame.version }),
      )
      const next = encodeGatewayMessage({ type: 'NextValidId', orderId: 3 }, frame.version)
      expect(decodeGatewayMessage(next.subarray(4), frame.version)).toEqual({ type: 'NextValidId', orderId: 3 })
    },
  )

  test.each(frames.filter(({ variant }) => variant in MEANINGS))('$variant is read', (frame) => {
    expect(decodeGatewayMessage(bytesOf(frame.hex).subarray(4), frame.version)).toMatchObject(
      MEANINGS[frame.variant] as object,
    )
  })
})

describe('a DecodeError names the request', () => {
  test.each([
    ['text', 187, '2\x006\x0041\x00x\x00'],
    ['protobuf', 213, '\0\0\0\xca\x08\x29\x10'],
  ] as const)('in %s', (encoding, version, latin1) => {
    const body = new Uint8Array(Buffer.from(latin1, 'latin1'))
    expect(() => decodeGatewayMessage(body, version)).toThrow(
      expect.objectContaining({ messageType: 'TickSize', encoding, requestId: 41 }),
    )
    expect(() => decodeGatewayMessage(body, version)).toThrow(DecodeError)
  })
})
