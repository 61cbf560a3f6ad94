import type { Order } from '@twskit/wire'
import { RequestError } from '../errors.ts'

/** A change of an order that was sent and is not answered yet. */
export interface OpenChange {
  /** The whole order, as it was sent. */
  readonly order: Order
  /** The change before it that was not answered either: this one repeats its values. */
  readonly builtOn: OpenChange | undefined
  refusal: RequestError | undefined
}

/** The changes of one order that are on their way, and the cancels. */
export class OpenChanges {
  #open: readonly OpenChange[] = []
  #confirmed: OpenChange | undefined
  #cancels = 0

  /** The last change that is on its way. */
  get last(): OpenChange | undefined {
    return this.#open.at(-1)
  }

  /** Whether a cancel is under way. */
  get isCancelling(): boolean {
    return this.#cancels > 0
  }

  add(order: Order): OpenChange {
    const change: OpenChange = { order, builtOn: this.last, refusal: undefined }
    this.#open = [...this.#open, change]
    return change
  }

  /** Takes the end of a change. Returns whether its order is now the one that was asked for last. */
  ended(change: OpenChange, isTaken: boolean): boolean {
    this.#open = this.#open.filter((other) => other !== change)
    // A later change may have been answered first; it includes this one.
    if (!isTaken || isBuiltOn(this.#confirmed, change)) return false
    this.#confirmed = change
    return true
  }

  async cancelling<T>(cancel: () => Promise<T>): Promise<T> {
    this.#cancels++
    try {
      return await cancel()
    } finally {
      this.#cancels--
    }
  }
}

/** Says of the refusal of a change that it repeated another one which was refused as well. */
export function refusalOf(change: OpenChange, error: RequestError): RequestError {
  const before = change.builtOn?.refusal
  if (before === undefined) return error
  const { gatewayCode, gatewayMessage, request, remedy, advancedOrderRejectJson, retryable } = error
  const meaning = `${error.meaning === undefined ? '' : `${error.meaning} `}It repeated a change that was sent just before and refused as well (${before.gatewayCode} ${before.gatewayMessage}).`
  return new RequestError({
    gatewayCode,
    gatewayMessage,
    request,
    meaning,
    remedy,
    advancedOrderRejectJson,
    retryable,
  })
}

function isBuiltOn(change: OpenChange | undefined, before: OpenChange): boolean {
  for (let one = change; one !== undefined; one = one.builtOn) if (one === before) return true
  return false
}
