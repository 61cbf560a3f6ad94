import type { Clock } from '../../clock/clock.ts'
import type { HistoryRequest } from '../../world/history/request.ts'

/** Bars of that length or less are paced. */
const SMALL_BAR_MS = 30_000
const LONG_WINDOW_MS = 600_000
/** No two identical requests within that time. */
const SAME_WINDOW_MS = 15_000
/** Nor more than a few for one instrument and kind of data within that. */
const BURST_WINDOW_MS = 2000
const MOST_IN_A_BURST = 5

interface Taken {
  readonly atMs: number
  readonly request: string
  readonly subject: string
  readonly weight: number
}

/** Counts a client's requests for small bars: too many, too soon or the same again are refused. */
export class HistoricalPacing {
  readonly #clock: Clock
  readonly #limit: number
  #taken: Taken[] = []

  /** @param limit Requests in ten minutes; bids with offers count twice. */
  constructor(clock: Clock, limit: number) {
    this.#clock = clock
    this.#limit = limit
  }

  /** Counts a request; false when it comes too soon. */
  takes(request: HistoryRequest, exchange: string): boolean {
    const { instrument, kind, size, duration, endMs, isUpToNow, isRegular } = request
    if (size.lengthMs > SMALL_BAR_MS) return true
    const now = this.#clock.now()
    const subject = `${instrument.conId} ${exchange} ${kind}`
    const end = isUpToNow ? 'now' : endMs
    const taken: Taken = {
      atMs: now,
      subject,
      request: `${subject} ${size.text} ${duration.count}${duration.unit} ${end} ${isRegular}`,
      weight: kind === 'BID_ASK' ? 2 : 1,
    }
    this.#taken = this.#taken.filter(({ atMs }) => now - atMs < LONG_WINDOW_MS)
    const isSameAgain = this.#taken.some(
      ({ atMs, request: other }) => now - atMs < SAME_WINDOW_MS && other === taken.request,
    )
    const burst = this.#taken.filter(({ atMs, subject: other }) => now - atMs < BURST_WINDOW_MS && other === subject)
    const sum = this.#taken.reduce((total, { weight }) => total + weight, 0)
    if (isSameAgain || burst.length >= MOST_IN_A_BURST || sum + taken.weight > this.#limit) return false
    this.#taken.push(taken)
    return true
  }
}
