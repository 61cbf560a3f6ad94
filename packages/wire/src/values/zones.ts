import { zoneAliases } from './windows-zones.ts'

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Names that stand for several zones: Intl may know one of them, and taking it would be a guess. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['CST', 'IST', 'BST', 'AST', 'ACT', 'SST'])

/** Gives the formatter of a zone, or undefined for a name nobody knows. */
function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone)
  const known = Object.hasOwn(zoneAliases, zone) ? zoneAliases[zone] : AMBIGUOUS.has(zone) ? undefined : zone
  let format: Intl.DateTimeFormat | undefined
  try {
    format =
      known === undefined
        ? undefined
        : new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
            timeZone: known,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
          })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  // A gateway names few zones; a flood of made-up names must not fill the memory.
  if (formats.size > 500) formats.clear()
  formats.set(zone, format)
  return format
}

/** Tells whether a zone name can be used: IANA names, their old aliases, Windows names and unambiguous abbreviations. */
export function isKnownZone(zone: string): boolean {
  return formatOf(zone) !== undefined
}

/** Offsets by zone and quarter hour of wall time: offsets change on such boundaries only. */
const offsets = new Map<string, number>()
const QUARTER_HOUR_MS = 900_000
const DAY_MS = 86_400_000

/** Gives wall time minus UTC, in milliseconds, at an instant. */
function offsetAt(format: Intl.DateTimeFormat, zone: string, instant: number): number {
  const quarter = Math.floor(instant / QUARTER_HOUR_MS)
  const key = `${zone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const at = quarter * QUARTER_HOUR_MS
  const parts = format.formatToParts(at)
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.find(({ type }) => type === name)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  const offset = wall - at
  if (offsets.size > 4096) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/**
 * Turns wall time in a zone into an instant. `wall` is the wall time taken as if it were UTC, in milliseconds. A time that occurs
 * twice is the earlier one; a time that was skipped moves forward by the gap, as Temporal's "compatible" does.
 */
export function wallToInstant(wall: number, zone: string): number | undefined {
  const format = formatOf(zone)
  if (format === undefined) return undefined
  const before = offsetAt(format, zone, wall - DAY_MS)
  const after = offsetAt(format, zone, wall + DAY_MS)
  const first = wall - before
  if (before === after || offsetAt(format, zone, first) === before) return first
  const second = wall - after
  return offsetAt(format, zone, second) === after ? second : first
}
