import { type Day, dayOf, weekdayOf } from '../../clock/days.ts'

/** Returns the `nth` such weekday of the month, counted from 1. */
export function weekdayInMonth(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Returns the last such weekday of the month. */
export function lastWeekdayInMonth(year: number, month: number, weekday: number): Day {
  const last = dayOf(year, month + 1, 0)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** Tells whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6
}

/** Computes Easter Sunday of the Gregorian calendar. */
export function easterSunday(year: number): Day {
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

/**
 * Moves holidays that fall on one of the weekdays, or on another holiday, to the next day that is free.
 *
 * @param days In order.
 */
export function movedOn(days: readonly Day[], weekdays: readonly number[]): readonly Day[] {
  const taken = new Set(days.filter((day, index) => !weekdays.includes(weekdayOf(day)) && days.indexOf(day) === index))
  for (const [index, day] of days.entries()) {
    if (!weekdays.includes(weekdayOf(day)) && days.indexOf(day) === index) continue
    let free = day + 1
    while (taken.has(free) || weekdays.includes(weekdayOf(free))) free++
    taken.add(free)
  }
  return [...taken].sort((a, b) => a - b)
}
