import { ReadFault } from '../bytes/fault.ts'
import type { MessageReader } from '../layout/message-table.ts'
import { brokenFrame, unknownFrame } from './decode-error.ts'
import { headReader, protoReader, textReader } from './readers.ts'

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

type TextRead<M> = NonNullable<MessageReader<M>['text']>
type ProtoRead<M> = NonNullable<MessageReader<M>['proto']>

/** Decodes the frames of one direction. */
export class Decoder<M> {
  readonly #readers: Readonly<Record<number, MessageReader<M>>>

  constructor(readers: Readonly<Record<number, MessageReader<M>>>) {
    this.#readers = readers
  }

  /** Decodes the body between two positions, without making a view of it. */
  decode(bytes: Uint8Array, from: number, to: number, serverVersion: number, notes?: DecodeNotes): M {
    const fault = headReader.read(bytes, from, to, serverVersion)
    if (fault !== undefined) throw unknownFrame(bytes.subarray(from, to), serverVersion, fault)
    const { id, isProtobuf, start } = headReader
    const reader = this.#readers[id]
    const read = isProtobuf ? reader?.proto : reader?.text
    if (reader === undefined || read === undefined) {
      const why = `no message has the ${isProtobuf ? 'protobuf' : 'text'} id ${id}`
      throw unknownFrame(bytes.subarray(from, to), serverVersion, { reason: 'unknown-id', why }, id)
    }
    try {
      const message = isProtobuf
        ? (read as ProtoRead<M>)(protoReader.reset(bytes, start, to))
        : (read as TextRead<M>)(textReader.reset(bytes, start, to), serverVersion)
      if (notes !== undefined) {
        notes.messageId = id
        notes.encoding = isProtobuf ? 'protobuf' : 'text'
        notes.leftoverFields = isProtobuf ? protoReader.unknownFields : textReader.leftover()
      }
      return message
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error
      const body = bytes.subarray(from, to)
      throw brokenFrame({
        body,
        serverVersion,
        reader,
        messageId: id,
        isProtobuf,
        start: start - from,
        fault: error,
        at: error.at - from,
      })
    }
  }
}
