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
export type { MissingExpiry, OptionChain, OptionChainOptions, OptionChainProgress } from './option-chain.ts'
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
