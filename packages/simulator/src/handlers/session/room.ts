import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { accountsAndIds } from './accounts-and-ids.ts'
import { clockTime } from './clock-time.ts'
import { logLevel } from './log-level.ts'
import { userAndFamily } from './user-and-family.ts'
import { verification } from './verification.ts'

/** Answers what concerns the session itself. */
export const session: OpenRoom = roomOf(accountsAndIds, clockTime, logLevel, userAndFamily, verification)
