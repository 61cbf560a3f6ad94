import { conversations, type Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askAll, type AskSpec, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { contractSchema } from './contract-schema.ts'
import { type ContractDetails, detailsFrom } from './received.ts'

/** The call `contractDetails`. */
export interface ContractDetailsCall {
  /**
   * Looks up every contract that fits: one for a contract named in full, many for one that leaves fields open (an option without
   * strike, a future without month). Wide questions take the gateway long; the default deadline is 30 seconds.
   *
   * Stands for `reqContractDetails`. Equal look-ups that are under way share one answer.
   *
   * @throws {@link RequestError} with code 200 when no contract fits.
   * @throws {@link ValidationError} when the contract is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const [details] = await ib.contractDetails(stock('3690', { exchange: 'SEHK', currency: 'HKD' }))
   * console.log(details?.longName, details?.contract.conId, details?.minTick)
   * ```
   */
  contractDetails(contract: Contract, options?: CallOptions): Promise<readonly ContractDetails[]>
}

/** Makes the call `contractDetails`. */
export function contractDetails({ requests }: ClientContext): ContractDetailsCall {
  return {
    contractDetails: async (contract, options) => {
      const checked = check(contractSchema, contract, 'contract')
      return requests.ask(detailsSpec(checked), options)
    },
  }
}

/** Says how details are asked for; the contract has been checked. */
export function detailsSpec(contract: Contract): AskSpec<readonly ContractDetails[]> {
  return askAll(conversations.contractDetails, { contract }, (message) => detailsFrom(message))
}
