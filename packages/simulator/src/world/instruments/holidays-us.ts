import { type Day, dayOf, weekdayOf } from '../../clock/days.ts'
import { easterSunday, isWeekend, lastWeekdayInMonth, weekdayInMonth } from './year-days.ts'

/** Lists the days on which New York does not trade. */
export function newYorkHolidays(year: number): readonly Day[] {
  return [
    observed(dayOf(year, 1, 1)),
    ...(year < 1998 ? [] : [weekdayInMonth(year, 1, 1, 3)]),
    weekdayInMonth(year, 2, 1, 3),
    easterSunday(year) - 2,
    lastWeekdayInMonth(year, 5, 1),
    ...(year < 2022 ? [] : [observed(dayOf(year, 6, 19))]),
    observed(dayOf(year, 7, 4)),
    weekdayInMonth(year, 9, 1, 1),
    thanksgiving(year),
    observed(dayOf(year, 12, 25)),
  ]
}

/** Lists the days on which New York closes at one: after Thanksgiving, and the eves of Independence Day and Christmas. */
export function newYorkShortDays(year: number): readonly Day[] {
  const eves = [dayOf(year, 7, 3), dayOf(year, 12, 24)]
  // An eve on a Friday is the day on which the Saturday behind it is kept.
  return [thanksgiving(year) + 1, ...eves.filter((day) => !isWeekend(day) && weekdayOf(day) !== 5)].sort(
    (a, b) => a - b,
  )
}

function thanksgiving(year: number): Day {
  return weekdayInMonth(year, 11, 4, 4)
}

/** Moves a holiday on a Saturday to Friday and one on a Sunday to Monday. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day)
  if (weekday === 6) return day - 1
  return weekday === 0 ? day + 1 : day
}
