import type { Direction } from '@twskit/wire/describe'

/** What the first line of a capture says about the rest. */
export interface CaptureHeader {
  /** The program that wrote the capture, with its version. */
  readonly tool: string
  /** When the recording began. The times of all lines count from here. */
  readonly start: Date
  /** The server version of the first connection that got an answer; undefined when none did. */
  readonly serverVersion: number | undefined
  /** Whether account codes and names were replaced. */
  readonly masked: boolean
}

interface At {
  /** Microseconds since the start of the recording. */
  readonly us: number
  /** The connection, counted from 1. */
  readonly connection: number
}

/** A connection was opened. */
export interface OpenRecord extends At {
  readonly kind: 'open'
  /** Where the gateway is: `127.0.0.1:4002`. */
  readonly peer: string
}

/** One side sent a frame. */
export interface FrameRecord extends At {
  readonly kind: 'frame'
  readonly from: Direction
  /** The frame without its four length bytes. The first frame of a client follows `API` and a NUL, which no record repeats. */
  readonly body: Uint8Array
}

/** One side sent bytes that are not a whole frame: the rest of a cut connection, or another protocol. */
export interface RawRecord extends At {
  readonly kind: 'raw'
  readonly from: Direction
  /** The bytes as they were on the wire, length bytes and `API` prefix included. */
  readonly bytes: Uint8Array
}

/** A connection ended. */
export interface CloseRecord extends At {
  readonly kind: 'close'
  /** Who closed first; undefined when that is not known. */
  readonly by: Direction | undefined
}

/** One line of a capture behind its header. */
export type CaptureRecord = OpenRecord | FrameRecord | RawRecord | CloseRecord
