import type { Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { AmbiguousContractError } from '../errors.ts'
import { type CallOptions, throughOutage } from '../requests/index.ts'
import { contractDetails } from './contract-details.ts'
import type { ContractDetails } from './received.ts'

/** The call `resolve`. */
export interface ResolveCall {
  /**
   * Looks up the one contract that fits. Where `contractDetails` gives as many as there are, this insists on exactly one.
   *
   * Stands for `reqContractDetails`. It asks again, within its deadline, while "no security definition" is only the echo of an outage.
   *
   * @throws {@link AmbiguousContractError} when several contracts fit; it lists them.
   * @throws {@link RequestError} with code 200 when none fits.
   * @throws {@link ValidationError} when the contract is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { contract, minTick } = await ib.resolve(stock('MSFT', { primaryExch: 'NASDAQ' }))
   * console.log(contract.conId, minTick)
   * ```
   */
  resolve(contract: Contract, options?: CallOptions): Promise<ContractDetails>
}

/** Makes the call `resolve`. */
export function resolve(context: ClientContext): ResolveCall {
  const lookUps = contractDetails(context)
  return {
    resolve: async (contract, options) => {
      const found = await throughOutage(context.clock, (each) => lookUps.contractDetails(contract, each), options)
      const [first, ...others] = found
      if (first === undefined || others.length > 0) {
        throw new AmbiguousContractError({ contract, candidates: found.map((details) => details.contract) })
      }
      return first
    },
  }
}
