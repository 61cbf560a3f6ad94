import type { Direction } from '../../protocol/grammar.ts'
import type { MessageType } from './declarations.ts'

/** One field of a frame as it travelled, with what it means. */
export interface AnnotatedField {
  /** Its place in the frame: 0 is the message id. */
  readonly position: number
  /** Where it starts, in bytes from the start of the body. */
  readonly byteOffset: number
  /** The field as it travelled: its text, or the value of a protobuf field as text. */
  readonly raw: string
  /** The path from the message; empty for what carries no field. */
  readonly path: string
  /** The protobuf field number. */
  readonly number?: number
  readonly meaning: string
}

/** A frame taken apart. */
export interface FrameDescription {
  /** The message; undefined when its id is unknown. */
  readonly type: MessageType | undefined
  /** The message id, without the 200 that protobuf adds. */
  readonly id: number
  readonly direction: Direction
  readonly encoding: 'text' | 'protobuf'
  readonly fields: readonly AnnotatedField[]
  /** Why the frame does not fit the message; the fields before that are listed all the same. */
  readonly problem?: string
}

/** Says why the rest of a frame has no meaning. */
export class Misfit extends Error {}

/** Collects the fields of a frame in order. */
export class Annotations {
  readonly fields: AnnotatedField[] = []

  add(byteOffset: number, raw: string, path: string, meaning: string, number?: number): void {
    const position = this.fields.length
    this.fields.push({ position, byteOffset, raw, path, ...(number === undefined ? {} : { number }), meaning })
  }
}
