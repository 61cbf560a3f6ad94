import { answersTo, conversations, type GatewayMessage, type HistoricalDataBar, partOf } from '@twskit/wire'
import type { Collector } from '../requests/index.ts'

/** Says whether a message ends a set of bars: a message of its own from server version 196, below it the bars themselves. */
export function endsBars(message: GatewayMessage, serverVersion: number): boolean {
  const part = partOf(
    message,
    answersTo(conversations.historicalData, { type: 'HistoricalDataRequest' }, serverVersion),
  )
  return part === 'end' || part === 'last'
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
