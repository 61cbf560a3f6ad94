import { DAY_MS, parseDay, wallText } from '../../clock/days.ts'
import { isZone, wallToInstant } from '../../clock/zones.ts'
import type { Refusal } from '../search/contract-search.ts'

const form = /^(\d{8})(?:([ -])(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:\s+(\S.*))?)?$/

/**
 * Reads an instant as requests write it: `yyyymmdd hh:mm:ss zone`, `yyyymmdd-hh:mm:ss` for UTC, or a bare day.
 *
 * @param zone Holds where the text names no zone.
 * @returns `undefined` when the text is empty.
 */
export function parseInstant(text: string, zone: string): number | { readonly refused: Refusal } | undefined {
  if (text.trim() === '') return undefined
  const parts = form.exec(text.trim())
  const day = parseDay(parts?.[1] ?? '')
  const named = parts?.[2] === '-' ? 'UTC' : (parts?.[6] ?? zone)
  if (parts === null || day === undefined || !isZone(named)) return { refused: badInstant(text) }
  const wall = day * DAY_MS + (Number(parts[3] ?? 0) * 3600 + Number(parts[4] ?? 0) * 60 + Number(parts[5] ?? 0)) * 1000
  return wallToInstant(wall, named)
}

function badInstant(text: string): Refusal {
  return {
    code: 10314,
    message: `End Date/Time: The date, time, or time-zone entered is invalid: "${text}". The correct format is yyyymmdd hh:mm:ss xx/xxxx where yyyymmdd and xx/xxxx are optional.`,
  }
}

/** Writes an instant as bars and ranges do: wall time of the zone, and its name. */
export function zonedText(instantMs: number, zone: string): string {
  return `${wallText(instantMs, zone)} ${zone}`
}
