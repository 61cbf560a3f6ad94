import type { OpenRoom } from '../../session/handlers.ts'
import { marketDataType } from './market-data-type.ts'
import { optionCalculations } from './option-calculations.ts'
import { QuoteLines } from './quote-lines.ts'
import { quotes } from './quotes.ts'
import { realTimeBars } from './real-time-bars.ts'
import { smartComponents } from './smart-components.ts'
import { tickByTick } from './tick-by-tick.ts'

/** Answers requests for quotes and trades as they happen. */
export const marketData: OpenRoom = (gateway) => {
  const lines = new QuoteLines(gateway)
  return {
    handlers: {
      ...quotes(gateway, lines),
      ...marketDataType(gateway),
      ...smartComponents(gateway),
      ...tickByTick(gateway),
      ...realTimeBars(gateway),
      ...optionCalculations(gateway),
    },
    dataRestored: (farm) => lines.repeat(farm),
  }
}
