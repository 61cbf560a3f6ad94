import { type GatewayMessage, type HistoricalDataBar, serverVersions } from '@twskit/wire'
import type { Collector } from '../requests/index.ts'

/** Says whether a message ends a set of bars: a message of its own from server version 196, below it the bars themselves. */
export function endsBars(message: GatewayMessage, serverVersion: number): boolean {
  if (message.type === 'HistoricalDataEnd') return true
  return message.type === 'HistoricalData' && serverVersion < serverVersions.historicalDataEnd
}

/** Collects bars until their end, in one message or several. */
export function collectBars<Bar>(
  serverVersion: () => number,
  read: (bar: HistoricalDataBar) => Bar,
): Collector<readonly Bar[]> {
  const bars: Bar[] = []
  return {
    waitingFor: 'HistoricalDataEnd',
    take: (message) => {
      if (message.type === 'HistoricalData') for (const bar of message.historicalDataBars ?? []) bars.push(read(bar))
      return endsBars(message, serverVersion())
    },
    value: () => bars,
    arrived: () => bars,
  }
}
