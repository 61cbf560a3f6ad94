import { describe, expect, test } from 'vitest'
import {
  type ClientMessage,
  decodeClientMessage,
  encodeClientMessage,
  EncodeError,
  type IbError,
  VersionError,
} from '../src/index.ts'
import { type Deviation, deviations, noTextSlot } from './deviations.ts'
import { bytesOf, type RequestFrame, requestFrames } from './frames.ts'
import { differences, isProtobuf, meaningful, textDifference } from './same-values.ts'

const files = requestFrames()
const touched = new Map<string, Set<string>>()

function deviate({ id }: Deviation, { origin }: RequestFrame): void {
  touched.set(id, (touched.get(id) ?? new Set()).add(origin))
}

function label(frame: RequestFrame): string {
  return `${frame.origin} ${frame.method} ${frame.case} at ${frame.version}`
}

/** Says how two request frames differ in meaning, or nothing. */
function frameDifference(got: Uint8Array, wanted: Uint8Array, version: number): string | undefined {
  if (Buffer.from(got).equals(wanted)) return undefined
  if (isProtobuf(wanted, version)) return `${Buffer.from(got).toString('hex')} instead of ${hex(wanted)}`
  return textDifference(got, wanted, version)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** Encodes what the official client encoded. Where we refuse on purpose, the rest of the message must still agree. */
function encodeAsOfficial(frame: RequestFrame): Uint8Array | undefined {
  try {
    return encodeClientMessage(frame.message, frame.version)
  } catch (error) {
    if (error instanceof VersionError && frame.message.type === 'PlaceOrderRequest' && frame.version < 203) {
      const field = error.subject.replace('PlaceOrderRequest.', '')
      if (noTextSlot[field] !== error.needed) throw new Error(label(frame), { cause: error })
      deviate(deviations.noTextSlot, frame)
      return encodeClientMessage(withoutTextless(frame.message), frame.version)
    }
    if (error instanceof EncodeError && frame.method === 'placeOrderProtoBuf') {
      deviate(deviations.quantityText, frame)
      return undefined
    }
    throw new Error(`${label(frame)}: ${(error as Error).message}`, { cause: error })
  }
}

function withoutTextless(message: ClientMessage & { type: 'PlaceOrderRequest' }): ClientMessage {
  const order: Record<string, unknown> = { ...message.order }
  for (const path of Object.keys(noTextSlot)) delete order[path.replace('order.', '')]
  return { ...message, order, attachedOrders: undefined }
}

/** Errors the official client answers with, and ours. */
const REFUSALS: Readonly<Record<string, abstract new (...facts: never[]) => IbError>> = {
  503: VersionError,
  585: VersionError,
  510: VersionError,
  519: VersionError,
  534: VersionError,
  535: VersionError,
  579: EncodeError,
  ValueError: EncodeError,
}

describe('what the official client writes, we write', () => {
  test.each([...files])('%s', (_, frames) => {
    for (const frame of frames) {
      if (frame.hex === undefined) continue
      const got = encodeAsOfficial(frame)
      if (got === undefined) continue
      const difference = frameDifference(got, bytesOf(frame.hex), frame.version)
      if (difference !== undefined && frame.case === 'comboFewerPrices') {
        deviate(deviations.legPrices, frame)
        continue
      }
      expect(difference, label(frame)).toBeUndefined()
    }
  })
})

describe('what the official client refuses, we refuse', () => {
  const refused = [...files].map(
    ([name, frames]) => [name, frames.filter((frame) => frame.refused !== undefined)] as const,
  )
  test.each(refused.filter(([, frames]) => frames.length > 0))('%s', (_, frames) => {
    for (const frame of frames) {
      let thrown: unknown
      try {
        encodeClientMessage(frame.message, frame.version)
      } catch (error) {
        thrown = error
      }
      if (thrown === undefined && frame.case === 'emptySpecificDates') {
        deviate(deviations.emptyList, frame)
        continue
      }
      expect(thrown, `${label(frame)} (${frame.refused})`).toBeInstanceOf(REFUSALS[frame.refused as string])
    }
  })
})

describe('what the official client writes, we read', () => {
  test.each([...files])('%s', (_, frames) => {
    for (const frame of frames) {
      if (frame.hex === undefined || frame.method === 'placeOrderProtoBuf') continue
      const bytes = bytesOf(frame.hex)
      const read = decodeClientMessage(bytes.subarray(4), frame.version)
      const again = frameDifference(encodeClientMessage(read, frame.version), bytes, frame.version)
      expect(frame.case === 'comboFewerPrices' ? undefined : again, label(frame)).toBeUndefined()
      const wrong = differences(meaningful(read, true), meaningful(frame.message, true)).filter(
        (line) => isProtobuf(bytes, frame.version) || !isUncarried(line),
      )
      expect(wrong, label(frame)).toEqual([])
    }
  })

  /** Text has no slot for everything; what it has none for reads as missing, and its unset numbers read as their defaults. */
  function isUncarried(line: string): boolean {
    return line.includes(': undefined instead of ') || / (-1|0) instead of undefined$/.test(line)
  }
})

test('every deviation is on the list, and no list entry is idle', () => {
  const listed = Object.values(deviations).filter(({ requests }) => requests > 0)
  const counted = Object.fromEntries([...touched].map(([id, origins]) => [id, origins.size]))
  expect(counted).toEqual(Object.fromEntries(listed.map(({ id, requests }) => [id, requests])))
})
