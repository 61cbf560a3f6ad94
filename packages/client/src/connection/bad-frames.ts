import type { DecodeError } from '@twskit/wire'
import type { Notice } from '../streams/index.ts'

// The codes by which clients of this protocol have always named the two.
const UNKNOWN_MESSAGE = 505
const UNREADABLE = 508

/** Makes notices of frames that were skipped; a message id that nobody knows is news once. */
export class BadFrames {
  readonly #unknownIds = new Set<number>()

  /** Gives the notice of a skipped frame, if it is news. */
  notice(error: DecodeError): Notice | undefined {
    const isUnknown = error.reason === 'unknown-id'
    if (isUnknown) {
      const id = error.messageId ?? -1
      if (this.#unknownIds.has(id)) return undefined
      this.#unknownIds.add(id)
    }
    return {
      code: isUnknown ? UNKNOWN_MESSAGE : UNREADABLE,
      message: error.message,
      at: undefined,
      id: error.requestId ?? -1,
      request: undefined,
    }
  }
}
