import type { ClientContext } from '../context.ts'
import { download, type DownloadCall } from './download.ts'
import { headTimestamp, type HeadTimestampCall } from './head-timestamp.ts'
import { histogram, type HistogramCall } from './histogram.ts'
import { historicalData, type HistoricalDataCall } from './historical-data.ts'
import { historicalDataUpdates, type HistoricalDataUpdatesCall } from './historical-data-updates.ts'
import { historicalSchedule, type HistoricalScheduleCall } from './historical-schedule.ts'
import { historicalTicks, type HistoricalTicksCall } from './historical-ticks.ts'

/** The calls about the past. */
export interface HistoricalCalls
  extends DownloadCall,
    HeadTimestampCall,
    HistogramCall,
    HistoricalDataCall,
    HistoricalDataUpdatesCall,
    HistoricalScheduleCall,
    HistoricalTicksCall {}

export function historicalCalls(context: ClientContext): HistoricalCalls {
  return {
    ...download(context),
    ...headTimestamp(context),
    ...histogram(context),
    ...historicalData(context),
    ...historicalDataUpdates(context),
    ...historicalSchedule(context),
    ...historicalTicks(context),
  }
}
