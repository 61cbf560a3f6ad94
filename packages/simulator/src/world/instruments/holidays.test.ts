import { describe, expect, test } from 'vitest'
import { type Day, dayOf, dayText } from '../../clock/days.ts'
import { isHoliday, isShortDay } from './holidays.ts'
import type { HolidayRule } from './hours.ts'
import { isWeekend } from './year-days.ts'

/** Lists working days of a year, as months and days. */
function daysOf(year: number, isWanted: (day: Day) => boolean): string {
  const days: string[] = []
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++)
    if (!isWeekend(day) && isWanted(day)) days.push(dayText(day).slice(4))
  return days.join(' ')
}

describe('closed days are those that exchanges keep', () => {
  test.each<readonly [HolidayRule, number, string]>([
    ['us', 2026, '0101 0119 0216 0403 0525 0619 0703 0907 1126 1225'],
    ['us', 2021, '0101 0118 0215 0402 0531 0705 0906 1125 1224'],
    ['us', 1997, '0101 0217 0328 0526 0704 0901 1127 1225'],
    ['hong-kong', 2025, '0101 0129 0130 0131 0404 0418 0421 0501 0505 0701 1001 1007 1029 1225 1226'],
    ['hong-kong', 2026, '0101 0217 0218 0219 0403 0406 0407 0501 0525 0619 0701 1001 1019 1225'],
    ['london', 2026, '0101 0403 0406 0504 0525 0831 1225 1228'],
    ['europe', 2026, '0101 0403 0406 0501 1224 1225 1231'],
    ['japan', 2026, '0101 0102 0112 0211 0223 0320 0429 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123 1231'],
    ['new-year-and-christmas', 2026, '0101 1225'],
    ['none', 2026, ''],
  ])('%s in %i', (rule, year, days) => {
    expect(daysOf(year, (day) => isHoliday(rule, day))).toBe(days)
  })
})

describe('days that end early are those that exchanges keep', () => {
  test.each<readonly [HolidayRule, number, string]>([
    ['us', 2025, '0703 1128 1224'],
    ['us', 2026, '1127 1224'],
    ['us', 2021, '1126'],
    ['hong-kong', 2026, '0216 1224 1231'],
    ['london', 2026, '1224 1231'],
    ['europe', 2026, ''],
  ])('%s in %i', (rule, year, days) => {
    expect(daysOf(year, (day) => isShortDay(rule, day))).toBe(days)
  })
})
