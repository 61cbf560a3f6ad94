import { ReadFault } from '../bytes/fault.ts'
import { ProtoReader } from '../bytes/proto-reader.ts'
import { TextReader } from '../bytes/text-reader.ts'
import { DecodeError } from '../errors.ts'
import type { MessageReader } from '../layout/message-table.ts'
import { excerpt } from './excerpt.ts'
import type { HeadFault } from './head.ts'

/** A frame whose fields could not be read, with what its head said. */
export interface BrokenFrame {
  readonly body: Uint8Array
  readonly serverVersion: number
  readonly reader: Pick<MessageReader<unknown>, 'type' | 'idField'>
  readonly messageId: number
  readonly isProtobuf: boolean
  /** Position in the body of the first byte after the head. */
  readonly start: number
  readonly fault: ReadFault
  /** Position in the body at which reading stopped. */
  readonly at: number
}

/** Makes the error of a frame that holds no known message. */
export function unknownFrame(
  body: Uint8Array,
  serverVersion: number,
  { reason, why }: HeadFault,
  messageId?: number,
): DecodeError {
  return new DecodeError(
    `A frame of ${body.length} bytes could not be read: ${why} (server ${serverVersion}). The frame was skipped; the connection goes on.`,
    { reason, serverVersion, messageId, byteOffset: 0, excerpt: excerpt(body, 0) },
  )
}

/** Makes the error of a frame whose fields could not be read. */
export function brokenFrame(frame: BrokenFrame): DecodeError {
  const { body, serverVersion, reader, messageId, isProtobuf, fault, at } = frame
  const encoding = isProtobuf ? 'protobuf' : 'text'
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
      requestId: requestIdOf(frame),
      excerpt: excerpt(body, at),
      cause: fault,
    },
  )
}

/** Reads the request or order a broken frame names, as far as it can be read. */
function requestIdOf({ reader, body, start, isProtobuf }: BrokenFrame): number | undefined {
  const place = isProtobuf ? reader.idField?.proto : reader.idField?.text
  if (place === undefined) return undefined
  try {
    return isProtobuf
      ? protobufInt(new ProtoReader().reset(body, start, body.length), place)
      : textInt(new TextReader().reset(body, start, body.length), place)
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault
    return undefined
  }
}

function textInt(reader: TextReader, place: number): number | undefined {
  for (let i = 0; i < place; i++) reader.skip('')
  return reader.int('')
}

function protobufInt(reader: ProtoReader, place: number): number | undefined {
  for (let tag = reader.next(); tag !== 0; tag = reader.next()) {
    if (tag === place << 3) return reader.int32()
    reader.skip(tag)
  }
  return undefined
}
