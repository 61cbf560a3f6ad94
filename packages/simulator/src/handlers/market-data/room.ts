import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { marketDataType } from './market-data-type.ts'
import { quotes } from './quotes.ts'
import { smartComponents } from './smart-components.ts'

/** Answers requests for quotes and trades as they happen. */
export const marketData: OpenRoom = roomOf(quotes, marketDataType, smartComponents)
