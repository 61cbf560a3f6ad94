import { serverVersions as v } from '../server-versions.ts'
import type { Conversation } from './conversation.ts'

const endsBelow = { version: v.historicalDataEnd, end: 'single' } as const

/** Lists the conversations about the past. */
export const historicalConversations: readonly Conversation[] = [
  {
    name: 'historicalData',
    updatesName: 'historicalDataUpdates',
    room: 'historical',
    ask: 'HistoricalDataRequest',
    items: ['HistoricalData'],
    end: ['HistoricalDataEnd'],
    endsBelow,
    feed: 'one-shot',
    cancel: 'CancelHistoricalData',
    cancelledCode: 162,
    nothingFoundCode: 162,
    keyedBy: 'reqId',
    variants: [
      {
        name: 'historicalSchedule',
        when: { path: 'whatToShow', is: 'SCHEDULE' },
        items: ['HistoricalSchedule'],
        end: 'single',
        feed: 'one-shot',
        nothingFoundCode: 162,
      },
      {
        name: 'historicalDataUpdates',
        when: { path: 'keepUpToDate', is: true },
        items: ['HistoricalData'],
        end: ['HistoricalDataEnd'],
        endsBelow,
        feed: 'both',
        updates: ['HistoricalDataUpdate'],
        nothingFoundCode: 162,
      },
    ],
  },
  {
    name: 'headTimestamp',
    room: 'historical',
    ask: 'HeadTimestampRequest',
    items: ['HeadTimestamp'],
    end: 'single',
    feed: 'one-shot',
    cancel: 'CancelHeadTimestamp',
    nothingFoundCode: 162,
    keyedBy: 'reqId',
  },
  {
    name: 'histogram',
    room: 'historical',
    ask: 'HistogramDataRequest',
    items: ['HistogramData'],
    end: 'single',
    feed: 'one-shot',
    cancel: 'CancelHistogramData',
    keyedBy: 'reqId',
  },
  {
    // One kind of message by whatToShow: MIDPOINT, BID_ASK or TRADES.
    name: 'historicalTicks',
    room: 'historical',
    ask: 'HistoricalTicksRequest',
    items: ['HistoricalTicks', 'HistoricalTicksBidAsk', 'HistoricalTicksLast'],
    end: ['HistoricalTicks', 'HistoricalTicksBidAsk', 'HistoricalTicksLast'],
    lastWhen: 'isDone',
    feed: 'one-shot',
    cancel: 'CancelHistoricalTicks',
    keyedBy: 'reqId',
  },
]
