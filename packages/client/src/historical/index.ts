export type { BarOf, BarValues, DayBar, IntradayBar } from './bar.ts'
export type { BarKind, BarQuery } from './bar-query.ts'
export { barKinds, barQuerySchema } from './bar-query.ts'
export { type BarSize, barSizes, type DailyBarSize } from './bar-size.ts'
export type { BarDownloadOptions, DownloadOptions, DownloadRange, TickDownloadOptions } from './download.ts'
export type { BarWants } from './downloads/bar-chunks.ts'
export { Download, type DownloadProgress } from './downloads/download.ts'
export type { DownloadGap } from './downloads/gaps.ts'
export type { HistoryDuration } from './duration.ts'
export type { HeadTimestampQuery } from './head-timestamp.ts'
export type { HistogramEntry, HistogramPeriod, HistogramQuery } from './histogram.ts'
export type { BarUpdate, BarUpdatesQuery } from './historical-data-updates.ts'
export type { ScheduleQuery, TradingSchedule, TradingSession } from './historical-schedule.ts'
export type { HistoricalTicksQuery } from './historical-ticks.ts'
export type {
  HistoricalBidAsk,
  HistoricalMidpoint,
  HistoricalTickKind,
  HistoricalTickKinds,
  HistoricalTrade,
} from './past-tick.ts'
