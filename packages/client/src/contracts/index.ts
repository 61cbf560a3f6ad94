import type { ClientContext } from '../context.ts'
import { contractDetails, type ContractDetailsCall } from './contract-details.ts'
import { matchingSymbols, type MatchingSymbolsCall } from './matching-symbols.ts'
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
export type { SymbolMatch } from './matching-symbols.ts'
export { type ContractDetails, contractFrom } from './received.ts'
export type { OptionChainParams, OptionChainQuery } from './sec-def-opt-params.ts'

/** The calls about what can be traded. */
export interface ContractCalls extends ContractDetailsCall, MatchingSymbolsCall, SecDefOptParamsCall {}

export function contractCalls(context: ClientContext): ContractCalls {
  return { ...contractDetails(context), ...matchingSymbols(context), ...secDefOptParams(context) }
}
