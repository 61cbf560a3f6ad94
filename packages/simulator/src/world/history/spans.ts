import { type Day, dayAt, dayText, partsOf } from '../../clock/days.ts'
import { offsetAt } from '../../clock/zones.ts'
import { type Calendar, calendarOf, type Interval, type Session } from '../instruments/calendar.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { BarSize } from './bar-size.ts'
import { dayBefore, type Duration } from './duration.ts'
import type { HistoryRequest } from './request.ts'
import { zonedText } from './times.ts'

/** The time a bar covers: one stretch within a session, or all stretches of one or several sessions. */
export interface Span extends Interval {
  readonly intervals: readonly Interval[]
  /** Trading day of a bar of a day or longer. */
  readonly day: Day | undefined
}

/** Sessions a request looks back for at most. */
const LONGEST_SEARCH_DAYS = 36_600

/** Lists the time that a request's bars cover, earliest first; the last one may still be running. */
export function spansOf(request: HistoryRequest): readonly Span[] {
  const { instrument, size, endMs, isRegular } = request
  const sessions = sessionsOf(request)
  const fromMs = firstInstant(request)
  const cut = (interval: Interval): boolean => interval.endMs > fromMs && interval.startMs < endMs
  if (size.unit === 'intraday') {
    return sessions.flatMap((session) =>
      partOf(session, isRegular)
        .filter(cut)
        .flatMap((interval) => slices(calendarOf(instrument.hours), size, interval))
        .filter((span) => span.startMs >= fromMs && span.startMs < endMs),
    )
  }
  const groups = new Map<number, Session[]>()
  for (const session of sessions) {
    const key = groupOf(size, session.day)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [session])
    else group.push(session)
  }
  return [...groups.values()].flatMap((group): Span[] => {
    const intervals = group.flatMap((session) => partOf(session, isRegular)).filter(cut)
    const first = intervals[0]
    const last = intervals.at(-1)
    if (first === undefined || last === undefined) return []
    return [{ startMs: first.startMs, endMs: last.endMs, intervals, day: group.at(-1)?.day }]
  })
}

/** Lists the sessions that a request touches, earliest first, from the listing to the expiry of its instrument. */
export function sessionsOf(request: HistoryRequest): readonly Session[] {
  const { instrument, duration, endMs, isRegular, size } = request
  const calendar = calendarOf(instrument.hours)
  const lastMs = Math.min(endMs, instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY)
  const today = dayAt(lastMs, calendar.zone)
  const wanted = duration.unit === 'D' ? duration.count : Number.POSITIVE_INFINITY
  let firstDay = instrument.listedOn
  const found: Session[] = []
  for (let day = today + 1; day >= firstDay && day > today - LONGEST_SEARCH_DAYS && found.length < wanted; day--) {
    const session = calendar.sessionOn(day)
    const part = session === undefined ? undefined : partOf(session, isRegular)[0]
    if (session !== undefined && part !== undefined && part.startMs < lastMs) found.push(session)
    // Weeks, months and years are counted back from the last session, not from a holiday after it.
    if (found.length === 1) firstDay = Math.max(firstDayOf(found[0]?.day ?? today, duration, size), instrument.listedOn)
    if (duration.unit === 'S' && lengthOf(found, isRegular, lastMs) >= duration.count * 1000) break
  }
  return found.reverse()
}

function firstDayOf(last: Day, duration: Duration, size: BarSize): Day {
  if (duration.unit === 'D' || duration.unit === 'S') return 0
  const day = dayBefore(last, duration) + 1
  if (size.unit === 'week') return weekPlace(day) < 5 ? day - weekPlace(day) : day - weekPlace(day) + 7
  if (size.unit === 'month') return day - partsOf(day).dayOfMonth + 1
  return day
}

/** A range in seconds reaches back through trading time; the others begin with a session. */
function firstInstant(request: HistoryRequest): number {
  const { duration, endMs, isRegular } = request
  if (duration.unit !== 'S') return Number.NEGATIVE_INFINITY
  let left = duration.count * 1000
  for (const session of [...sessionsOf(request)].reverse()) {
    for (const interval of [...partOf(session, isRegular)].reverse()) {
      const until = Math.min(interval.endMs, endMs)
      if (until <= interval.startMs) continue
      if (until - interval.startMs >= left) return until - left
      left -= until - interval.startMs
    }
  }
  return Number.NEGATIVE_INFINITY
}

function lengthOf(sessions: readonly Session[], isRegular: boolean, endMs: number): number {
  let length = 0
  for (const session of sessions) {
    for (const { startMs, endMs: until } of partOf(session, isRegular)) {
      length += Math.max(0, Math.min(until, endMs) - startMs)
    }
  }
  return length
}

function partOf(session: Session, isRegular: boolean): readonly Interval[] {
  return isRegular ? session.liquid : session.trading
}

function groupOf(size: BarSize, day: Day): number {
  if (size.unit === 'day') return day
  if (size.unit === 'week') return weekPlace(day) < 5 ? day - weekPlace(day) : day - weekPlace(day) + 7
  const { year, month } = partsOf(day)
  return year * 12 + month
}

/** Days since Monday. */
function weekPlace(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Cuts an interval at the round times of the wall clock; the first piece may be shorter. */
function slices(calendar: Calendar, size: BarSize, interval: Interval): readonly Span[] {
  const found: Span[] = []
  for (let startMs = interval.startMs; startMs < interval.endMs; ) {
    const offset = offsetAt(calendar.zone, startMs)
    const boundary = (Math.floor((startMs + offset) / size.lengthMs) + 1) * size.lengthMs - offset
    const endMs = Math.min(boundary, interval.endMs)
    found.push({ startMs, endMs, intervals: [{ startMs, endMs }], day: undefined })
    startMs = endMs
  }
  return found
}

/** Writes the label of a bar: its day, or its start. */
export function labelOf(span: Span, instrument: Instrument, formatDate: number): string {
  if (span.day !== undefined) return dayText(span.day)
  if (formatDate === 2) return String(Math.floor(span.startMs / 1000))
  const { zone } = calendarOf(instrument.hours)
  return zonedText(span.startMs, zone)
}
