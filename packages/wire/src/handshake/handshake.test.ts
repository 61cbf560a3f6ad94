import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DecodeError, IbError, VersionError } from '../errors.ts'
import {
  checkServerVersion,
  decodeVersionOffer,
  decodeVersionReply,
  encodeRedirect,
  encodeVersionOffer,
  encodeVersionReply,
  negotiateVersion,
} from './handshake.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('version offer', () => {
  // Bytes of the official client: "API", NUL, length 9, "v100..225" and the same with an option.
  it('has the bytes of the official client', () => {
    expect(hex(encodeVersionOffer({ min: 100, max: 225 }))).toBe('4150490000000009763130302e2e323235')
    expect(hex(encodeVersionOffer({ min: 100, max: 225, connectOptions: '+PACEAPI' }))).toBe(
      '4150490000000012763130302e2e323235202b50414345415049',
    )
    expect(hex(encodeVersionOffer({ min: 187, max: 187 }))).toBe('415049000000000476313837')
  })

  it('offers everything twskit speaks unless told otherwise', () => {
    expect(decodeVersionOffer(encodeVersionOffer().subarray(8))).toEqual({
      min: 176,
      max: 226,
      connectOptions: undefined,
    })
  })

  it('is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 300 }),
        fc.nat(50),
        fc.constantFrom(undefined, '+PACEAPI'),
        (min, more, connectOptions) => {
          const offer = { min, max: min + more, connectOptions }
          expect(decodeVersionOffer(encodeVersionOffer(offer).subarray(8))).toEqual(offer)
        },
      ),
      { seed: 7 },
    )
  })

  it('refuses what is none', () => {
    expect(() => decodeVersionOffer(new TextEncoder().encode('63\0'))).toThrow(DecodeError)
  })
})

describe('version reply', () => {
  it('reads the answer of a real gateway', () => {
    const body = new TextEncoder().encode('200\x0020260405 23:49:26 CET\0')
    expect(decodeVersionReply(body)).toEqual({
      kind: 'version',
      serverVersion: 200,
      connectionTime: '20260405 23:49:26 CET',
    })
  })

  it('keeps a zone name with blanks', () => {
    const reply = { serverVersion: 187, connectionTime: '20260405 23:49:26 Central European Standard Time' }
    expect(decodeVersionReply(encodeVersionReply(reply).subarray(4))).toEqual({ kind: 'version', ...reply })
  })

  it('reads redirects', () => {
    expect(decodeVersionReply(encodeRedirect({ host: 'gw2', port: 4002 }).subarray(4))).toEqual({
      kind: 'redirect',
      host: 'gw2',
      port: 4002,
    })
    expect(decodeVersionReply(encodeRedirect({ host: 'gw2' }).subarray(4))).toEqual({
      kind: 'redirect',
      host: 'gw2',
      port: undefined,
    })
  })

  it('gives a value or a typed error for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        for (const decode of [decodeVersionReply, decodeVersionOffer]) {
          try {
            expect(decode(body)).toBeTypeOf('object')
          } catch (error) {
            expect(error).toBeInstanceOf(IbError)
          }
        }
      }),
      { seed: 7 },
    )
  })
})

describe('negotiation', () => {
  it('picks the highest version both sides know', () => {
    expect(negotiateVersion({ min: 176, max: 226 }, { min: 100, max: 187 })).toBe(187)
    expect(negotiateVersion({ min: 100, max: 200 }, { min: 100, max: 225 })).toBe(200)
  })

  it('names both ranges when there is none', () => {
    expect(() => negotiateVersion({ min: 176, max: 226 }, { min: 100, max: 150 })).toThrow(/176 to 226.*100 to 150/)
  })

  it('refuses a version outside the offer and says what to do', () => {
    expect(() => {
      checkServerVersion(150, { min: 176, max: 226 })
    }).toThrow(VersionError)
    expect(() => {
      checkServerVersion(150, { min: 176, max: 226 })
    }).toThrow(/Upgrade TWS/)
    checkServerVersion(176, { min: 176, max: 226 })
  })
})
