import { frame, frameHead, serverVersions } from '@twskit/wire'
import type { Random } from '../world/random.ts'

/** An id that no message has. */
const UNKNOWN_ID = 190
/** Tag of the protobuf field 4000, a varint. */
const UNKNOWN_TAG = [0x80, 0xfa, 0x01] as const

const ascii = new TextEncoder()

/** Writes a message with an id that nobody knows. */
export function unknownFrame(serverVersion: number): Uint8Array {
  if (serverVersion < serverVersions.protobuf) return frame(ascii.encode([UNKNOWN_ID, 1, 'new', ''].join('\0')))
  return frame(Uint8Array.of(0, 0, 0, UNKNOWN_ID, ...ascii.encode(['1', 'new', ''].join('\0'))))
}

/** Adds a field behind the last one: what a newer gateway would send. */
export function withExtraField(whole: Uint8Array, serverVersion: number): Uint8Array {
  const body = whole.subarray(4)
  const extra = frameHead(body, serverVersion)?.encoding === 'protobuf' ? [...UNKNOWN_TAG, 7] : [0x37, 0]
  const longer = new Uint8Array(body.length + extra.length)
  longer.set(body)
  longer.set(extra, body.length)
  return frame(longer)
}

/** Changes one byte behind the message id; the length stays, so the frames that follow can be read. */
export function garbled(whole: Uint8Array, random: Random): Uint8Array {
  const broken = whole.slice()
  const at = Math.min(whole.length - 1, random.integer(8, Math.max(8, whole.length - 1)))
  broken[at] = (broken[at] as number) ^ random.integer(1, 255)
  return broken
}
