import type { DecodeReason } from '../errors.ts'

/**
 * Carries what a reader knows when it cannot go on. The decoder that knows the message and the server version turns it into a
 * `DecodeError`; readers stay free of that knowledge.
 */
export class ReadFault extends Error {
  readonly reason: DecodeReason
  readonly field: string
  readonly at: number

  constructor(reason: DecodeReason, field: string, at: number, message: string) {
    super(message)
    this.reason = reason
    this.field = field
    this.at = at
  }
}
