import { NotSupportedError } from '../errors.ts'
import { firstRequestId } from './request-ids.ts'

/**
 * Hands out order ids from what the gateway's `nextValidId` offers. No id is handed out twice, even when the gateway
 * goes back, as it does after a nightly restart.
 */
export class OrderIds {
  #next: number | undefined

  /** Takes an offer of the gateway. An id below the ones handed out is passed over. */
  offer(nextValidId: number): void {
    this.#next = Math.max(this.#next ?? 0, nextValidId)
  }

  /** Takes note that an id is used by an order of another session of this client. */
  seen(orderId: number): void {
    if (this.#next !== undefined && orderId < firstRequestId) this.#next = Math.max(this.#next, orderId + 1)
  }

  /**
   * Hands out the next id.
   *
   * @throws {@link NotSupportedError} before the gateway has offered one, and when the ids below 2^30 are used up.
   */
  next(): number {
    if (this.#next === undefined) {
      throw new NotSupportedError({ subject: 'An order', reason: 'the gateway has not said nextValidId yet' })
    }
    if (this.#next >= firstRequestId) {
      throw new NotSupportedError({
        subject: `Order id ${this.#next}`,
        reason:
          'order ids stay below 2^30, where request ids begin. Reset the order ids in the settings of TWS or IB Gateway, or use another client id.',
      })
    }
    return this.#next++
  }
}
