import type { Direction } from '@twskit/wire/describe'

/** The part of a capture's writer that a recorded connection calls. An interface, so that the writer may import what records. */
export interface CaptureSink {
  nextConnection(): number
  open(connection: number, peer: string): void
  frame(connection: number, from: Direction, body: Uint8Array): void
  raw(connection: number, from: Direction, bytes: Uint8Array): void
  close(connection: number, by?: Direction): void
}
