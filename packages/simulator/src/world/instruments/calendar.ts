import { DAY_MS, type Day, dayAt, dayText, wallText, weekdayOf } from '../../clock/days.ts'
import { wallToInstant } from '../../clock/zones.ts'
import { isHoliday, isShortDay } from './holidays.ts'
import type { Hours, MinuteSpan } from './hours.ts'

/** A stretch of time: from `startMs` up to but not including `endMs`. */
export interface Interval {
  readonly startMs: number
  readonly endMs: number
}

/** One trading day of a market. */
export interface Session extends Interval {
  /** The trading day, which may begin on the evening before. */
  readonly day: Day
  readonly trading: readonly Interval[]
  /** Regular trading hours. */
  readonly liquid: readonly Interval[]
}

/** Longest stretch without a session that a search for one crosses. */
const LONGEST_BREAK_DAYS = 15

/** How many texts of hours a calendar remembers. */
const MOST_HOURS_TEXTS = 200

/** The sessions of a market, computed from its hours and holidays. */
export class Calendar {
  readonly hours: Hours
  readonly #sessions = new Map<Day, Session | undefined>()
  readonly #hoursTexts = new Map<string, string>()

  constructor(hours: Hours) {
    this.hours = hours
  }

  get zone(): string {
    return this.hours.zone
  }

  /** Returns the session of a trading day, or `undefined` when the market stays closed. */
  sessionOn(day: Day): Session | undefined {
    if (this.#sessions.has(day)) return this.#sessions.get(day)
    const session = this.#build(day)
    this.#sessions.set(day, session)
    return session
  }

  /** Returns the session during whose trading hours, breaks included, the instant falls. */
  sessionAt(instantMs: number): Session | undefined {
    const day = dayAt(instantMs, this.zone)
    for (let candidate = day; candidate <= day + 1; candidate++) {
      const session = this.sessionOn(candidate)
      if (session !== undefined && instantMs >= session.startMs && instantMs < session.endMs) return session
    }
    return undefined
  }

  /** Tells whether the market trades at the instant, extended hours included. */
  isOpen(instantMs: number): boolean {
    const session = this.sessionAt(instantMs)
    return session !== undefined && within(session.trading, instantMs)
  }

  /** Tells whether the instant falls into regular trading hours. */
  isLiquid(instantMs: number): boolean {
    const session = this.sessionAt(instantMs)
    return session !== undefined && within(session.liquid, instantMs)
  }

  /** Returns the session that is running or was the last to start. */
  latestSession(instantMs: number): Session | undefined {
    const day = dayAt(instantMs, this.zone) + 1
    for (let candidate = day; candidate > day - LONGEST_BREAK_DAYS; candidate--) {
      const session = this.sessionOn(candidate)
      if (session !== undefined && session.startMs <= instantMs) return session
    }
    return undefined
  }

  /** Returns the session before this one. */
  previousSession(session: Session): Session | undefined {
    for (let day = session.day - 1; day > session.day - LONGEST_BREAK_DAYS; day--) {
      const earlier = this.sessionOn(day)
      if (earlier !== undefined) return earlier
    }
    return undefined
  }

  /** Returns the instant itself while the market trades, else the last millisecond in which it did. */
  lastOpenMs(instantMs: number): number | undefined {
    for (let session = this.latestSession(instantMs); session !== undefined; session = this.previousSession(session)) {
      for (let at = session.trading.length - 1; at >= 0; at--) {
        const { startMs, endMs } = session.trading[at] as Interval
        if (startMs <= instantMs) return Math.min(instantMs, endMs - 1)
      }
    }
    return undefined
  }

  /** Returns the first instant, not before the given one, at which the market trades. */
  nextOpenMs(instantMs: number): number | undefined {
    const day = dayAt(instantMs, this.zone)
    for (let candidate = day; candidate < day + LONGEST_BREAK_DAYS; candidate++) {
      for (const { startMs, endMs } of this.sessionOn(candidate)?.trading ?? []) {
        if (endMs > instantMs) return Math.max(instantMs, startMs)
      }
    }
    return undefined
  }

  /** Returns the instant at which an instrument's last day ends: at that minute of the day, or with its session if that is earlier. */
  endOf(day: Day, minute: number): number {
    const endMs = wallToInstant(day * DAY_MS + minute * 60_000, this.zone)
    return Math.min(endMs, this.sessionOn(day)?.endMs ?? endMs)
  }

  /** Writes hours as contract details do: today and the days that follow, `yyyymmdd:CLOSED` where nothing trades. */
  hoursText(
    part: 'trading' | 'liquid',
    instantMs: number,
    days: number,
    lastDay: Day = Number.POSITIVE_INFINITY,
  ): string {
    const today = dayAt(instantMs, this.zone)
    // A chain has thousands of contracts with a few last days among them.
    const last = Math.min(lastDay, today + days - 1)
    const name = `${part} ${today} ${last}`
    let text = this.#hoursTexts.get(name)
    if (text === undefined) {
      if (this.#hoursTexts.size >= MOST_HOURS_TEXTS) this.#hoursTexts.clear()
      text = this.#hoursText(part, today, last)
      this.#hoursTexts.set(name, text)
    }
    return text
  }

  #hoursText(part: 'trading' | 'liquid', firstDay: Day, lastDay: Day): string {
    const texts: string[] = []
    for (let day = firstDay; day <= lastDay; day++) {
      const spans = this.sessionOn(day)?.[part] ?? []
      if (spans.length === 0) texts.push(`${dayText(day)}:CLOSED`)
      for (const span of spans) texts.push(`${this.#edgeText(span.startMs)}-${this.#edgeText(span.endMs)}`)
    }
    return texts.join(';')
  }

  #edgeText(instantMs: number): string {
    const [day = '', time = ''] = wallText(instantMs, this.zone).split(' ')
    return `${day}:${time.slice(0, 5).replace(':', '')}`
  }

  #build(day: Day): Session | undefined {
    const { hours } = this
    if (!hours.weekdays.includes(weekdayOf(day)) || isHoliday(hours.holidays, day)) return undefined
    const spans = hours.shortDay !== undefined && isShortDay(hours.holidays, day) ? hours.shortDay : hours
    const trading = spans.trading.map((span) => this.#interval(day, span))
    const liquid = spans.liquid.map((span) => this.#interval(day, span))
    const first = trading[0]
    const last = trading.at(-1)
    if (first === undefined || last === undefined) return undefined
    return { day, startMs: first.startMs, endMs: last.endMs, trading, liquid }
  }

  #interval(day: Day, [from, to]: MinuteSpan): Interval {
    const midnight = day * DAY_MS
    return {
      startMs: wallToInstant(midnight + from * 60_000, this.zone),
      endMs: wallToInstant(midnight + to * 60_000, this.zone),
    }
  }
}

/** Tells whether one of the intervals holds the instant. */
function within(intervals: readonly Interval[], instantMs: number): boolean {
  return intervals.some(({ startMs, endMs }) => instantMs >= startMs && instantMs < endMs)
}

const calendars = new WeakMap<Hours, Calendar>()

/** Returns the calendar of those hours; the same one each time. */
export function calendarOf(hours: Hours): Calendar {
  let calendar = calendars.get(hours)
  if (calendar === undefined) {
    calendar = new Calendar(hours)
    calendars.set(hours, calendar)
  }
  return calendar
}
