import type { ClientContext } from '../context.ts'
import { contractDetails, type ContractDetailsCall } from './contract-details.ts'
import { fundamentalData, type FundamentalDataCall } from './fundamental-data.ts'
import { marketRule, type MarketRuleCall } from './market-rule.ts'
import { matchingSymbols, type MatchingSymbolsCall } from './matching-symbols.ts'
import { optionChain, type OptionChainCall } from './option-chain.ts'
import { resolve, type ResolveCall } from './resolve.ts'
import { secDefOptParams, type SecDefOptParamsCall } from './sec-def-opt-params.ts'

export * from './builders/index.ts'
export {
  comboLegSchema,
  contractSchema,
  type SecurityIdType,
  securityIdTypes,
  type SecurityType,
  securityTypes,
} from './contract-schema.ts'
export { type FundamentalReport, fundamentalReports } from './fundamental-data.ts'
export type { SymbolMatch } from './matching-symbols.ts'
export type { OptionChainOptions, OptionChainProgress } from './option-chain.ts'
export { type OptionChainFilter, optionChainFilterSchema } from './option-chain-filter.ts'
export {
  incrementAt,
  type MarketRule,
  type PriceStep,
  type Rounding,
  roundToRule,
  roundToTick,
} from './price-rounding.ts'
export { type ContractDetails, contractFrom } from './received.ts'
export type { OptionChainParams, OptionChainQuery } from './sec-def-opt-params.ts'

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
