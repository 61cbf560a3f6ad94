import type { ClientContext } from '../context.ts'
import { contractDetails, type ContractDetailsCall } from './contract-details.ts'
import { fundamentalData, type FundamentalDataCall } from './fundamental-data.ts'
import { marketRule, type MarketRuleCall } from './market-rule.ts'
import { matchingSymbols, type MatchingSymbolsCall } from './matching-symbols.ts'
import { optionChain, type OptionChainCall } from './option-chain.ts'
import { resolve, type ResolveCall } from './resolve.ts'
import { secDefOptParams, type SecDefOptParamsCall } from './sec-def-opt-params.ts'

/** The calls about what can be traded. */
export interface ContractCalls
  extends ContractDetailsCall,
    FundamentalDataCall,
    MarketRuleCall,
    MatchingSymbolsCall,
    OptionChainCall,
    ResolveCall,
    SecDefOptParamsCall {}

/** Makes the calls of this room. */
export function contractCalls(context: ClientContext): ContractCalls {
  return {
    ...contractDetails(context),
    ...fundamentalData(context),
    ...marketRule(context),
    ...matchingSymbols(context),
    ...optionChain(context),
    ...resolve(context),
    ...secDefOptParams(context),
  }
}
