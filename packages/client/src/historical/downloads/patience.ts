import { DisconnectedError, PacingError, RequestError, TimeoutError } from '../../errors.ts'
import type { Clock } from '../../pacing/index.ts'
import { type CallOptions, isEchoOfOutage, pause } from '../../requests/index.ts'

/** What a request for a stretch of history came to. */
export type Stretch<Item> =
  | { readonly items: readonly Item[] }
  | { readonly items: readonly []; readonly refused: string }

const NO_DATA = 162
const ATTEMPTS = 3
const OUTAGE_PAUSE_MS = 5_000

/** Asks once; `waitingFor` is what the answer ends with. */
export type AskOnce<Item> = (options: CallOptions) => Promise<readonly Item[]>

/**
 * Asks until there is an answer. It waits out queues, lost connections and pacing, and asks again a few times where the gateway does not
 * answer. That there is no data is an answer.
 */
export async function patiently<Item>(
  ask: AskOnce<Item>,
  waitingFor: string,
  options: CallOptions,
  clock: Clock,
): Promise<Stretch<Item>> {
  for (let failures = 0; ; ) {
    try {
      return { items: await ask(options) }
    } catch (error) {
      if (error instanceof RequestError && error.gatewayCode === NO_DATA) {
        // One code says no data, pacing, and everything else; the text only tells whether to ask again.
        const { gatewayMessage } = error
        if (/no data/i.test(gatewayMessage)) return { items: [] }
        const isPacing = /pacing/i.test(gatewayMessage)
        if (++failures >= (isPacing ? ATTEMPTS : 2)) {
          if (isPacing) throw error
          return { items: [], refused: gatewayMessage }
        }
      } else if (isEchoOfOutage(error)) await pause(clock, OUTAGE_PAUSE_MS, options.signal)
      else if (error instanceof TimeoutError) {
        // While it only queued, nothing failed yet.
        if (error.waitedFor === waitingFor && ++failures >= ATTEMPTS) throw error
      } else if (error instanceof PacingError) {
        if (++failures >= ATTEMPTS) throw error
      } else if (!(error instanceof DisconnectedError && error.retryable)) throw error
    }
  }
}
