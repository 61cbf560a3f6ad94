import { describe, expect, test } from 'vitest'
import {
  decodeGatewayMessage,
  encodeGatewayMessage,
  type GatewayMessage,
  serverVersions,
  VersionError,
} from '../src/index.ts'
import { callbacksOf } from './callbacks.ts'
import { callbackDifferences } from './callback-differences.ts'
import { type Deviation, deviations } from './deviations.ts'
import { bytesOf, type ResponseFrame, responseFrames } from './frames.ts'
import { differences, meaningful } from './same-values.ts'

const files = [...responseFrames()].filter(([name]) => name !== 'malformed')
const listed: readonly Deviation[] = Object.values(deviations)
const touched = new Map<string, number>()

function label(frame: ResponseFrame): string {
  return `${frame.origin} ${frame.name} ${frame.variant} at ${frame.version} (${frame.encoding})`
}

function bodyOf(frame: ResponseFrame): Uint8Array {
  return bytesOf(frame.hex).subarray(4)
}

describe('what a gateway writes, we read as the official client does', () => {
  test.each(files)('%s', (_, frames) => {
    for (const frame of frames) {
      const message = decodeGatewayMessage(bodyOf(frame), frame.version)
      const wrong =
        frame.message === undefined
          ? callbackDifferences(callbacksOf(message, frame.version), frame.callbacks ?? [])
          : differences(meaningful(message), meaningful({ ...frame.message, type: message.type }))
      expect(undeviating(wrong), label(frame)).toEqual([])
    }
  })

  test('every deviation is on the list, and no list entry is idle', () => {
    const idle = listed.filter(({ response }) => response !== undefined)
    expect(Object.fromEntries(touched)).toEqual(Object.fromEntries(idle.map(({ id, responses }) => [id, responses])))
  })

  /** Takes out what the list allows, and counts the frame for it. */
  function undeviating(wrong: readonly string[]): string[] {
    const reasons = wrong.map((line) => listed.find(({ response }) => response?.test(line)))
    for (const reason of new Set(reasons)) if (reason) touched.set(reason.id, (touched.get(reason.id) ?? 0) + 1)
    return wrong.filter((_, i) => reasons[i] === undefined)
  }
})

/** Writes a message at a version, or at the first that has it: some frames were made at versions that do not. */
function writtenFrom(
  message: GatewayMessage,
  version: number,
): { readonly frame: Uint8Array; readonly version: number } {
  try {
    return { frame: encodeGatewayMessage(message, version), version }
  } catch (error) {
    if (!(error instanceof VersionError) || error.needed === undefined) throw error
    return { frame: encodeGatewayMessage(message, error.needed), version: error.needed }
  }
}

describe('what we read, we write so that it reads the same', () => {
  test.each(files)('%s', (_, frames) => {
    for (const frame of frames) {
      const message = decodeGatewayMessage(bodyOf(frame), frame.version)
      // The encoding follows the version, not the frame: each is tried at a version that uses it.
      const version =
        frame.encoding === 'protobuf' ? 226 : Math.min(frame.version, serverVersions.parametrizedDaysOfExecutions)
      const written = writtenFrom(message, version)
      const again = decodeGatewayMessage(written.frame.subarray(4), written.version)
      expect(differences(meaningful(again), meaningful(message)), label(frame)).toEqual([])
    }
  })
})
