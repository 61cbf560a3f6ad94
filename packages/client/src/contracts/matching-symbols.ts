import { conversations, type Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { contractFrom } from './received.ts'

/** A contract whose symbol or name fits a pattern, and what else exists on it. */
export interface SymbolMatch {
  /** The contract with its `conId`, primary exchange and, in its `description`, the name of the company. */
  readonly contract: Contract
  /** The security types of the derivatives on it: `OPT`, `WAR`, ... */
  readonly derivativeSecTypes: readonly string[]
}

const patternSchema = z.string().min(1)

/** The call `matchingSymbols`. */
export interface MatchingSymbolsCall {
  /**
   * Finds stocks and the like whose symbol begins with the pattern or whose name contains it; the gateway gives up to 16.
   *
   * Stands for `reqMatchingSymbols`.
   *
   * @throws {@link ValidationError} when the pattern is empty.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { contract, derivativeSecTypes } of await ib.matchingSymbols('apple')) {
   *   console.log(contract.symbol, contract.primaryExch, contract.currency, derivativeSecTypes)
   * }
   * ```
   */
  matchingSymbols(pattern: string, options?: CallOptions): Promise<readonly SymbolMatch[]>
}

/** Makes the call `matchingSymbols`. */
export function matchingSymbols({ requests }: ClientContext): MatchingSymbolsCall {
  return {
    matchingSymbols: async (pattern, options) => {
      const checked = check(patternSchema, pattern, 'pattern')
      return requests.ask(
        askOne(conversations.matchingSymbols, { pattern: checked }, ({ contractDescriptions = [] }) =>
          contractDescriptions.map(({ contract, derivativeSecTypes = [] }) => ({
            contract: contractFrom(contract),
            derivativeSecTypes,
          })),
        ),
        options,
      )
    },
  }
}
