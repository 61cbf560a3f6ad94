import { Output } from '../bytes/output.ts'
import { ProtoWriter } from '../bytes/proto-writer.ts'
import { TextWriter } from '../bytes/text-writer.ts'
import { EncodeError, VersionError } from '../errors.ts'
import { MAX_FRAME_BYTES } from '../framing/frame.ts'
import type { MessageWriter } from '../layout/message-table.ts'
import { PROTOBUF_OFFSET, RAW_ID_SINCE } from './head.ts'

const output = new Output()
const protoWriter = new ProtoWriter(output)
const asciiWriter = new TextWriter(output, true)
const utf8Writer = new TextWriter(output, false)

/** Writes one message as a whole frame, in the encoding its sender uses at the version. */
export function encode<M extends { readonly type: string }>(
  writer: MessageWriter<M> | undefined,
  message: M,
  serverVersion: number,
  from: 'client' | 'gateway',
): Uint8Array {
  if (writer === undefined) {
    throw new EncodeError(`No ${from} sends a message of type ${JSON.stringify(message.type)}. Nothing was sent.`, {
      messageType: message.type,
      field: 'type',
      value: message.type,
    })
  }
  refuseOutside(writer, message.type, serverVersion, from)
  output.begin()
  if ((serverVersion >= writer.protoSince || writer.text === undefined) && writer.proto !== undefined) {
    rawId(writer.id + PROTOBUF_OFFSET)
    writer.proto(protoWriter.start(message.type), message, serverVersion)
    return whole(message.type)
  }
  const text = (from === 'client' ? asciiWriter : utf8Writer).start(message.type)
  if (serverVersion >= RAW_ID_SINCE) rawId(writer.id)
  else text.literal(String(writer.id))
  writer.text?.(text, message, serverVersion)
  return whole(message.type)
}

/** Gives the frame written. A receiver answers one that is too long by closing the connection, so it is never sent. */
function whole(messageType: string): Uint8Array {
  const bytes = output.at - 4
  if (bytes <= MAX_FRAME_BYTES) return output.finish()
  throw new EncodeError(
    `${messageType} takes ${bytes} bytes, a frame holds ${MAX_FRAME_BYTES} at most. Nothing was sent.`,
    { messageType, field: undefined, value: bytes },
  )
}

/** Refuses a message that the version does not have. What a gateway has retired it may still send to clients that ask for it. */
function refuseOutside(
  writer: { readonly exists: number; readonly retiredAfter: number },
  type: string,
  serverVersion: number,
  from: 'client' | 'gateway',
): void {
  if (serverVersion < writer.exists) {
    throw new VersionError(
      `${type} needs server version ${writer.exists}, this one is ${serverVersion}. Nothing was sent${from === 'client' ? ': upgrade TWS or IB Gateway' : ''}.`,
      { subject: type, needed: writer.exists, serverVersion },
    )
  }
  if (from === 'client' && serverVersion > writer.retiredAfter) {
    throw new VersionError(
      `${type} was retired after server version ${writer.retiredAfter}, this one is ${serverVersion}. Nothing was sent.`,
      { subject: type, lastSupported: writer.retiredAfter, serverVersion },
    )
  }
}

function rawId(id: number): void {
  output.reserve(4)
  output.view.setUint32(output.at, id)
  output.at += 4
}
