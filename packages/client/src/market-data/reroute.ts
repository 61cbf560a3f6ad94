import type { Contract, RerouteMarketDataRequest, RerouteMarketDepthRequest } from '@twskit/wire'
import { NotSupportedError } from '../errors.ts'

/**
 * Gives the contract to ask for instead, under the same id, when the gateway says that a contract's data is kept at another.
 *
 * @throws {@link NotSupportedError} at the second time: a gateway that sends on and on must not be followed.
 */
export function rerouted(
  kind: string,
  { conId, exchange }: RerouteMarketDataRequest | RerouteMarketDepthRequest,
  hasFollowed: boolean,
): Contract {
  if (hasFollowed) {
    throw new NotSupportedError({
      subject: `A second reroute of ${kind}`,
      reason: `the gateway sent it on to ${conId}`,
    })
  }
  return { conId, exchange }
}
