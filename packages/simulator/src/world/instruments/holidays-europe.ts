import { type Day, dayOf } from '../../clock/days.ts'
import { easterSunday, isWeekend, lastWeekdayInMonth, movedOn, weekdayInMonth } from './year-days.ts'

/** Lists the days on which German exchanges do not trade. */
export function germanHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year)
  const fixed = [dayOf(year, 1, 1), dayOf(year, 5, 1), ...[24, 25, 26, 31].map((day) => dayOf(year, 12, day))]
  return [easter - 2, easter + 1, ...fixed]
}

/** Lists the days on which London does not trade. */
export function londonHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year)
  return movedOn(
    [
      dayOf(year, 1, 1),
      easter - 2,
      easter + 1,
      weekdayInMonth(year, 5, 1, 1),
      lastWeekdayInMonth(year, 5, 1),
      lastWeekdayInMonth(year, 8, 1),
      dayOf(year, 12, 25),
      dayOf(year, 12, 26),
    ],
    [0, 6],
  )
}

/** Lists the days on which London closes at noon: the last working days before Christmas and before the new year. */
export function londonShortDays(year: number): readonly Day[] {
  return [dayOf(year, 12, 24), dayOf(year, 12, 31)].map((eve) => {
    let day = eve
    while (isWeekend(day)) day--
    return day
  })
}
