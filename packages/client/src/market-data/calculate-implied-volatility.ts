import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { computeOption, type OptionComputation } from './option-calculation.ts'

const querySchema = z.strictObject({ optionPrice: z.number().min(0), underPrice: z.number().min(0) })

/** The call `calculateImpliedVolatility`. */
export interface CalculateImpliedVolatilityCall {
  /**
   * Has the gateway compute which volatility the price of an option implies, at a price of its underlying. The contract needs its exchange,
   * even with a `conId`.
   *
   * Stands for `calculateImpliedVolatility` and its cancel.
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
   * const { impliedVol } = await ib.calculateImpliedVolatility(contract, { optionPrice: 7.5, underPrice: 218 })
   * console.log(impliedVol)
   * ```
   */
  calculateImpliedVolatility(
    contract: Contract,
    at: { readonly optionPrice: number; readonly underPrice: number },
    options?: CallOptions,
  ): Promise<OptionComputation>
}

/** Makes the call `calculateImpliedVolatility`. */
export function calculateImpliedVolatility(context: ClientContext): CalculateImpliedVolatilityCall {
  return {
    calculateImpliedVolatility: async (contract, at, options) => {
      const checked = check(contractSchema, contract, 'contract')
      const { optionPrice, underPrice } = check(querySchema, at, 'at')
      return computeOption(
        context,
        'calculateImpliedVolatility',
        { contract: checked, optionPrice, underPrice },
        {
          ask: (reqId) => ({
            type: 'CalculateImpliedVolatilityRequest',
            reqId,
            contract: checked,
            optionPrice,
            underPrice,
          }),
          cancel: (reqId) => ({ type: 'CancelCalculateImpliedVolatility', reqId }),
        },
        options,
      )
    },
  }
}
