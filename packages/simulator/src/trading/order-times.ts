import { DAY_MS, dayAt, parseDay } from '../clock/days.ts'
import { isZone, wallToInstant } from '../clock/zones.ts'

/** Zone abbreviations that gateways write and take. */
const zoneNames: Readonly<Record<string, string>> = {
  EST: 'US/Eastern',
  EDT: 'US/Eastern',
  CST: 'US/Central',
  CDT: 'US/Central',
  MST: 'US/Mountain',
  PST: 'US/Pacific',
  PDT: 'US/Pacific',
  GMT: 'UTC',
  BST: 'Europe/London',
  CET: 'MET',
  CEST: 'MET',
  MEZ: 'MET',
  JST: 'Japan',
  HKT: 'Hongkong',
}

/**
 * Reads a time as orders carry it: `20260302 15:30:00 US/Eastern`, `20260302-20:30:00` (UTC), `20260302`, or a time of
 * day that means today. Without a zone it is `zone`'s.
 *
 * Returns `undefined` when the text is no time.
 */
export function parseOrderTime(text: string, zone: string, nowMs: number): number | undefined {
  const match = /^(?:(\d{8})(?:([ -])+|$))?(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s+(\S.*))?$/.exec(text.trim())
  if (match === null || (match[1] === undefined && match[3] === undefined)) return undefined
  const named = match[6] === undefined ? undefined : zoneOf(match[6].trim())
  if (match[6] !== undefined && named === undefined) return undefined
  const inZone = named ?? (match[2] === '-' ? 'UTC' : zone)
  const day = match[1] === undefined ? dayAt(nowMs, inZone) : parseDay(match[1])
  if (day === undefined) return undefined
  const hour = Number(match[3] ?? 23)
  const minute = Number(match[4] ?? 59)
  const second = match[3] === undefined ? 59 : Number(match[5] ?? 0)
  if (hour > 23 || minute > 59 || second > 59) return undefined
  return wallToInstant(day * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000, inZone)
}

function zoneOf(name: string): string | undefined {
  const known = zoneNames[name.toUpperCase()]
  if (known !== undefined) return known
  return isZone(name) ? name : undefined
}
