import type { DecodeReason } from '../errors.ts'
import { serverVersions } from '../../protocol/server-versions.ts'

/** From this server version on, a message id is four raw bytes; below, it is digits that a NUL ends. */
export const RAW_ID_SINCE = serverVersions.protobuf

/** Added to the message id of a protobuf frame. */
export const PROTOBUF_OFFSET = 200

/** Digits beyond this value belong to no message id. */
const MAX_TEXT_ID = 100_000

/** Reason why the head of a frame cannot be read. */
export interface HeadFault {
  readonly reason: DecodeReason
  readonly why: string
}

const EMPTY: HeadFault = { reason: 'ended-early', why: 'it is empty' }
const TOO_SHORT: HeadFault = { reason: 'ended-early', why: 'it is shorter than a message id' }
const NOT_A_NUMBER: HeadFault = { reason: 'bad-bytes', why: 'its message id is not a number' }

/**
 * Reads the head of a frame's body: the message id and the encoding. The frame itself says which encoding it has, never the
 * version alone. The results are fields of the reader, because an object for each frame would cost a good part of a tick.
 */
export class HeadReader {
  /** Message id, without the protobuf offset. */
  id = 0
  isProtobuf = false
  /** Position of the first byte after the head. */
  start = 0

  /** Reads the head of the body between two positions. Returns why that is not possible, or undefined. */
  read(bytes: Uint8Array, from: number, to: number, serverVersion: number): HeadFault | undefined {
    return serverVersion < RAW_ID_SINCE ? this.#readDigits(bytes, from, to) : this.#readRaw(bytes, from, to)
  }

  #readRaw(bytes: Uint8Array, from: number, to: number): HeadFault | undefined {
    if (to - from < 4) return TOO_SHORT
    let id = ((bytes[from + 2] as number) << 8) | (bytes[from + 3] as number)
    if (bytes[from] !== 0 || bytes[from + 1] !== 0) {
      id += (((bytes[from] as number) << 8) | (bytes[from + 1] as number)) * 65536
    }
    const isProtobuf = id > PROTOBUF_OFFSET
    this.isProtobuf = isProtobuf
    this.id = isProtobuf ? id - PROTOBUF_OFFSET : id
    this.start = from + 4
    return undefined
  }

  #readDigits(bytes: Uint8Array, from: number, to: number): HeadFault | undefined {
    if (from === to) return EMPTY
    let id = 0
    let at = from
    while (at < to) {
      const byte = bytes[at++] as number
      if (byte === 0) break
      const digit = byte - 0x30
      if (digit < 0 || digit > 9 || id > MAX_TEXT_ID) return NOT_A_NUMBER
      id = id * 10 + digit
    }
    this.isProtobuf = false
    this.id = id
    this.start = at
    return undefined
  }
}

/** Message id, encoding and place of the fields of one frame. */
export interface FrameHead {
  /** Message id, without the protobuf offset. */
  readonly messageId: number
  readonly encoding: 'text' | 'protobuf'
  /** Position in the body of the first byte after the head. */
  readonly start: number
}

/**
 * Reads the head of one frame. For tools that sort or change frames without decoding them.
 *
 * @param body The frame without its four length bytes.
 * @returns the head, or undefined when the body does not start with a message id.
 * @example
 * ```ts
 * import { encodeGatewayMessage, frameHead } from '@twskit/wire'
 *
 * const frame = encodeGatewayMessage({ type: 'NextValidId', orderId: 1 }, 187)
 * console.log(frameHead(frame.subarray(4), 187)) // { messageId: 9, encoding: 'text', start: 2 }
 * ```
 */
export function frameHead(body: Uint8Array, serverVersion: number): FrameHead | undefined {
  const head = new HeadReader()
  if (head.read(body, 0, body.length, serverVersion) !== undefined) return undefined
  return { messageId: head.id, encoding: head.isProtobuf ? 'protobuf' : 'text', start: head.start }
}
