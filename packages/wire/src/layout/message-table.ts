import type { ProtoReader } from '../bytes/proto-reader.ts'
import type { ProtoWriter } from '../bytes/proto-writer.ts'
import type { TextReader } from '../bytes/text-reader.ts'
import type { TextWriter } from '../bytes/text-writer.ts'

/** How one message is written, and between which versions. */
export interface MessageWriter<M> {
  readonly id: number
  /** The first version that has it. */
  readonly exists: number
  /** The last version that has it. */
  readonly retiredAfter: number
  /** The version from which its sender uses protobuf. */
  readonly protoSince: number
  readonly text?: (writer: TextWriter, message: M, serverVersion: number) => void
  readonly proto?: (writer: ProtoWriter, message: M, serverVersion: number) => void
}

/** How one message is read. All entries have all keys, in this order: the engine then finds them without a search. */
export interface MessageReader<M> {
  readonly type: string
  readonly text: ((reader: TextReader, serverVersion: number) => M) | undefined
  readonly proto: ((reader: ProtoReader) => M) | undefined
  /** Where the body names its request or order: the place of the text field, the number of the protobuf one. */
  readonly idField: { readonly text?: number; readonly proto?: number } | undefined
}

/** How a long message is read by a generator that pauses after so many items of its list, and says how many it has. */
export interface SlicedReader<M> {
  readonly text: (reader: TextReader, serverVersion: number, itemsPerSlice: number) => Generator<number, M, void>
  readonly proto: (reader: ProtoReader, itemsPerSlice: number) => Generator<number, M, void>
}
