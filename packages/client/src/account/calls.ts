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
