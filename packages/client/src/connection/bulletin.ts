import type { GatewayCode } from '@twskit/wire'
import type { Clock } from '../pacing/index.ts'

const COMPETING_SESSION = 10_197
// Every stream is told of a competing session; what comes within this time after the last one belongs to the same.
const SAME_EPISODE_MS = 60_000

/** Decides what of the gateway's notices is news: a competing session is told to every stream, and raised once. */
export class Bulletin {
  readonly #clock: Clock
  #competingUntilMs = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  isNews(code: GatewayCode): boolean {
    if (code.code !== COMPETING_SESSION) return true
    const now = this.#clock.now()
    const isNew = now >= this.#competingUntilMs
    this.#competingUntilMs = now + SAME_EPISODE_MS
    return isNew
  }
}
