import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAt, dayOf, dayText, parseDay, wallText, weekdayOf } from './days.ts'
import { instantToWall, isZone, offsetAt, wallToInstant } from './zones.ts'

const HOUR = 3_600_000

describe('zones', () => {
  test('offsets follow summer time', () => {
    expect(offsetAt('US/Eastern', Date.UTC(2026, 0, 15, 12))).toBe(-5 * HOUR)
    expect(offsetAt('US/Eastern', Date.UTC(2026, 6, 15, 12))).toBe(-4 * HOUR)
    expect(offsetAt('Japan', Date.UTC(2026, 6, 15, 12))).toBe(9 * HOUR)
    expect(offsetAt('UTC', Date.UTC(2026, 6, 15, 12))).toBe(0)
  })

  test('offsets change at the quarter hour the clocks do', () => {
    const change = Date.UTC(2026, 2, 8, 7)
    expect([offsetAt('US/Eastern', change - 1), offsetAt('US/Eastern', change)]).toEqual([-5 * HOUR, -4 * HOUR])
    expect([offsetAt('US/Eastern', change - 7 * HOUR), offsetAt('US/Eastern', change + 16 * HOUR)]).toEqual([
      -5 * HOUR,
      -4 * HOUR,
    ])
    expect(
      offsetAt('Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)) -
        offsetAt('Australia/Lord_Howe', Date.UTC(2026, 3, 4, 14, 59)),
    ).toBe(-HOUR / 2)
  })

  test('offsets agree with what Intl says at any instant', () => {
    const zonesToTry = ['US/Eastern', 'MET', 'GB-Eire', 'Japan', 'Australia/Lord_Howe']
    fc.assert(
      fc.property(fc.constantFrom(...zonesToTry), fc.integer({ min: 1_000_000, max: 2_000_000 }), (zone, quarter) => {
        const instant = quarter * 900_000
        const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone })
        expect(new Date(instantToWall(instant, zone)).toISOString().slice(0, 19).replace('T', ' ')).toBe(shown)
      }),
      { numRuns: 200 },
    )
  })

  test('a wall time that happens twice means its first pass, one that is skipped moves forward', () => {
    expect(wallToInstant(Date.UTC(2026, 10, 1, 1, 30), 'US/Eastern')).toBe(Date.UTC(2026, 10, 1, 5, 30))
    expect(wallToInstant(Date.UTC(2026, 2, 8, 2, 30), 'US/Eastern')).toBe(Date.UTC(2026, 2, 8, 7, 30))
  })

  test('the wall time of an instant leads back to it, outside the doubled hour', () => {
    const zones = ['US/Eastern', 'US/Central', 'MET', 'GB-Eire', 'Hongkong', 'Japan']
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 400_000, max: 560_000 }), (zone, hour) => {
        const instant = hour * HOUR
        fc.pre(offsetAt(zone, instant) === offsetAt(zone, instant - HOUR))
        expect(wallToInstant(instantToWall(instant, zone), zone)).toBe(instant)
      }),
    )
  })

  test('knows which zones exist', () => {
    expect(isZone('US/Eastern')).toBe(true)
    expect(isZone('Atlantis/Centre')).toBe(false)
  })
})

describe('days', () => {
  test('are written and read as the gateway does', () => {
    expect(dayText(dayOf(2026, 3, 2))).toBe('20260302')
    expect(parseDay('20260302')).toBe(dayOf(2026, 3, 2))
    expect(parseDay('20260231')).toBeUndefined()
    expect(parseDay('2026-03-02')).toBeUndefined()
    expect(weekdayOf(dayOf(2026, 3, 2))).toBe(1)
  })

  test('depend on the zone', () => {
    const instant = Date.UTC(2026, 2, 2, 2)
    expect(dayText(dayAt(instant, 'US/Eastern'))).toBe('20260301')
    expect(dayText(dayAt(instant, 'Japan'))).toBe('20260302')
    expect(wallText(instant, 'US/Eastern')).toBe('20260301 21:00:00')
    expect(wallText(instant, 'US/Eastern', '-')).toBe('20260301-21:00:00')
  })
})
