import { expect, test } from 'vitest'
import {
  decodeClientMessage,
  encodeClientMessage,
  encodeGatewayMessage,
  EncodeError,
  MAX_FRAME_BYTES,
} from '../index.ts'

test.each([187, 225])('a frame that no receiver takes is not made, at %i', (version) => {
  const replace = (length: number): Uint8Array =>
    encodeClientMessage({ type: 'FAReplace', reqId: 7, faDataType: 1, xml: 'x'.repeat(length) }, version)
  // Everything but the text takes a few bytes, and they are as many for one text as for another a little longer.
  const rest = replace(MAX_FRAME_BYTES - 100).length - 4 - (MAX_FRAME_BYTES - 100)
  expect(replace(MAX_FRAME_BYTES - rest)).toHaveLength(MAX_FRAME_BYTES + 4)
  expect(() => replace(MAX_FRAME_BYTES - rest + 1)).toThrow(EncodeError)
  expect(() => replace(MAX_FRAME_BYTES - rest + 1)).toThrow('FAReplace takes 16777216 bytes')
  expect(decodeClientMessage(replace(1).subarray(4), version)).toMatchObject({ reqId: 7, xml: 'x' })
})

test('of a gateway neither', () => {
  const xml = 'x'.repeat(MAX_FRAME_BYTES)
  expect(() => encodeGatewayMessage({ type: 'ScannerParameters', xml }, 225)).toThrow(EncodeError)
})
