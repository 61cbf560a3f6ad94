import { type Day, dayOf, partsOf } from '../../clock/days.ts'
import type { Refusal } from '../search/contract-search.ts'
import { invalid } from './bar-size.ts'

/** How far back a request reaches. */
export interface Duration {
  readonly count: number
  /** Seconds, days, weeks, months or years. */
  readonly unit: 'S' | 'D' | 'W' | 'M' | 'Y'
}

const MOST_SECONDS = 86_400
const MOST_DAYS = 365

/** Reads a duration such as `2 W`; a number without a unit counts seconds. */
export function parseDuration(text: string): Duration | { readonly refused: Refusal } {
  const parts = /^(\d+)(?:\s+([SDWMY]))?$/i.exec(text.trim())
  const count = Number(parts?.[1])
  if (parts === null || count === 0) {
    return invalid(
      `Historical data query duration string is invalid: "${text}". Its form is a number, a blank and one of S, D, W, M, Y`,
    )
  }
  const unit = (parts[2]?.toUpperCase() ?? 'S') as Duration['unit']
  if (unit === 'S' && count > MOST_SECONDS) {
    return invalid('Historical data requests for durations longer than 86400 seconds must be made in days.')
  }
  if (unit === 'D' && count > MOST_DAYS) {
    return invalid('Historical data requests for durations longer than 365 days must be made in years.')
  }
  return { count, unit }
}

/** Returns the day from which a duration of weeks, months or years reaches to `day`, that day itself not counted. */
export function dayBefore(day: Day, duration: Duration): Day {
  const { count, unit } = duration
  const { year, month, dayOfMonth } = partsOf(day)
  switch (unit) {
    case 'W':
      return day - 7 * count
    case 'M':
      return Math.min(dayOf(year, month - count, dayOfMonth), dayOf(year, month - count + 1, 0))
    case 'Y':
      return Math.min(dayOf(year - count, month, dayOfMonth), dayOf(year - count, month + 1, 0))
    case 'D':
      return day - count
    case 'S':
      return day
  }
}

/** Returns the length of a duration on the calendar. */
export function nominalMs(duration: Duration): number {
  const days = { S: 1 / 86_400, D: 1, W: 7, M: 30, Y: 365 }[duration.unit]
  return duration.count * days * 86_400_000
}
