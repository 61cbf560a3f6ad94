import { barLengthMs, type BarSize } from '../bar-size.ts'
import type { TradingSession } from '../historical-schedule.ts'

/** A stretch of time that one request can cover. It holds its start, not its end. */
export interface Window {
  readonly startMs: number
  readonly endMs: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Gives the longest stretch of bars of a size that the gateway is documented to send for one request. */
export function longestWindowMs(size: BarSize): number {
  const length = barLengthMs(size)
  if (length <= 1_000) return HOUR_MS / 2
  if (length <= 5_000) return HOUR_MS
  if (length <= 15_000) return 4 * HOUR_MS
  if (length <= 30_000) return 8 * HOUR_MS
  if (length <= 60_000) return DAY_MS
  if (length <= 120_000) return 2 * DAY_MS
  if (length < 1_800_000) return 7 * DAY_MS
  if (length < DAY_MS) return 28 * DAY_MS
  return 365 * DAY_MS
}

/** Finds the next window of a range: as many whole sessions as fit, or without a schedule as much time as fits. */
export function nextWindow(
  range: Window,
  longestMs: number,
  sessions: readonly TradingSession[] | undefined,
): Window | undefined {
  if (range.startMs >= range.endMs) return undefined
  if (sessions === undefined) {
    return { startMs: range.startMs, endMs: Math.min(range.startMs + longestMs, range.endMs) }
  }
  const first = sessions.findIndex(({ end }) => end.getTime() > range.startMs)
  const session = sessions[first]
  if (session === undefined || session.start.getTime() >= range.endMs) return undefined
  const startMs = Math.max(range.startMs, session.start.getTime())
  const limit = startMs + longestMs
  let endMs = Math.min(session.end.getTime(), limit)
  for (let at = first + 1; at < sessions.length; at++) {
    const end = (sessions[at] as TradingSession).end.getTime()
    if (end > limit) break
    endMs = end
  }
  return { startMs, endMs: Math.min(endMs, range.endMs) }
}
