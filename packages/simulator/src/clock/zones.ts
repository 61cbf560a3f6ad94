const QUARTER_HOUR_MS = 900_000
const DAY_MS = 86_400_000

interface ZoneOffsets {
  readonly format: Intl.DateTimeFormat
  /** Offset at the first instant of a UTC day, and at quarter hours of days on which it changes. */
  readonly byInstant: Map<number, number>
}

const zones = new Map<string, ZoneOffsets>()

/** Instants remembered per zone; beyond it the memory starts afresh. */
const REMEMBERED_INSTANTS = 100_000

/** Returns wall time minus UTC in milliseconds, at `instantMs` in the named time zone (IANA or US/… names). */
export function offsetAt(zone: string, instantMs: number): number {
  if (zone === 'UTC') return 0
  let offsets = zones.get(zone)
  if (offsets === undefined) {
    offsets = { format: zoneFormat(zone), byInstant: new Map() }
    zones.set(zone, offsets)
  }
  // Few days see the clocks change: where both ends of a day agree, so does all between.
  const dayStart = Math.floor(instantMs / DAY_MS) * DAY_MS
  const offset = remembered(offsets, dayStart)
  if (offset === remembered(offsets, dayStart + DAY_MS)) return offset
  return remembered(offsets, Math.floor(instantMs / QUARTER_HOUR_MS) * QUARTER_HOUR_MS)
}

function remembered({ format, byInstant }: ZoneOffsets, instantMs: number): number {
  const known = byInstant.get(instantMs)
  if (known !== undefined) return known
  const offset = readOffset(format, instantMs)
  if (byInstant.size >= REMEMBERED_INSTANTS) byInstant.clear()
  byInstant.set(instantMs, offset)
  return offset
}

/**
 * Returns the instant at which the clocks of `zone` show `wallMs` (wall time counted as if it were UTC).
 *
 * An hour that happens twice means its first pass; an hour that is skipped moves forward.
 */
export function wallToInstant(wallMs: number, zone: string): number {
  const before = offsetAt(zone, wallMs - DAY_MS)
  const after = offsetAt(zone, wallMs + DAY_MS)
  const first = wallMs - before
  if (before === after || offsetAt(zone, first) === before) return first
  const second = wallMs - after
  return offsetAt(zone, second) === after ? second : first
}

/** Returns what the clocks of `zone` show at `instantMs`, counted as if it were UTC. */
export function instantToWall(instantMs: number, zone: string): number {
  return instantMs + offsetAt(zone, instantMs)
}

/** Tells whether the runtime knows the time zone. */
export function isZone(zone: string): boolean {
  try {
    zoneFormat(zone)
    return true
  } catch {
    return false
  }
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}

function readOffset(format: Intl.DateTimeFormat, instantMs: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instantMs)) if (type !== 'literal') part[type] = Number(value)
  const wall = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  )
  return wall - instantMs
}
