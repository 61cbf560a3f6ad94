import type { DecodeError } from '@twskit/wire'

/** Ids that are remembered. A gateway that invents more of them is not worth a notice each. */
const MOST_IDS = 1_000

/** Decides which skipped frames are news: a message id that nobody knows is news once. */
export class BadFrames {
  readonly #unknownIds = new Set<number>()

  isNews({ reason, messageId = -1 }: DecodeError): boolean {
    if (reason !== 'unknown-id') return true
    if (this.#unknownIds.has(messageId) || this.#unknownIds.size >= MOST_IDS) return false
    this.#unknownIds.add(messageId)
    return true
  }
}
