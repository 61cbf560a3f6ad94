import type { GatewayCode } from '@twskit/wire'
import type { Clock } from '../pacing/index.ts'

/** How long after an outage "no security definition" may still be its echo. */
const ECHO_MS = 60_000
const MOST_NAMES = 200

const UNKNOWN_CONTRACT = 200

/**
 * Follows the gateway's line to Interactive Brokers and its security-definition farm. While one of them is down, and for a minute after
 * it came back, code 200 says nothing about the contract: gateways answer queued look-ups with it, before the notices that explain it.
 */
export class OutageWatch {
  readonly #clock: Clock
  readonly #down = new Set<string>()
  #backAtMs = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes note of a code about connectivity. */
  heard({ event, farm }: GatewayCode, text: string): void {
    const what = farm === undefined ? 'line' : farm === 'securityDefinition' ? nameOfFarm(text) : undefined
    if (what === undefined) return
    // Names come from texts of the gateway: however many it invents, these are enough to know that something is down.
    if ((event === 'lost' || event === 'farmBroken') && this.#down.size < MOST_NAMES) this.#down.add(what)
    else if (event === 'restoredDataKept' || event === 'restoredDataLost' || event === 'farmOk') this.#back(what)
  }

  /** Takes note that the connection to the gateway was made again. */
  reconnected(): void {
    this.#down.clear()
    this.#backAtMs = this.#clock.now()
  }

  /** Marks code 200 as retryable while it may be an echo of an outage. */
  classified(code: GatewayCode): GatewayCode {
    if (code.code !== UNKNOWN_CONTRACT || !this.#mayEcho) return code
    return {
      ...code,
      retry: 'later',
      cause:
        "The gateway's line or its security-definition farm is down, or was within the last minute, so this says nothing about the contract.",
      remedy: 'Ask again in a minute.',
    }
  }

  get #mayEcho(): boolean {
    return this.#down.size > 0 || this.#clock.now() - this.#backAtMs < ECHO_MS
  }

  #back(what: string): void {
    if (this.#down.delete(what)) this.#backAtMs = this.#clock.now()
  }
}

/** The name of a farm follows the last colon, in any language. */
function nameOfFarm(text: string): string {
  return text.slice(text.lastIndexOf(':') + 1).trim()
}
