import type { DecodeError } from '@twskit/wire'

/** Decides which skipped frames are news: a message id that nobody knows is news once. */
export class BadFrames {
  readonly #unknownIds = new Set<number>()

  isNews({ reason, messageId = -1 }: DecodeError): boolean {
    if (reason !== 'unknown-id') return true
    if (this.#unknownIds.has(messageId)) return false
    this.#unknownIds.add(messageId)
    return true
  }
}
