import type { GatewayCode } from '@twskit/wire'
import type { Clock } from '../pacing/index.ts'
import type { Registry } from '../requests/index.ts'

/** How long data may take to flow again once its farm is back. */
const GRACE_MS = 10_000
/** Farms that are watched. Their names come from texts of the gateway, which may invent any number of them. */
const MOST_FARMS = 200

/** The streams that live on a data farm, by the calls that make them. */
const farmStreams: ReadonlySet<string> = new Set([
  'marketData',
  'quotes',
  'tickByTick',
  'marketDepth',
  'realTimeBars',
  'historicalDataUpdates',
])

/**
 * Asks anew for streams that stay dead after their data farm came back. Gateways have been seen to say that a farm is well again and
 * then to send nothing more on what was open; a stream without a single value since the farm broke is taken for such a one.
 */
export class FarmWatch {
  readonly #clock: Clock
  readonly #requests: Registry
  /** What each stream had received when the farm broke, by farm and by request id. */
  readonly #broken = new Map<string, ReadonlyMap<number, number>>()
  readonly #timers = new Set<() => void>()

  constructor(clock: Clock, requests: Registry) {
    this.#clock = clock
    this.#requests = requests
  }

  /** Takes note of a code about a farm. */
  heard(code: GatewayCode, text: string): void {
    // The name of the farm is all that stands behind the last colon, in any language.
    const farm = `${code.farm} ${text.slice(text.lastIndexOf(':') + 1).trim()}`
    if (code.event === 'farmBroken') {
      if (!this.#broken.has(farm) && this.#broken.size < MOST_FARMS) this.#broken.set(farm, this.#received())
      return
    }
    const before = this.#broken.get(farm)
    if (code.event !== 'farmOk' || before === undefined) return
    this.#broken.delete(farm)
    const cancelTimer = this.#clock.setTimer(GRACE_MS, () => {
      this.#timers.delete(cancelTimer)
      const now = this.#received()
      this.#requests.renew(
        `the data farm ${farm} came back without its data`,
        ({ id }) => id !== undefined && before.has(id) && before.get(id) === now.get(id),
      )
    })
    this.#timers.add(cancelTimer)
  }

  /** Forgets everything: a new connection begins anew. */
  stop(): void {
    for (const cancelTimer of this.#timers) cancelTimer()
    this.#timers.clear()
    this.#broken.clear()
  }

  #received(): ReadonlyMap<number, number> {
    const received = new Map<number, number>()
    for (const { id, kind, received: count } of this.#requests.snapshot()) {
      if (id !== undefined && farmStreams.has(kind)) received.set(id, count)
    }
    return received
  }
}
