import type { Contract, RerouteMarketDataRequest, RerouteMarketDepthRequest } from '@twskit/wire'
import { NotSupportedError } from '../errors.ts'

/** Follows the gateway when it says that a contract's data has to be asked for at another contract. */
export interface Reroute {
  /**
   * Gives the contract to ask for instead, under the same id.
   *
   * @throws {NotSupportedError} at the second time: a gateway that sends on and on must not be followed.
   */
  follow(message: RerouteMarketDataRequest | RerouteMarketDepthRequest): Contract
  /** Begins anew: the subscription is asked for again. */
  forget(): void
}

export function rerouted(kind: string): Reroute {
  let hasFollowed = false
  return {
    follow: ({ conId, exchange }) => {
      if (hasFollowed) {
        throw new NotSupportedError({
          subject: `A second reroute of ${kind}`,
          reason: `the gateway sent it on to ${conId}`,
        })
      }
      hasFollowed = true
      return { conId, exchange }
    },
    forget: () => {
      hasFollowed = false
    },
  }
}
