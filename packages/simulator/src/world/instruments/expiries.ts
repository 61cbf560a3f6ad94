import { type Day, dayOf, partsOf, weekdayOf } from '../../clock/days.ts'
import { isHoliday } from './holidays.ts'
import type { HolidayRule } from './hours.ts'
import { isWeekend, weekdayInMonth } from './year-days.ts'

/** A month of delivery or expiry, counted from January of the year 0. */
export type Month = number

/** Returns the month of a day. */
export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day)
  return year * 12 + month - 1
}

/** Splits a month into year and month (1 to 12). */
export function monthParts(month: Month): { year: number; month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 }
}

/** Writes a month as contract details do: `yyyymm`. */
export function monthText(month: Month): string {
  const parts = monthParts(month)
  return `${parts.year}${String(parts.month).padStart(2, '0')}`
}

const letters = 'FGHJKMNQUVXZ'

/** Returns the letter that futures symbols use for the month. */
export function monthLetter(month: Month): string {
  return letters[month % 12] ?? ''
}

/** Moves a day back until it is a working day. */
export function workingDayBefore(day: Day, holidays: HolidayRule): Day {
  let candidate = day
  while (isWeekend(candidate) || isHoliday(holidays, candidate)) candidate--
  return candidate
}

/** Returns the working day that lies `count` working days before `day`. */
function workingDaysBefore(day: Day, count: number, holidays: HolidayRule): Day {
  let candidate = day
  for (let left = count; left > 0; left--) candidate = workingDayBefore(candidate - 1, holidays)
  return candidate
}

/** Returns the third Friday of the month, or the working day before it. */
export function thirdFriday(month: Month, holidays: HolidayRule): Day {
  const parts = monthParts(month)
  return workingDayBefore(weekdayInMonth(parts.year, parts.month, 5, 3), holidays)
}

/** Returns the last day on which crude oil of that month trades: three working days before the 25th of the month before. */
export function crudeOilExpiry(month: Month, holidays: HolidayRule): Day {
  const parts = monthParts(month - 1)
  return workingDaysBefore(workingDayBefore(dayOf(parts.year, parts.month, 25), holidays), 3, holidays)
}

/** Returns the third last working day of the month, on which metals of that month trade last. */
export function metalsExpiry(month: Month, holidays: HolidayRule): Day {
  const parts = monthParts(month)
  return workingDaysBefore(workingDayBefore(dayOf(parts.year, parts.month + 1, 0), holidays), 2, holidays)
}

/** Returns the last day on which bond futures of Eurex trade: two working days before they deliver, on the 10th or after it. */
export function eurexBondExpiry(month: Month, holidays: HolidayRule): Day {
  const parts = monthParts(month)
  let delivery = dayOf(parts.year, parts.month, 10)
  while (workingDayBefore(delivery, holidays) !== delivery) delivery++
  return workingDaysBefore(delivery, 2, holidays)
}

/** Returns the Wednesday on which volatility futures settle: 30 days before the third Friday of the month after. */
export function volatilityExpiry(month: Month, holidays: HolidayRule): Day {
  const next = monthParts(month + 1)
  return workingDayBefore(weekdayInMonth(next.year, next.month, 5, 3) - 30, holidays)
}

/** Which days an option chain expires on. */
export type ExpiryCycle = 'daily' | 'weekly' | 'monthly' | 'monthly-morning'

/** Lists the expiries of a chain as they are on `today`, earliest first. */
export function optionExpiries(cycle: ExpiryCycle, today: Day, holidays: HolidayRule): readonly Day[] {
  const days = new Set<Day>()
  const thisMonth = monthOf(today)
  for (let month = thisMonth; month <= thisMonth + 37; month++) {
    const isFar = month > thisMonth + 9
    const isLongDated = month % 12 === 0 || month % 12 === 5 || month % 12 === 11
    if (isFar && !isLongDated) continue
    const friday = thirdFriday(month, holidays)
    days.add(cycle === 'monthly-morning' ? workingDayBefore(friday - 1, holidays) : friday)
  }
  if (cycle === 'weekly' || cycle === 'daily') {
    for (let day = today; day <= today + 56; day++) if (weekdayOf(day) === 5) days.add(workingDayBefore(day, holidays))
  }
  if (cycle === 'daily') {
    for (let day = today; day <= today + 12; day++) if (workingDayBefore(day, holidays) === day) days.add(day)
  }
  return [...days].filter((day) => day >= today).sort((a, b) => a - b)
}
