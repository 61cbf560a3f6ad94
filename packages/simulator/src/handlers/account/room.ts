import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { accountSummary } from './account-summary.ts'
import { accountUpdates } from './account-updates.ts'
import { accountUpdatesMulti } from './account-updates-multi.ts'
import { positions } from './positions.ts'
import { profitAndLoss } from './profit-and-loss.ts'

/** Answers requests about accounts: summaries, values, positions, profit and loss. */
export const account: OpenRoom = roomOf(accountSummary, accountUpdates, accountUpdatesMulti, positions, profitAndLoss)
