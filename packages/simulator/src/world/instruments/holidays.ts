import { type Day, dayOf, partsOf } from '../../clock/days.ts'
import { hongKongHolidays, hongKongShortDays, japaneseHolidays } from './holidays-asia.ts'
import { germanHolidays, londonHolidays, londonShortDays } from './holidays-europe.ts'
import { newYorkHolidays, newYorkShortDays } from './holidays-us.ts'
import type { HolidayRule } from './hours.ts'

type DaysOfYear = (year: number) => readonly Day[]

const holidays: Record<HolidayRule, DaysOfYear> = {
  us: newYorkHolidays,
  europe: germanHolidays,
  london: londonHolidays,
  'hong-kong': hongKongHolidays,
  japan: japaneseHolidays,
  'new-year-and-christmas': (year) => [dayOf(year, 1, 1), dayOf(year, 12, 25)],
  none: () => [],
}

const shortDays: { readonly [R in HolidayRule]?: DaysOfYear } = {
  us: newYorkShortDays,
  london: londonShortDays,
  'hong-kong': hongKongShortDays,
}

/** Tells whether nothing trades on `day` under the rule. */
export function isHoliday(rule: HolidayRule, day: Day): boolean {
  return isAmong(holidays[rule], day)
}

/** Tells whether trading ends early on `day` under the rule. */
export function isShortDay(rule: HolidayRule, day: Day): boolean {
  return isAmong(shortDays[rule], day)
}

const known = new Map<DaysOfYear, Map<number, ReadonlySet<Day>>>()

function isAmong(daysOfYear: DaysOfYear | undefined, day: Day): boolean {
  if (daysOfYear === undefined) return false
  let years = known.get(daysOfYear)
  if (years === undefined) {
    years = new Map()
    known.set(daysOfYear, years)
  }
  const { year } = partsOf(day)
  let days = years.get(year)
  if (days === undefined) {
    days = new Set(daysOfYear(year))
    years.set(year, days)
  }
  return days.has(day)
}
