import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { computeOption, type OptionComputation } from './option-calculation.ts'

const querySchema = z.strictObject({ volatility: z.number().min(0), underPrice: z.number().min(0) })

/** The call `calculateOptionPrice`. */
export interface CalculateOptionPriceCall {
  /**
   * Has the gateway compute the price of an option and its greeks, at a volatility and a price of its underlying. The contract needs its
   * exchange, even with a `conId`.
   *
   * Stands for `calculateOptionPrice` and its cancel.
   *
   * @throws {@link RequestError} when the option is unknown or its data is not permitted.
   * @throws {@link ValidationError} when an argument is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, option } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { contract } = await ib.resolve(option('AAPL', { expiry: '2026-12-18', strike: 220, right: 'C' }))
   * const { optPrice, delta } = await ib.calculateOptionPrice(contract, { volatility: 0.28, underPrice: 218 })
   * console.log(optPrice, delta)
   * ```
   */
  calculateOptionPrice(
    contract: Contract,
    at: { readonly volatility: number; readonly underPrice: number },
    options?: CallOptions,
  ): Promise<OptionComputation>
}

/** Makes the call `calculateOptionPrice`. */
export function calculateOptionPrice(context: ClientContext): CalculateOptionPriceCall {
  return {
    calculateOptionPrice: async (contract, at, options) => {
      const checked = check(contractSchema, contract, 'contract')
      const { volatility, underPrice } = check(querySchema, at, 'at')
      return computeOption(
        context,
        'calculateOptionPrice',
        { contract: checked, volatility, underPrice },
        {
          ask: (reqId) => ({ type: 'CalculateOptionPriceRequest', reqId, contract: checked, volatility, underPrice }),
          cancel: (reqId) => ({ type: 'CancelCalculateOptionPrice', reqId }),
        },
        options,
      )
    },
  }
}
