import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { formatTimestamp, parseTimestamp, parseTradingDay } from './timestamps.ts'
import { zoneAliases } from './windows-zones.ts'
import { isKnownZone } from './zones.ts'

const iso = (text: string, options?: Parameters<typeof parseTimestamp>[1]): string | undefined =>
  parseTimestamp(text, options)?.toISOString()

describe('parseTimestamp', () => {
  it.each([
    ['20231201 09:30:00 US/Eastern', '2023-12-01T14:30:00.000Z'],
    ['20231201  09:30:00 US/Eastern', '2023-12-01T14:30:00.000Z'],
    ['20260405 23:49:38 Central European Standard Time', '2026-04-05T21:49:38.000Z'],
    ['20260824 22:27:44 CET', '2026-08-24T20:27:44.000Z'],
    ['20260611-13:31:08', '2026-06-11T13:31:08.000Z'],
    ['20260611-13:31:08Z', '2026-06-11T13:31:08.000Z'],
    ['20260611 13:31:08 EDT', '2026-06-11T17:31:08.000Z'],
    ['20260828 16:00:00 Hongkong', '2026-08-28T08:00:00.000Z'],
    ['1701441000', '2023-12-01T14:30:00.000Z'],
    ['1701441000123', '2023-12-01T14:30:00.123Z'],
    ['20231201 09:30 Asia/Kolkata', '2023-12-01T04:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it.each([
    '20231201 09:30:00',
    '20231201',
    '',
    'soon',
    '20231301 09:30:00 UTC',
    '20230230 09:30:00 UTC',
    '20231201 25:00:00 UTC',
    '20231201 09:30:00 Mitteleuropäische Zeit',
    '20231201 09:30:00 CST',
  ])('leaves %j alone', (text) => {
    expect(parseTimestamp(text)).toBeUndefined()
  })

  it('takes the zone it is given for times that name none', () => {
    expect(iso('20231201 09:30:00', { zone: 'US/Eastern' })).toBe('2023-12-01T14:30:00.000Z')
    expect(iso('2026-07-31 13:53:52.0', { zone: 'UTC' })).toBe('2026-07-31T13:53:52.000Z')
    expect(iso('20260312-09:30:00', { zone: 'US/Eastern' })).toBe('2026-03-12T09:30:00.000Z')
    expect(iso('20260312-09:30:00', { zone: 'US/Eastern', dash: 'zone' })).toBe('2026-03-12T13:30:00.000Z')
  })

  it('agrees with Temporal on any wall time, skipped and repeated hours included', () => {
    const zones = [
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Tokyo',
      'America/Sao_Paulo',
      'Asia/Kolkata',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 2005, max: 2027 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (timeZone, year, month, day, hour, minute) => {
          const two = (n: number): string => String(n).padStart(2, '0')
          const expected = Temporal.ZonedDateTime.from({ timeZone, year, month, day, hour, minute }).epochMilliseconds
          const text = `${year}${two(month)}${two(day)} ${two(hour)}:${two(minute)}:00 ${timeZone}`
          expect(parseTimestamp(text)?.getTime()).toBe(expected)
        },
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  it('reads what formatTimestamp writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
        const date = new Date(seconds * 1000)
        expect(parseTimestamp(formatTimestamp(date))).toEqual(date)
      }),
      { seed: 7 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (text, zone) => {
        const parsed = parseTimestamp(text, { zone })
        expect(parsed === undefined || parsed instanceof Date).toBe(true)
      }),
      { seed: 7 },
    )
  })
})

describe('parseTradingDay', () => {
  it('reads both spellings and nothing else', () => {
    expect(parseTradingDay('20260828')).toBe('2026-08-28')
    expect(parseTradingDay('2026-08-28')).toBe('2026-08-28')
    expect(parseTradingDay('202608')).toBeUndefined()
    expect(parseTradingDay('20260231')).toBeUndefined()
  })
})

describe('zone aliases', () => {
  it('all lead to zones Intl knows', () => {
    for (const alias of Object.keys(zoneAliases)) expect(isKnownZone(alias), alias).toBe(true)
  })
})
