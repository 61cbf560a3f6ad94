import { dayAt } from '../clock/days.ts'
import { calendarOf, type Interval, type Session } from '../world/instruments/calendar.ts'
import type { Instrument } from '../world/instruments/instrument.ts'

/** Days to look ahead for a session. */
const LONGEST_BREAK_DAYS = 15

/** A stretch of trading, and the last stretch of the same trading day. */
export interface Stretch extends Interval {
  /** End of the trading day's last stretch. */
  readonly dayEndMs: number
}

/**
 * Returns the stretch that is running or the next one to come: of regular trading, or with extended hours.
 *
 * Returns `undefined` when the instrument has expired or nothing is scheduled.
 */
export function stretchAt(instrument: Instrument, isExtended: boolean, instantMs: number): Stretch | undefined {
  const endMs = instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
  if (instantMs >= endMs) return undefined
  const calendar = calendarOf(instrument.hours)
  const first = dayAt(instantMs, calendar.zone)
  // A trading day may begin on the evening before.
  for (let day = first; day <= first + LONGEST_BREAK_DAYS; day++) {
    const session = calendar.sessionOn(day)
    const found = session === undefined ? undefined : stretchOf(session, isExtended, instantMs)
    if (found !== undefined) {
      return { startMs: found.startMs, endMs: Math.min(found.endMs, endMs), dayEndMs: Math.min(found.dayEndMs, endMs) }
    }
  }
  return undefined
}

/** Tells whether the instrument trades at the instant: in regular hours, or with extended ones. */
export function tradesAt(instrument: Instrument, isExtended: boolean, instantMs: number): boolean {
  const stretch = stretchAt(instrument, isExtended, instantMs)
  return stretch !== undefined && stretch.startMs <= instantMs
}

/** Returns the end of the regular hours that run at the instant or come next: the closing auction. */
export function nextCloseMs(instrument: Instrument, instantMs: number): number | undefined {
  return stretchAt(instrument, false, instantMs)?.dayEndMs
}

/** Returns the next start of regular hours: the opening auction. */
export function nextOpenMs(instrument: Instrument, instantMs: number): number | undefined {
  const stretch = stretchAt(instrument, false, instantMs)
  if (stretch === undefined || stretch.startMs > instantMs) return stretch?.startMs
  return stretchAt(instrument, false, stretch.endMs)?.startMs
}

function stretchOf(session: Session, isExtended: boolean, instantMs: number): Stretch | undefined {
  const intervals = isExtended ? session.trading : session.liquid
  const last = intervals.at(-1)
  if (last === undefined || instantMs >= last.endMs) return undefined
  for (const { startMs, endMs } of intervals) if (instantMs < endMs) return { startMs, endMs, dayEndMs: last.endMs }
  return undefined
}
