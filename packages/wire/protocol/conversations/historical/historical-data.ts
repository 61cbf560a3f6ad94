import { serverVersions as v } from '../../server-versions.ts'
import type { ConversationShape } from '../conversation.ts'

/** `HistoricalDataRequest` and its answer. */
export const historicalData = {
  name: 'historicalData',
  updatesName: 'historicalDataUpdates',
  subject: 'historical',
  ask: 'HistoricalDataRequest',
  items: ['HistoricalData'],
  end: ['HistoricalDataEnd'],
  endsBelow: { version: v.historicalDataEnd, end: 'single' },
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
      endsBelow: { version: v.historicalDataEnd, end: 'single' },
      feed: 'both',
      updates: ['HistoricalDataUpdate'],
      nothingFoundCode: 162,
    },
  ],
} as const satisfies ConversationShape
