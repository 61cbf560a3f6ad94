import type { Direction } from '../../protocol/grammar.ts'
import { excerpt } from '../codec/excerpt.ts'
import { HeadReader, PROTOBUF_OFFSET } from '../codec/head.ts'
import { DecodeError, type DecodeReason } from '../errors.ts'
import { Annotations, type FrameDescription, Misfit } from './annotation.ts'
import { type MessageType, declared } from './declarations.ts'
import { ProtobufWalk } from './protobuf-walk.ts'
import { TextWalk } from './text-walk.ts'

/**
 * Takes a frame apart: every field with its place, its raw content, the path it has in the message, and its meaning. The body is
 * the frame without its 4-byte length, as bytes or as hex digits from a log. A frame that does not fit its message is listed as
 * far as it does, with the `problem`; one without a message id, or digits that are no hex, throw a `DecodeError`.
 *
 * @example
 * ```ts
 * import { describeFrame } from '@twskit/wire/describe'
 *
 * const { type, fields, problem } = describeFrame('310036003700310031392e35003130300031', 187, 'gateway')
 * console.log(type, problem ?? 'fits')
 * for (const { position, raw, path, meaning } of fields) console.log(position, raw, path, meaning)
 * ```
 */
export function describeFrame(
  body: Uint8Array | string,
  serverVersion: number,
  direction: Direction,
): FrameDescription {
  const bytes = typeof body === 'string' ? fromHex(body, serverVersion) : body
  const out = new Annotations()
  const head = new HeadReader()
  const fault = head.read(bytes, 0, bytes.length, serverVersion)
  if (fault !== undefined) throw refusal(fault.reason, fault.why, bytes, serverVersion)
  const { id, isProtobuf, start } = head
  const wireId = isProtobuf ? id + PROTOBUF_OFFSET : id
  const [name, message] = declared().byId[direction].get(id) ?? []
  out.add(0, String(wireId), '', name === undefined ? 'message id, not known' : `message id: ${name}`)
  const text = new TextWalk(bytes, start, serverVersion, out)
  const protobuf = new ProtobufWalk(bytes, start, out)
  const encoding = isProtobuf ? 'protobuf' : 'text'
  const rest = (meaning: string): void => (isProtobuf ? protobuf.rest(meaning) : text.rest(meaning))
  const result = { type: name as MessageType | undefined, id, direction, encoding, fields: out.fields } as const
  try {
    if (message === undefined) throw new Misfit(`No ${direction} sends a message with the id ${id}.`)
    if (isProtobuf) {
      if (message.proto === undefined) throw new Misfit(`${name} has no protobuf form.`)
      protobuf.message(message.fields, message.proto[1])
    } else {
      if (message.text === undefined) throw new Misfit(`${name} has no text form.`)
      text.message(message.text, message.fields)
    }
    rest('not known to twskit: a field of a newer server')
    return result
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    rest('not understood')
    return { ...result, problem: error.message }
  }
}

/** Reads hex digits, with or without spaces, colons or a leading 0x. */
function fromHex(text: string, serverVersion: number): Uint8Array {
  const digits = text.replaceAll(/0x|[\s:,]/gi, '')
  if (digits.length % 2 !== 0 || /[^\da-f]/i.test(digits)) {
    throw refusal('bad-bytes', 'it is not written in hex digits', new TextEncoder().encode(text), serverVersion)
  }
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function refusal(reason: DecodeReason, why: string, body: Uint8Array, serverVersion: number): DecodeError {
  const message = `A frame of ${body.length} bytes cannot be described: ${why} (server ${serverVersion}).`
  return new DecodeError(message, { reason, serverVersion, byteOffset: 0, excerpt: excerpt(body, 0) })
}
