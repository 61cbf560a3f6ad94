import { type Day, dayOf } from '../../clock/days.ts'
import { chineseDay, solarTermDay } from './chinese-calendar.ts'
import { easterSunday, isWeekend, movedOn, weekdayInMonth } from './year-days.ts'

/** Lists the days on which Hong Kong does not trade: three at the lunar new year, the feasts of its calendar, and others. */
export function hongKongHolidays(year: number): readonly Day[] {
  const newYear = chineseDay(year, 1, 1)
  const easter = easterSunday(year)
  const days = [
    dayOf(year, 1, 1),
    newYear,
    newYear + 1,
    newYear + 2,
    solarTermDay(15, dayOf(year, 4, 5)),
    easter - 2,
    easter + 1,
    dayOf(year, 5, 1),
    chineseDay(year, 4, 8),
    chineseDay(year, 5, 5),
    dayOf(year, 7, 1),
    chineseDay(year, 8, 16),
    dayOf(year, 10, 1),
    chineseDay(year, 9, 9),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ]
  return movedOn(
    days.sort((a, b) => a - b),
    [0],
  )
}

/** Lists the days on which Hong Kong trades in the morning only: the eves of both new years and of Christmas. */
export function hongKongShortDays(year: number): readonly Day[] {
  const eves = [chineseDay(year, 1, 1) - 1, dayOf(year, 12, 24), dayOf(year, 12, 31)]
  return eves.filter((day) => !isWeekend(day))
}

/** Lists the days on which Tokyo does not trade. */
export function japaneseHolidays(year: number): readonly Day[] {
  const spring = solarTermDay(0, dayOf(year, 3, 20))
  const autumn = solarTermDay(180, dayOf(year, 9, 23))
  const respect = weekdayInMonth(year, 9, 1, 3)
  const days = [
    weekdayInMonth(year, 1, 1, 2),
    dayOf(year, 2, 11),
    ...(year < 2020 ? [] : [dayOf(year, 2, 23)]),
    spring,
    dayOf(year, 4, 29),
    dayOf(year, 5, 3),
    dayOf(year, 5, 4),
    dayOf(year, 5, 5),
    weekdayInMonth(year, 7, 1, 3),
    ...(year < 2016 ? [] : [dayOf(year, 8, 11)]),
    respect,
    // A day between two holidays is one as well.
    ...(autumn - respect === 2 ? [respect + 1] : []),
    autumn,
    weekdayInMonth(year, 10, 1, 2),
    dayOf(year, 11, 3),
    dayOf(year, 11, 23),
  ]
  // The exchange's own days around the new year are not moved.
  return [1, 2, 3].map((day) => dayOf(year, 1, day)).concat(movedOn(days, [0]), dayOf(year, 12, 31))
}
