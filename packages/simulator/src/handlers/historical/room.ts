import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { bars } from './bars.ts'
import { headTimestamp } from './head-timestamp.ts'
import { histogram } from './histogram.ts'
import { ticks } from './ticks.ts'

/** Answers requests for the past. */
export const historical: OpenRoom = roomOf(bars, headTimestamp, histogram, ticks)
