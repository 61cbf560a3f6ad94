export type { AdvisorKind, AdvisorRows } from './advisor-kinds.ts'
export type { AccountAlias, AdvisorGroup, GroupAccount } from './documents.ts'
export type { SoftDollarTier } from './soft-dollar-tiers.ts'
