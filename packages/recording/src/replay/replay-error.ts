import { IbError } from '@twskit/wire'

/** Says that a client did not send what the capture has. */
export class ReplayError extends IbError {
  readonly code = 'REPLAY' as const
  /** The connection of the capture that was being replayed, counted from 1. */
  readonly connection: number
  /** The record of that connection, counted from 1. */
  readonly record: number
  /** The field that differs, as a path from the message; undefined when another message came, or none. */
  readonly path: string | undefined
  readonly expected: unknown
  readonly received: unknown

  constructor(
    message: string,
    facts: {
      readonly connection: number
      readonly record: number
      readonly path?: string | undefined
      readonly expected: unknown
      readonly received: unknown
    },
  ) {
    super(message)
    this.connection = facts.connection
    this.record = facts.record
    this.path = facts.path
    this.expected = facts.expected
    this.received = facts.received
  }
}
