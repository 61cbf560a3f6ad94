import type { ClientMessage } from '@twskit/wire'
import { barLengthMs, type BarSize, barSizeForm } from '../historical/bar-size.ts'
import type { HistoricalFacts } from '../pacing/index.ts'
import { stableKey } from '../requests/index.ts'

const SMALL_BAR_MS = 30_000

/** Returns the facts that the historical pacing rules need of a request; undefined for requests that they do not concern. */
export function historicalFactsOf(message: ClientMessage): HistoricalFacts | undefined {
  if (message.type !== 'HistoricalDataRequest' && message.type !== 'HistoricalTicksRequest') return undefined
  const { contract, whatToShow } = message
  return {
    identity: stableKey({ ...message, reqId: undefined }),
    series: stableKey([contract, whatToShow]),
    isSmall: message.type === 'HistoricalTicksRequest' || isSmallBar(message.barSizeSetting),
    weight: whatToShow === 'BID_ASK' ? 2 : 1,
  }
}

function isSmallBar(barSize = ''): boolean {
  return barSizeForm.test(barSize) && barLengthMs(barSize as BarSize) <= SMALL_BAR_MS
}
