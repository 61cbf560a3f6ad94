import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { groupsAndAliases } from './groups-and-aliases.ts'
import { softDollarTiers } from './soft-dollar-tiers.ts'

/** Answers requests of advisors. */
export const advisor: OpenRoom = roomOf(groupsAndAliases, softDollarTiers)
