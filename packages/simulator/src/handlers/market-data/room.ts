import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { marketDataType } from './market-data-type.ts'
import { optionCalculations } from './option-calculations.ts'
import { quotes } from './quotes.ts'
import { realTimeBars } from './real-time-bars.ts'
import { smartComponents } from './smart-components.ts'
import { tickByTick } from './tick-by-tick.ts'

/** Answers requests for quotes and trades as they happen. */
export const marketData: OpenRoom = roomOf(
  quotes,
  marketDataType,
  smartComponents,
  tickByTick,
  realTimeBars,
  optionCalculations,
)
