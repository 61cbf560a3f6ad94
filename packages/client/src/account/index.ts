export type { AccountFigure } from './account-figure.ts'
export type { AccountOrModel } from './account-names.ts'
export {
  type AccountSummaryQuery,
  type AccountSummaryTag,
  accountSummaryTags,
  type AccountSummaryUpdate,
} from './account-summary.ts'
export type { AccountSnapshot, AccountUpdate } from './account-updates.ts'
export type { AccountMultiQuery, AccountMultiUpdate } from './account-updates-multi.ts'
export type { FirstSetComplete } from './complete.ts'
export type { FamilyCode } from './family-codes.ts'
export type { AccountPnl } from './pnl.ts'
export type { PnlSingleQuery } from './pnl-query.ts'
export type { PositionPnl } from './pnl-single.ts'
export type { PortfolioQuery } from './portfolio.ts'
export { Portfolio } from './portfolio-cache.ts'
export type { PortfolioPosition } from './portfolio-position.ts'
export type { Position } from './position.ts'
export type { PositionUpdate } from './positions.ts'
export type { UserInfo } from './user-info.ts'
