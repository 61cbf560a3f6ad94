import { type Day, dayOf } from '../../clock/days.ts'

// Months begin on the day of the new moon in Beijing, and the month with the winter solstice is the eleventh. The series are
// the usual ones of astronomical almanacs, cut where they no longer move a day; Intl has this calendar too, but older versions
// of its tables are a day off where a new moon falls close to midnight (2027, 2030).

/** The Julian date of 1970-01-01 in Beijing. */
const BEIJING_1970 = 2_440_587.5 - 8 / 24
const MONTH_DAYS = 29.530588861
/** By how much the time of almanacs is ahead of the clock's, in days. */
const CLOCK_LAG_DAYS = 70 / 86_400

const monthStarts = new Map<number, ReadonlyMap<number, Day>>()

/** Returns the day of a Chinese date: the first day of the first month is the lunar new year. */
export function chineseDay(year: number, month: number, dayOfMonth: number): Day {
  let starts = monthStarts.get(year)
  if (starts === undefined) {
    starts = monthsOf(year)
    monthStarts.set(year, starts)
  }
  return (starts.get(month) ?? Number.NaN) + dayOfMonth - 1
}

/** Returns the day on which the sun stands at so many degrees (15: Ching Ming, 270: winter solstice), near the given day. */
export function solarTermDay(degrees: number, near: Day): Day {
  let day = near - 4
  while (((sunAt(day + 1) - degrees + 540) % 360) - 180 < 0) day++
  return day
}

/** Lists when the months of a year begin, leap months left out. */
function monthsOf(year: number): ReadonlyMap<number, Day> {
  const first = eleventhMoon(year - 1)
  const hasLeapMonth = eleventhMoon(year) - first === 13
  const starts = new Map<number, Day>()
  let month = 11
  let isLeapFound = false
  for (let moon = first + 1; month !== 10; moon++) {
    // The leap month is the first in which the sun does not enter a new twelfth of its way.
    const isLeap = hasLeapMonth && !isLeapFound && twelfthAt(newMoon(moon)) === twelfthAt(newMoon(moon + 1))
    if (isLeap) {
      isLeapFound = true
      continue
    }
    month = (month % 12) + 1
    starts.set(month, newMoon(moon))
  }
  return starts
}

/** Returns the number of the new moon that begins the eleventh month. */
function eleventhMoon(year: number): number {
  const solstice = solarTermDay(270, dayOf(year, 12, 21))
  let moon = Math.ceil((solstice - dayOf(2000, 1, 7)) / MONTH_DAYS) + 1
  while (newMoon(moon) > solstice) moon--
  return moon
}

function twelfthAt(day: Day): number {
  return Math.floor(sunAt(day) / 30)
}

/** Returns the day in Beijing of a new moon, counted from the first of the year 2000. */
function newMoon(moon: number): Day {
  const t = moon / 1236.85
  const e = 1 - 0.002516 * t
  const sun = 2.5534 + 29.1053567 * moon
  const anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t * t
  const latitude = 160.7108 + 390.67050284 * moon - 0.0016118 * t * t
  const date =
    2_451_550.09766 +
    MONTH_DAYS * moon +
    0.00015437 * t * t -
    0.4072 * sin(anomaly) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * anomaly) +
    0.01039 * sin(2 * latitude) +
    0.00739 * e * sin(anomaly - sun) -
    0.00514 * e * sin(anomaly + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(anomaly - 2 * latitude) -
    0.00057 * sin(anomaly + 2 * latitude) +
    0.00056 * e * sin(2 * anomaly + sun) -
    0.00042 * sin(3 * anomaly) +
    0.00042 * e * sin(sun + 2 * latitude) +
    0.00038 * e * sin(sun - 2 * latitude) -
    0.00024 * e * sin(2 * anomaly - sun) -
    0.00017 * sin(124.7746 - 1.56375588 * moon)
  return Math.floor(date - CLOCK_LAG_DAYS - BEIJING_1970)
}

/** Returns where the sun stands when a day begins in Beijing, in degrees from the spring equinox. */
function sunAt(day: Day): number {
  const t = (day + BEIJING_1970 + CLOCK_LAG_DAYS - 2_451_545) / 36_525
  const anomaly = 357.52911 + 35_999.05029 * t
  const degrees =
    280.46646 +
    36_000.76983 * t +
    0.0003032 * t * t +
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    0.019993 * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly) -
    0.00569 -
    0.00478 * sin(125.04 - 1934.136 * t)
  return ((degrees % 360) + 360) % 360
}

function sin(degrees: number): number {
  return Math.sin((degrees / 180) * Math.PI)
}
