import { NotSupportedError } from '../errors.ts'
import { firstRequestId, requestIdsEnd } from './request-ids.ts'

/**
 * Hands out order ids from what the gateway's `nextValidId` offers. No id is handed out twice, even when the gateway
 * goes back, as it does after a nightly restart.
 */
export class OrderIds {
  readonly #onHigh: () => void
  #next: number | undefined
  /** How far to go up from an id that the gateway refuses: more each time in a row. */
  #stride = 1

  /** Calls `onHigh` when order ids reach 2^30, where request ids begin otherwise. */
  constructor(onHigh: () => void = () => undefined) {
    this.#onHigh = onHigh
  }

  /** Takes an offer of the gateway. An id below the ones handed out is passed over. */
  offer(nextValidId: number): void {
    this.#raise(nextValidId)
  }

  /** Takes note that an id is used by an order of another session of this client. */
  seen(orderId: number): void {
    if (this.#next !== undefined && orderId < requestIdsEnd - 1) this.#raise(orderId + 1)
  }

  /**
   * Hands out the next id.
   *
   * @throws {@link NotSupportedError} before the gateway has offered one, and when the ids below 2^31 are used up.
   */
  next(): number {
    if (this.#next === undefined) {
      throw new NotSupportedError({ subject: 'An order', reason: 'the gateway has not said nextValidId yet' })
    }
    if (this.#next >= requestIdsEnd) {
      throw new NotSupportedError({
        subject: `Order id ${this.#next}`,
        reason: 'order ids end at 2^31. Reset them in the API settings of TWS or IB Gateway, or use another client id.',
      })
    }
    return this.#next++
  }

  /** Takes note that the gateway refused an id as used (103). Without a better offer, later ids go up in growing strides. */
  refused(orderId: number): void {
    this.#raise(orderId + this.#stride)
    this.#stride = Math.min(this.#stride * 10, 100_000)
  }

  #raise(next: number): void {
    this.#next = Math.max(this.#next ?? 0, next)
    if (this.#next >= firstRequestId) this.#onHigh()
  }
}
