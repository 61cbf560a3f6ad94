import type { TradingSession } from '../historical-schedule.ts'
import type { Window } from './windows.ts'

/** A stretch of a download without what was to be there. */
export interface DownloadGap {
  readonly from: Date
  /** The first instant after it. */
  readonly to: Date
  /**
   * - `missing`: the contract traded, by its schedule, but there are no bars; pauses within a session, such as for lunch, count as well
   * - `empty`: the gateway said that it has no data, and there is no schedule to compare with
   * - `refused`: the gateway refused the stretch, twice, in the words of `message`
   */
  readonly reason: 'missing' | 'empty' | 'refused'
  readonly message?: string | undefined
}

/** Finds the stretches of a window, within sessions, that no bar covers. */
export function missingBars(
  startsMs: readonly number[],
  barMs: number,
  window: Window,
  sessions: readonly TradingSession[],
): readonly DownloadGap[] {
  const gaps: DownloadGap[] = []
  let at = 0
  for (const { start, end } of sessions) {
    const toMs = Math.min(end.getTime(), window.endMs)
    let expectedMs = Math.max(start.getTime(), window.startMs)
    if (expectedMs >= toMs) continue
    const expect = (ms: number): void => {
      if (ms - expectedMs >= barMs) gaps.push({ from: new Date(expectedMs), to: new Date(ms), reason: 'missing' })
    }
    for (; at < startsMs.length && (startsMs[at] as number) < toMs; at++) {
      const ms = startsMs[at] as number
      expect(ms)
      expectedMs = Math.max(expectedMs, ms + barMs)
    }
    expect(toMs)
  }
  return gaps
}

/** Finds the trading days of a window that no bar is of. */
export function missingDays(
  days: ReadonlySet<string>,
  window: Window,
  sessions: readonly TradingSession[],
): readonly DownloadGap[] {
  return sessions
    .map(({ day }) => ({ day, from: new Date(`${day}T00:00:00Z`) }))
    .filter(({ day, from }) => from.getTime() >= window.startMs && from.getTime() < window.endMs && !days.has(day))
    .map(({ from }) => ({ from, to: new Date(from.getTime() + 86_400_000), reason: 'missing' }))
}

/** Adds gaps to a list; what touches the last one becomes part of it. */
export function addGaps(gaps: DownloadGap[], more: readonly DownloadGap[]): void {
  for (const gap of more) {
    const last = gaps.at(-1)
    if (last !== undefined && last.reason === gap.reason && last.to.getTime() === gap.from.getTime()) {
      gaps[gaps.length - 1] = { ...last, to: gap.to }
    } else gaps.push(gap)
  }
}
