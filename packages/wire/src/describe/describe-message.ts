import type { Direction, Message } from '../../protocol/grammar.ts'
import { type MessageType, declared } from './declarations.ts'
import { type ProtobufRow, protobufRows } from './protobuf-rows.ts'
import { type TextRow, textRows } from './text-rows.ts'

/** Everything the declarations say about a message. */
export interface MessageDescription {
  readonly type: MessageType
  /** The id on the wire; requests and answers count apart, and protobuf adds 200. */
  readonly id: number
  /** Which side sends it. */
  readonly direction: Direction
  readonly doc: string
  /** The official method that sends it, or the official callbacks that report it. */
  readonly official: readonly string[]
  /** The field that names the request, order, execution or rule it belongs to. */
  readonly belongsTo?: string
  /** The first server version that has it, where that is above the lowest one. */
  readonly exists?: number
  /** The last server version that has it, for what has been retired. */
  readonly retiredAfter?: number
  /** The server version from which its sender uses protobuf. */
  readonly protobufSince?: number
  /** The text layout, field by field; empty where there is none. */
  readonly text: readonly TextRow[]
  /** The protobuf layout by field number, nested messages included; empty where there is none. */
  readonly protobuf: readonly ProtobufRow[]
}

/**
 * Describes a message: its ids, gates and the field tables of both encodings. A name that no message has gives undefined.
 *
 * @example
 * ```ts
 * import { describeMessage } from '@twskit/wire/describe'
 *
 * const { id, official, text } = describeMessage('TickPrice')
 * console.log(id, official)
 * for (const { order, path, kind, doc } of text) console.log(order, path, kind, doc)
 * ```
 */
export function describeMessage(type: MessageType): MessageDescription
export function describeMessage(type: string): MessageDescription | undefined
export function describeMessage(type: string): MessageDescription | undefined {
  const message = declared().messages.get(type)
  return message && description(type as MessageType, message)
}

/**
 * Lists the names of all messages one side sends, by id.
 *
 * @example
 * ```ts
 * import { messageTypes } from '@twskit/wire/describe'
 *
 * console.log(messageTypes('gateway').join('\n'))
 * ```
 */
export function messageTypes(direction: Direction): readonly MessageType[] {
  return [...declared().byId[direction].values()]
    .sort(([, a], [, b]) => a.id - b.id)
    .map(([name]) => name as MessageType)
}

function description(type: MessageType, message: Message): MessageDescription {
  const { id, from, doc, official, belongsTo, exists, retiredAfter, proto } = message
  return {
    type,
    id,
    direction: from,
    doc,
    official,
    ...(belongsTo === undefined ? {} : { belongsTo }),
    ...(exists === undefined ? {} : { exists: exists.since }),
    ...(retiredAfter === undefined ? {} : { retiredAfter }),
    ...(proto === undefined ? {} : { protobufSince: proto[0].since }),
    text: textRows(message),
    protobuf: proto === undefined ? [] : protobufRows(message.fields, proto[1], true),
  }
}
