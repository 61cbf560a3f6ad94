import { wallToInstant } from './zones.ts'

/** How to read a time that names no zone of its own. */
export interface TimestampOptions {
  /** The zone of times without one, such as a contract's `timeZoneId`. Without it they are not read: that would be a guess. */
  readonly zone?: string | undefined
  /**
   * Whether `20260312-09:30:00` is UTC, as IB defines the dash form, or in `zone`: the trading schedule uses the dash for
   * exchange time. UTC unless given.
   */
  readonly dash?: 'utc' | 'zone' | undefined
}

const DATE_TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(-)|T| +)(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?: *(Z)| +(\S.*\S|\S))?$/

/**
 * Reads a time as gateways write it, as an instant: `20231201 09:30:00 US/Eastern` with any IANA, old or Windows zone name,
 * `20231201-14:30:00` (UTC), epoch seconds or milliseconds. What cannot be read without guessing is undefined, so keep the text.
 *
 * @example
 * ```ts
 * import { parseTimestamp } from '@twskit/wire'
 *
 * parseTimestamp('20231201 09:30:00 US/Eastern')?.toISOString() // 2023-12-01T14:30:00.000Z
 * parseTimestamp('20231201 09:30:00') // undefined: whose half past nine?
 * ```
 */
export function parseTimestamp(text: string, options: TimestampOptions = {}): Date | undefined {
  if (/^\d{9,11}$/.test(text)) return new Date(Number(text) * 1000)
  if (/^\d{12,14}$/.test(text)) return new Date(Number(text))
  const match = DATE_TIME.exec(text.trim())
  if (match === null) return undefined
  const [, year, month, day, dash, hour, minute, second = '0', fraction = '', utc, ownZone] = match
  const wall = wallTime(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))
  if (wall === undefined) return undefined
  const ms = wall + (fraction === '' ? 0 : Math.floor(Number(`0.${fraction}`) * 1000))
  if (utc !== undefined) return new Date(ms)
  const zone = ownZone ?? (dash !== undefined && options.dash !== 'zone' ? 'UTC' : options.zone)
  if (zone === undefined) return undefined
  const instant = wallToInstant(ms, zone)
  return instant === undefined ? undefined : new Date(instant)
}

/** Gives wall time as if it were UTC, or undefined for a date or time that does not exist. */
function wallTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return undefined
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return new Date(wall).getUTCDate() === day ? wall : undefined
}

/** Reads `20231201` or `2023-12-01` as a trading day, `2023-12-01`; anything else is undefined. */
export function parseTradingDay(text: string): string | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match
  return wallTime(Number(year), Number(month), Number(day), 0, 0, 0) === undefined
    ? undefined
    : `${year}-${month}-${day}`
}

/**
 * Writes an instant the one way that needs no zone: UTC with a dash, `20231201-14:30:00`. Milliseconds are dropped: the protocol
 * has none here.
 *
 * @throws RangeError when the date is invalid.
 */
export function formatTimestamp(date: Date): string {
  const iso = date.toISOString()
  return `${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 19)}`
}
