import { type Day, dayOf, partsOf, weekdayOf } from '../../clock/days.ts'
import type { HolidayRule } from './hours.ts'

const holidaysByYear = new Map<string, ReadonlySet<Day>>()

/** Tells whether nothing trades on `day` under the rule. */
export function isHoliday(rule: HolidayRule, day: Day): boolean {
  if (rule === 'none') return false
  const { year } = partsOf(day)
  const name = `${rule} ${year}`
  let days = holidaysByYear.get(name)
  if (days === undefined) {
    days = new Set(holidays[rule](year))
    holidaysByYear.set(name, days)
  }
  return days.has(day)
}

const holidays: Record<Exclude<HolidayRule, 'none'>, (year: number) => readonly Day[]> = {
  us: (year) => [
    observed(dayOf(year, 1, 1)),
    weekdayInMonth(year, 1, 1, 3),
    weekdayInMonth(year, 2, 1, 3),
    easterSunday(year) - 2,
    lastWeekdayInMonth(year, 5, 1),
    observed(dayOf(year, 6, 19)),
    observed(dayOf(year, 7, 4)),
    weekdayInMonth(year, 9, 1, 1),
    weekdayInMonth(year, 11, 4, 4),
    observed(dayOf(year, 12, 25)),
  ],
  europe: (year) => {
    const easter = easterSunday(year)
    return [dayOf(year, 1, 1), easter - 2, easter + 1, dayOf(year, 5, 1), dayOf(year, 12, 25), dayOf(year, 12, 26)]
  },
  'hong-kong': (year) => {
    const easter = easterSunday(year)
    return [
      dayOf(year, 1, 1),
      easter - 2,
      easter + 1,
      dayOf(year, 5, 1),
      dayOf(year, 7, 1),
      dayOf(year, 10, 1),
      dayOf(year, 12, 25),
      dayOf(year, 12, 26),
    ]
  },
  japan: (year) => [
    dayOf(year, 1, 1),
    dayOf(year, 1, 2),
    dayOf(year, 1, 3),
    dayOf(year, 4, 29),
    dayOf(year, 5, 3),
    dayOf(year, 5, 4),
    dayOf(year, 5, 5),
    dayOf(year, 11, 3),
    dayOf(year, 11, 23),
    dayOf(year, 12, 31),
  ],
  'new-year-and-christmas': (year) => [dayOf(year, 1, 1), dayOf(year, 12, 25)],
}

/** Moves a holiday on a Saturday to Friday and one on a Sunday to Monday. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day)
  if (weekday === 6) return day - 1
  return weekday === 0 ? day + 1 : day
}

/** Returns the `nth` such weekday of the month, counted from 1. */
export function weekdayInMonth(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Returns the last such weekday of the month. */
function lastWeekdayInMonth(year: number, month: number, weekday: number): Day {
  const last = dayOf(year, month + 1, 0)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** Computes Easter Sunday of the Gregorian calendar. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full =
    moon -
    Math.floor(moon / 28) * (1 - Math.floor(moon / 28) * Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  const offset = full - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4))
}
