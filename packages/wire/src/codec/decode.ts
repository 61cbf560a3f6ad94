import { ReadFault } from '../bytes/fault.ts'
import { ProtoReader } from '../bytes/proto-reader.ts'
import { TextReader } from '../bytes/text-reader.ts'
import { DecodeError, type DecodeReason } from '../errors.ts'
import { PROTOBUF_OFFSET, RAW_ID_SINCE } from './encode.ts'
import { excerpt } from './excerpt.ts'
import type { MessageReader } from './tables.ts'

/**
 * Collects what decoding tolerated: fields of a newer server that no declaration knows. Hand one in to hear about them; the
 * last frame's numbers are in it.
 */
export interface DecodeNotes {
  /** Message id of the last frame, without the protobuf offset. */
  messageId: number
  encoding: 'text' | 'protobuf'
  /** Text fields behind the last one known, or protobuf fields with unknown numbers. */
  leftoverFields: number
}

const textReader = new TextReader()
const protoReader = new ProtoReader()

/** Reads one frame's body. The frame's own id says which encoding it has, never the version alone. */
export function decode<M>(
  readers: Readonly<Record<number, MessageReader<M>>>,
  body: Uint8Array,
  serverVersion: number,
  notes?: DecodeNotes,
): M {
  return decodeRange(readers, body, 0, body.length, serverVersion, notes)
}

/** Reads a frame's body where it lies among other bytes: no view has to be made for it. */
export function decodeRange<M>(
  readers: Readonly<Record<number, MessageReader<M>>>,
  bytes: Uint8Array,
  from: number,
  to: number,
  serverVersion: number,
  notes?: DecodeNotes,
): M {
  let wireId = 0
  let start = from + 4
  if (serverVersion >= RAW_ID_SINCE) {
    if (start > to)
      throw unreadable(
        'ended-early',
        bytes.subarray(from, to),
        serverVersion,
        undefined,
        'it is shorter than a message id',
      )
    wireId = ((bytes[from + 2] as number) << 8) | (bytes[from + 3] as number)
    if (bytes[from] !== 0 || bytes[from + 1] !== 0) {
      wireId += (((bytes[from] as number) << 8) | (bytes[from + 1] as number)) * 65536
    }
  } else {
    start = from
    let byte = 0
    while (start < to && (byte = bytes[start++] as number) !== 0) {
      const digit = byte - 0x30
      if (digit < 0 || digit > 9 || wireId > 100_000) {
        throw unreadable(
          'bad-bytes',
          bytes.subarray(from, to),
          serverVersion,
          undefined,
          'its message id is not a number',
        )
      }
      wireId = wireId * 10 + digit
    }
    if (start === from)
      throw unreadable('ended-early', bytes.subarray(from, to), serverVersion, undefined, 'it is empty')
  }
  const isProto = serverVersion >= RAW_ID_SINCE && wireId > PROTOBUF_OFFSET
  const id = isProto ? wireId - PROTOBUF_OFFSET : wireId
  const reader = readers[id]
  const read = isProto ? reader?.proto : reader?.text
  if (reader === undefined || read === undefined) {
    throw unreadable(
      'unknown-id',
      bytes.subarray(from, to),
      serverVersion,
      id,
      `no message has the ${isProto ? 'protobuf' : 'text'} id ${id}`,
    )
  }
  try {
    let message: M
    if (isProto) {
      message = (read as NonNullable<MessageReader<M>['proto']>)(protoReader.reset(bytes, start, to))
    } else {
      message = (read as NonNullable<MessageReader<M>['text']>)(textReader.reset(bytes, start, to), serverVersion)
    }
    if (notes !== undefined) {
      notes.messageId = id
      notes.encoding = isProto ? 'protobuf' : 'text'
      notes.leftoverFields = isProto ? protoReader.unknownFields : textReader.leftover()
    }
    return message
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault
    throw failed(fault, reader, bytes, from, to, start, serverVersion, id, isProto)
  }
}

function unreadable(
  reason: DecodeReason,
  body: Uint8Array,
  serverVersion: number,
  messageId: number | undefined,
  why: string,
): DecodeError {
  return new DecodeError(
    `A frame of ${body.length} bytes could not be read: ${why} (server ${serverVersion}). The frame was skipped; the connection goes on.`,
    { reason, serverVersion, messageId, byteOffset: 0, excerpt: excerpt(body, 0) },
  )
}

/** Makes the error of a frame that could not be read. */
export function failed<M>(
  fault: ReadFault,
  reader: MessageReader<M>,
  bytes: Uint8Array,
  from: number,
  to: number,
  start: number,
  serverVersion: number,
  messageId: number,
  isProto: boolean,
): DecodeError {
  const body = bytes.subarray(from, to)
  const at = fault.at - from
  const encoding = isProto ? 'protobuf' : 'text'
  const name = fault.field === '' ? reader.type : `${reader.type}.${fault.field}`
  return new DecodeError(
    `${name} ${fault.message} (byte ${at}, ${encoding}, server ${serverVersion}). The frame was skipped; the connection goes on.`,
    {
      reason: fault.reason,
      messageType: reader.type,
      messageId,
      encoding,
      field: fault.field === '' ? undefined : fault.field,
      byteOffset: at,
      serverVersion,
      requestId: requestIdOf(reader, body, start - from, isProto),
      excerpt: excerpt(body, at),
      cause: fault,
    },
  )
}

/** Reads the request or order a broken frame names, as far as it can be read. */
function requestIdOf<M>(
  reader: MessageReader<M>,
  body: Uint8Array,
  start: number,
  isProto: boolean,
): number | undefined {
  const place = isProto ? reader.idField?.proto : reader.idField?.text
  if (place === undefined) return undefined
  try {
    if (!isProto) {
      textReader.reset(body, start, body.length)
      for (let i = 0; i < place; i++) textReader.skip('')
      return textReader.int('')
    }
    protoReader.reset(body, start, body.length)
    for (let tag = protoReader.next(); tag !== 0; tag = protoReader.next()) {
      if (tag === place << 3) return protoReader.int32()
      protoReader.skip(tag)
    }
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault
  }
  return undefined
}
