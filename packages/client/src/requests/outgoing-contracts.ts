import type { Contract, GatewayMessage } from '@twskit/wire'

/** How contracts are put into requests. */
export interface OutgoingContracts {
  /** The contract as a request sends it. `kind` is the call. */
  sent(kind: string, contract: Contract): Contract
  /**
   * Looks up what a request needs to know of a contract before it can be sent; `undefined` when nothing is missing. Resolves when the
   * look-up is over, rejects when it failed.
   */
  lookUp(kind: string, contract: Contract): Promise<void> | undefined
  /** Learns from the contracts in a message of the gateway. */
  heard(message: GatewayMessage): void
}

/** Sends every contract as it is given. */
export const asGiven: OutgoingContracts = {
  sent: (_kind, contract) => contract,
  lookUp: () => undefined,
  heard: () => undefined,
}

/** The contract that a call was given, where it takes one. */
export function contractOf({ args }: { readonly args: unknown }): Contract | undefined {
  return typeof args === 'object' && args !== null && 'contract' in args ? (args.contract as Contract) : undefined
}
