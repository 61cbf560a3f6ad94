import { expect, test } from 'vitest'
import { dayOf, dayText } from '../../clock/days.ts'
import { chineseDay, solarTermDay } from './chinese-calendar.ts'

test('the lunar new year is where almanacs have it', () => {
  const years = Array.from({ length: 41 }, (_, index) => 2000 + index)
  const text = years.map((year) => dayText(chineseDay(year, 1, 1)).slice(4)).join(' ')
  expect(text).toBe(
    '0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 ' +
      '0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 ' +
      '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 ' +
      '0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212',
  )
})

test.each([
  // Years with a leap month before, between and behind these days, and one without.
  [2023, '20230526', '20230622', '20230929', '20231023'],
  [2024, '20240515', '20240610', '20240917', '20241011'],
  [2025, '20250505', '20250531', '20251006', '20251029'],
  [2026, '20260524', '20260619', '20260925', '20261018'],
] as const)('the feasts of %i are where almanacs have them', (year, ...feasts) => {
  const days = [chineseDay(year, 4, 8), chineseDay(year, 5, 5), chineseDay(year, 8, 15), chineseDay(year, 9, 9)]
  expect(days.map(dayText)).toEqual(feasts)
})

test('Ching Ming is on the fourth or fifth of April', () => {
  const days = [2023, 2024, 2025, 2026, 2027].map((year) => dayText(solarTermDay(15, dayOf(year, 4, 5))))
  expect(days).toEqual(['20230405', '20240404', '20250404', '20260405', '20270405'])
})
