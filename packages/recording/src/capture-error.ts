import { IbError } from '@twskit/wire'

/**
 * Why a capture could not be used: it is no capture, a line of it makes no sense, its compression is damaged, it could not be written,
 * something that had to be masked is left in it, or nothing in it fits the request.
 */
export type CaptureReason = 'no-capture' | 'bad-line' | 'damaged' | 'not-written' | 'not-masked' | 'no-conversation'

/** Says that a capture cannot be read, written, or used as asked. */
export class CaptureError extends IbError {
  readonly code = 'CAPTURE' as const
  readonly reason: CaptureReason
  /** The line of the file, counted from 1 (the header). */
  readonly line: number | undefined

  constructor(
    message: string,
    facts: { readonly reason: CaptureReason; readonly line?: number | undefined; readonly cause?: unknown },
  ) {
    super(message, { cause: facts.cause })
    this.reason = facts.reason
    this.line = facts.line
  }
}
