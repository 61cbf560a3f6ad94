import { instantToWall } from './zones.ts'

/** Milliseconds of a day without a clock change. */
export const DAY_MS = 86_400_000

/** A calendar day, counted from 1970-01-01; Thursday is day 0. */
export type Day = number

/** Returns the day of a year, month (1 to 12) and day of month; months and days beyond their range carry over. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / DAY_MS)
}

/** Returns the calendar day on which `instantMs` falls in `zone`. */
export function dayAt(instantMs: number, zone: string): Day {
  return Math.floor(instantToWall(instantMs, zone) / DAY_MS)
}

/** Returns the weekday: 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Splits a day into year, month (1 to 12) and day of month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

/** Writes a day as the gateway does: `yyyymmdd`. */
export function dayText(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '')
}

/** Reads `yyyymmdd`; `undefined` when the text is no such day. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{8}$/.test(text)) return undefined
  const day = dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)))
  return dayText(day) === text ? day : undefined
}

/** Writes an instant as wall time of `zone`: `yyyymmdd hh:mm:ss`, with `separator` between day and time. */
export function wallText(instantMs: number, zone: string, separator: string = ' '): string {
  const iso = new Date(instantToWall(instantMs, zone)).toISOString()
  return `${iso.slice(0, 10).replaceAll('-', '')}${separator}${iso.slice(11, 19)}`
}
