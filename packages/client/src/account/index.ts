import type { ClientContext } from '../context.ts'
import { accountSummary, type AccountSummaryCall } from './account-summary.ts'
import { accountUpdates, type AccountUpdatesCall } from './account-updates.ts'
import { accountUpdatesMulti, type AccountUpdatesMultiCall } from './account-updates-multi.ts'
import { familyCodes, type FamilyCodesCall } from './family-codes.ts'
import { pnl, type PnlCall } from './pnl.ts'
import { pnlSingle, type PnlSingleCall } from './pnl-single.ts'
import { portfolio, type PortfolioCall } from './portfolio.ts'
import { positions, type PositionsCall } from './positions.ts'
import { positionsMulti, type PositionsMultiCall } from './positions-multi.ts'
import { userInfo, type UserInfoCall } from './user-info.ts'

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

/** The calls about accounts: their values, positions, profit and loss. */
export interface AccountCalls
  extends AccountSummaryCall,
    AccountUpdatesCall,
    AccountUpdatesMultiCall,
    FamilyCodesCall,
    PnlCall,
    PnlSingleCall,
    PortfolioCall,
    PositionsCall,
    PositionsMultiCall,
    UserInfoCall {}

export function accountCalls(context: ClientContext): AccountCalls {
  const feeds = { ...accountUpdates(context), ...positions(context), ...pnl(context) }
  return {
    ...feeds,
    ...accountSummary(context),
    ...accountUpdatesMulti(context),
    ...familyCodes(context),
    ...pnlSingle(context),
    ...portfolio(context, feeds),
    ...positionsMulti(context),
    ...userInfo(context),
  }
}
