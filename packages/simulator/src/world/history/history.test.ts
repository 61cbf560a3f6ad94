import type { HistoricalDataBar } from '@twskit/wire'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../../clock/stepped-clock.ts'
import { detailsOf } from '../instruments/contract.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { World } from '../world.ts'
import { parseBarSize } from './bar-size.ts'
import { fiveSecondBar, historicalBars, latestBar } from './bars.ts'
import { parseDuration } from './duration.ts'
import { headInstant, historicalTicks } from './historical-ticks.ts'
import { histogram, parsePeriod } from './histogram.ts'
import { type HistoryQuery, type HistoryRequest, parseHistoryQuery } from './request.ts'
import { scheduleOf } from './schedule.ts'
import { parseInstant } from './times.ts'

/** Friday evening in New York, after the close. */
const evening = Date.UTC(2026, 10, 20, 23)
const clock = new SteppedClock(evening)
const world = new World({ seed: 7, clock })
const AAPL = 265598
const zone = 'US/Eastern'

function the(conId: number): Instrument {
  const instrument = world.byConId(conId)
  if (instrument === undefined) throw new Error(`nothing bears the conId ${conId}`)
  return instrument
}

const usual: HistoryQuery = {
  duration: '1 D',
  barSizeSetting: '1 hour',
  whatToShow: 'TRADES',
  useRTH: true,
  formatDate: 1,
}

function requestOf(conId: number, query: HistoryQuery, nowMs: number = evening): HistoryRequest {
  const request = parseHistoryQuery(the(conId), { ...usual, ...query }, nowMs, zone)
  if ('refused' in request) throw new Error(request.refused.message)
  return request
}

function barsOf(conId: number, query: HistoryQuery, nowMs: number = evening): readonly HistoricalDataBar[] {
  const history = historicalBars(world.market, requestOf(conId, query, nowMs))
  if ('refused' in history) throw new Error(history.refused.message)
  return history.bars
}

function refusalOf(conId: number, query: HistoryQuery): number {
  const request = parseHistoryQuery(the(conId), { ...usual, ...query }, evening, zone)
  return 'refused' in request ? request.refused.code : 0
}

describe('historical bars', () => {
  test('the first hour of New York is a short one, labelled with its start', () => {
    expect(barsOf(AAPL, {}).map(({ date }) => date)).toEqual([
      '20261120 09:30:00 US/Eastern',
      '20261120 10:00:00 US/Eastern',
      '20261120 11:00:00 US/Eastern',
      '20261120 12:00:00 US/Eastern',
      '20261120 13:00:00 US/Eastern',
      '20261120 14:00:00 US/Eastern',
      '20261120 15:00:00 US/Eastern',
    ])
  })

  test('a whole day has a bar for each minute', () => {
    expect(barsOf(AAPL, { barSizeSetting: '1 min' })).toHaveLength(390)
    expect(barsOf(AAPL, { barSizeSetting: '1 min', useRTH: false }, evening + 4 * 3_600_000)).toHaveLength(960)
  })

  test('breaks and evenings are respected', () => {
    expect(barsOf(152791428, { barSizeSetting: '1 hour' }).map(({ date }) => date?.slice(9, 14))).toEqual([
      '09:30',
      '10:00',
      '11:00',
      '13:00',
      '14:00',
      '15:00',
    ])
    const future = barsOf(600_000_323, { barSizeSetting: '8 hours', useRTH: false })
    expect(future[0]?.date).toBe('20261119 17:00:00 US/Central')
  })

  test.each([
    ['1 min', '5 mins', 'TRADES'],
    ['30 secs', '3 mins', 'TRADES'],
    ['1 min', '1 hour', 'TRADES'],
    ['5 mins', '1 day', 'TRADES'],
    ['1 min', '5 mins', 'MIDPOINT'],
    ['1 min', '30 mins', 'BID'],
    ['1 min', '30 mins', 'ASK'],
    ['1 min', '1 hour', 'OPTION_IMPLIED_VOLATILITY'],
  ])('bars of %s add up to those of %s (%s)', (small, large, whatToShow) => {
    const coarse = barsOf(AAPL, { barSizeSetting: large, whatToShow })
    const fine = barsOf(AAPL, { barSizeSetting: small, whatToShow })
    const total = (list: readonly HistoricalDataBar[]): unknown => ({
      open: list[0]?.open,
      close: list.at(-1)?.close,
      high: Math.max(...list.map(({ high = 0 }) => high)),
      low: Math.min(...list.map(({ low = 0 }) => low)),
      volume: whatToShow === 'TRADES' ? list.reduce((sum, { volume = 0 }) => sum + volume, 0) : 0,
      count: whatToShow === 'TRADES' ? list.reduce((sum, { barCount = 0 }) => sum + barCount, 0) : 0,
    })
    expect(total(coarse)).toEqual(total(fine))
    for (const [index, bar] of coarse.entries()) {
      const next = coarse[index + 1]?.date ?? '9'
      if (large === '1 day') continue
      const parts = fine.filter(({ date = '' }) => date >= (bar.date ?? '') && date < next)
      expect(total([bar])).toEqual(total(parts))
    }
  })

  test('bars of bid and offer open at the average bid and close at the average offer', () => {
    const short = { duration: '60 S', barSizeSetting: '1 min', endDateTime: '20261120 10:02:00 US/Eastern' }
    const seconds = { ...short, barSizeSetting: '1 secs' }
    const [bar] = barsOf(AAPL, { ...short, whatToShow: 'BID_ASK' })
    const bids = barsOf(AAPL, { ...seconds, whatToShow: 'BID' }).map(({ close = 0 }) => close)
    const asks = barsOf(AAPL, { ...seconds, whatToShow: 'ASK' }).map(({ close = 0 }) => close)
    const mean = (list: readonly number[]): number => list.reduce((sum, price) => sum + price, 0) / list.length
    expect(bids).toHaveLength(60)
    expect(bar?.open).toBeCloseTo(mean(bids), 5)
    expect(bar?.close).toBeCloseTo(mean(asks), 5)
    expect([bar?.low, bar?.high]).toEqual([Math.min(...bids), Math.max(...asks)])
  })

  test('hold together: the low below, the high above, the average between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(AAPL, 756733, 600_000_323, 479624278, 1_010_416_345, 800_400_001, 152791428),
        fc.constantFrom('1 min', '15 mins', '1 hour', '1 day'),
        fc.integer({ min: 0, max: 20 }),
        (conId, barSizeSetting, daysAgo) => {
          const whatToShow = conId === 479624278 ? 'AGGTRADES' : 'TRADES'
          const bars = barsOf(conId, { barSizeSetting, whatToShow }, evening - daysAgo * 86_400_000)
          const odd = bars.filter(({ open = 0, high = 0, low = 0, close = 0, WAP = 0, volume = 0, barCount = 0 }) => {
            const isWithin = low <= Math.min(open, close) && high >= Math.max(open, close)
            return !isWithin || WAP < low - 1e-6 || WAP > high + 1e-6 || volume <= 0 || barCount <= 0
          })
          expect(odd).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })

  test('a bar of the day is what the quote of the day says', () => {
    const quote = world.market.quote(the(AAPL), Date.UTC(2026, 10, 20, 21) - 1)
    const [bar] = barsOf(AAPL, { barSizeSetting: '1 day' })
    expect(bar).toMatchObject({
      date: '20261120',
      open: quote?.open,
      high: quote?.high,
      low: quote?.low,
      close: quote?.last,
    })
  })

  test('dates follow formatDate', () => {
    expect(barsOf(AAPL, { formatDate: 2 })[0]?.date).toBe(String(Date.UTC(2026, 10, 20, 14, 30) / 1000))
    expect(barsOf(AAPL, { formatDate: 2, barSizeSetting: '1 day' })[0]?.date).toBe('20261120')
  })

  test('durations count sessions, days of the calendar, or seconds of trading', () => {
    expect(barsOf(AAPL, { duration: '5 D', barSizeSetting: '1 day' })).toHaveLength(5)
    expect(barsOf(AAPL, { duration: '1 W', barSizeSetting: '1 day' })).toHaveLength(5)
    expect(barsOf(AAPL, { duration: '1 M', barSizeSetting: '1 day' }).length).toBeGreaterThanOrEqual(20)
    expect(barsOf(AAPL, { duration: '1 Y', barSizeSetting: '1 day' })).toHaveLength(251)
    expect(barsOf(AAPL, { duration: '1800 S', barSizeSetting: '5 secs' })).toHaveLength(360)
    expect(barsOf(AAPL, { duration: '1 Y', barSizeSetting: '1 month' })).toHaveLength(13)
    expect(barsOf(AAPL, { duration: '4 W', barSizeSetting: '1 week' }).map(({ date }) => date)).toEqual([
      '20261030',
      '20261106',
      '20261113',
      '20261120',
    ])
  })

  test('durations of the calendar reach back from the last session, as a gateway was seen to do on Labor Day', () => {
    const query = { endDateTime: '20230904-20:00:00', useRTH: false, formatDate: 2 }
    const weeks = barsOf(756733, { ...query, duration: '1 M', barSizeSetting: '1 week' })
    expect(weeks.map(({ date }) => date)).toEqual(['20230804', '20230811', '20230818', '20230825', '20230901'])
    const months = barsOf(756733, { ...query, duration: '1 Y', barSizeSetting: '1 month' })
    expect([months.length, months.at(-1)?.date]).toEqual([13, '20230901'])
  })

  test('a range ends where it was asked to, and says what was asked for', () => {
    const history = historicalBars(world.market, requestOf(AAPL, { endDateTime: '20261118 12:00:00 US/Eastern' }))
    if ('refused' in history) throw new Error(history.refused.message)
    expect(history.bars.at(-1)?.date).toBe('20261118 11:00:00 US/Eastern')
    expect([history.startText, history.endText]).toEqual([
      '20261117 12:00:00 US/Eastern',
      '20261118 12:00:00 US/Eastern',
    ])
  })

  test('an index has levels without volume, a pair only quotes', () => {
    expect(barsOf(416904, {})[0]).toMatchObject({ volume: 0, WAP: 0 })
    expect(barsOf(12087792, { whatToShow: 'MIDPOINT' })[0]).toMatchObject({ volume: -1, WAP: -1, barCount: -1 })
  })

  test('nothing is older than the listing', () => {
    const end = { endDateTime: '20181130 20:00:00 Hongkong', duration: '1 Y', barSizeSetting: '1 month' }
    expect(barsOf(800_003_690, end).map(({ date }) => date)).toEqual(['20180928', '20181031', '20181130'])
    expect(refusalOf(800_003_690, { endDateTime: '20100104 12:00:00 Hongkong' })).toBe(0)
    expect(historicalBars(world.market, requestOf(800_003_690, { endDateTime: '20100104 12:00:00 Hongkong' }))).toEqual(
      {
        refused: expect.objectContaining({ code: 162 }),
      },
    )
  })

  test.each<[string, number, HistoryQuery, number]>([
    ['an unknown bar size', AAPL, { barSizeSetting: '7 mins' }, 321],
    ['an unknown unit', AAPL, { duration: '1 X' }, 321],
    ['too many seconds', AAPL, { duration: '86401 S' }, 321],
    ['too many days', AAPL, { duration: '366 D' }, 321],
    ['an unknown kind', AAPL, { whatToShow: 'GUESSES' }, 321],
    ['a bad end', AAPL, { endDateTime: 'yesterday' }, 10314],
    ['a bad zone', AAPL, { endDateTime: '20261118 12:00:00 Nowhere/Land' }, 10314],
    ['adjusted prices of the past', AAPL, { whatToShow: 'ADJUSTED_LAST', endDateTime: '20261118 12:00:00' }, 321],
    ['updates of the past', AAPL, { keepUpToDate: true, endDateTime: '20261118 12:00:00' }, 321],
    ['updates of bid and offer', AAPL, { keepUpToDate: true, whatToShow: 'BID_ASK' }, 321],
    ['a schedule by the hour', AAPL, { whatToShow: 'SCHEDULE' }, 321],
    ['trades of a pair', 12087792, {}, 162],
    ['trades of a coin', 479624278, {}, 10299],
    ['bids of an index', 416904, { whatToShow: 'BID' }, 162],
    ['yields of a stock', AAPL, { whatToShow: 'YIELD_BID' }, 162],
    ['more bars than anyone reads', AAPL, { duration: '1 Y', barSizeSetting: '1 min' }, 162],
    ['old seconds', AAPL, { duration: '60 S', barSizeSetting: '1 secs', endDateTime: '20250102 12:00:00' }, 162],
  ])('refuses %s', (_, conId, query, code) => {
    expect(refusalOf(conId, query)).toBe(code)
  })
})

describe('live and history agree', () => {
  test('five-second bars, streamed trades and historical bars are one thing', () => {
    const startMs = Date.UTC(2026, 10, 20, 15)
    const steps = new SteppedClock(startMs - 1000)
    const live = new World({ seed: 7, clock: steps })
    const stock = live.byConId(AAPL)
    if (stock === undefined) throw new Error('AAPL is missing')
    const streamed: { price: number; size: number; timeMs: number }[] = []
    live.market.watch(stock, ({ trades }) => streamed.push(...trades))
    steps.advanceTo(startMs + 600_000)
    const archive = barsOf(AAPL, { barSizeSetting: '5 secs', duration: '600 S' }, startMs + 600_000)
    expect(archive).toHaveLength(120)
    for (const [index, bar] of archive.entries()) {
      const fromMs = startMs + index * 5000
      const prints = streamed.filter(({ timeMs }) => timeMs >= fromMs && timeMs < fromMs + 5000)
      const five = fiveSecondBar(live.market, stock, fromMs + 5000, 'TRADES', true)
      const prices = prints.map(({ price }) => price)
      expect(bar).toMatchObject({
        open: prices[0],
        high: Math.max(...prices),
        low: Math.min(...prices),
        close: prices.at(-1),
        volume: prints.reduce((sum, { size }) => sum + size, 0),
        barCount: prints.length,
      })
      expect(five).toMatchObject({
        time: fromMs / 1000,
        open: bar.open,
        high: bar.high,
        low: bar.low,
        close: bar.close,
        count: bar.barCount,
      })
    }
  })

  test('a bar that is kept up to date grows into the one of the archive', () => {
    const request = requestOf(AAPL, { barSizeSetting: '5 mins' })
    const endMs = Date.UTC(2026, 10, 20, 15, 5)
    const early = latestBar(world.market, request, endMs - 200_000)
    const late = latestBar(world.market, request, endMs)
    const final = barsOf(AAPL, { barSizeSetting: '5 mins' }).find(({ date }) => date === '20261120 10:00:00 US/Eastern')
    expect(early?.date).toBe(final?.date)
    expect(early?.volume).toBeLessThan(late?.volume ?? 0)
    expect(late).toEqual(final)
  })

  test('while nothing trades a five-second bar stands at the last price; while closed there is none', () => {
    const put = the(1_010_416_345)
    const startMs = Date.UTC(2026, 10, 20, 15)
    const bars = Array.from({ length: 60 }, (_, index) =>
      fiveSecondBar(world.market, put, startMs + (index + 1) * 5000, 'TRADES', true),
    )
    const quiet = bars.filter((bar) => bar?.volume === 0)
    expect(quiet.length).toBeGreaterThan(0)
    for (const bar of quiet)
      expect(bar).toMatchObject({ open: bar?.close, high: bar?.close, low: bar?.close, count: 0 })
    expect(fiveSecondBar(world.market, the(AAPL), evening, 'TRADES', true)).toBeUndefined()
    expect(fiveSecondBar(world.market, the(AAPL), evening, 'MIDPOINT', false)).toMatchObject({
      volume: -1,
      wap: -1,
      count: -1,
    })
  })
})

describe('historical ticks', () => {
  const query = { startDateTime: '20261119 10:00:00 US/Eastern', numberOfTicks: 20, whatToShow: 'TRADES', useRTH: true }

  test('from a start on, complete to the last second, as traded', () => {
    const result = historicalTicks(world.market, the(AAPL), query, evening, zone)
    if ('refused' in result) throw new Error(result.refused.message)
    const startMs = Date.UTC(2026, 10, 19, 15)
    const last = result.ticks.at(-1)?.time ?? 0
    const archive = world.market.trades(the(AAPL), startMs - 1, last * 1000 + 999)
    expect(result.ticks.length).toBeGreaterThanOrEqual(20)
    expect(result.ticks).toEqual(
      archive.map(({ timeMs, price, size, exchange }) => ({
        time: Math.floor(timeMs / 1000),
        tickAttribLast: {},
        price,
        size,
        exchange,
      })),
    )
  })

  test('up to an end, latest ones, in order of time', () => {
    for (const whatToShow of ['TRADES', 'BID_ASK', 'MIDPOINT']) {
      const backward = { endDateTime: '20261119 09:31:00 US/Eastern', numberOfTicks: 50, whatToShow, useRTH: true }
      const result = historicalTicks(world.market, the(AAPL), backward, evening, zone)
      if ('refused' in result) throw new Error(result.refused.message)
      const times = result.ticks.map(({ time = 0 }) => time)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times.at(-1)).toBeLessThanOrEqual(Date.UTC(2026, 10, 19, 14, 31) / 1000)
      expect(times.length).toBeGreaterThanOrEqual(50)
      expect(times.length).toBeLessThan(60)
    }
  })

  test('quotes without their sizes change less often', () => {
    const bidAsk = { ...query, whatToShow: 'BID_ASK', numberOfTicks: 300 }
    const span = (ignoreSize: boolean): number => {
      const result = historicalTicks(world.market, the(AAPL), { ...bidAsk, ignoreSize }, evening, zone)
      if ('refused' in result) throw new Error(result.refused.message)
      return (result.ticks.at(-1)?.time ?? 0) - (result.ticks[0]?.time ?? 0)
    }
    expect(span(true)).toBeGreaterThan(span(false))
  })

  test('refuses both ends, no end, and a silly number', () => {
    const code = (change: object): number => {
      const result = historicalTicks(world.market, the(AAPL), { ...query, ...change }, evening, zone)
      return 'refused' in result ? result.refused.code : 0
    }
    expect(code({ endDateTime: '20261119 11:00:00' })).toBe(321)
    expect(code({ startDateTime: '' })).toBe(321)
    expect(code({ numberOfTicks: 0 })).toBe(321)
    expect(code({ numberOfTicks: 1001 })).toBe(321)
    expect(code({ whatToShow: 'ASK' })).toBe(321)
    expect(code({ startDateTime: 'noon' })).toBe(10314)
  })
})

describe('a day on which trading ends early, and one without any,', () => {
  test.each([
    [AAPL, Date.UTC(2026, 10, 27, 18), '20261127', '0930-1300', '20261126', '23:00:00 US/Eastern'],
    [152791428, Date.UTC(2026, 1, 16, 4), '20260216', '0930-1200', '20260217', '23:00:00 Hongkong'],
  ])('are the same in bars, ticks, schedule and hours of %i', (conId, closeMs, short, hours, closed, lateEvening) => {
    const nowMs = closeMs + 4 * 86_400_000
    const bars = barsOf(conId, { duration: '1 W', barSizeSetting: '30 mins' }, nowMs)
    const [from, to] = hours.split('-')
    const times = bars.flatMap(({ date = '' }) => (date.startsWith(short) ? [date.slice(9, 14).replace(':', '')] : []))
    expect(times[0]).toBe(from)
    expect(times.every((time) => time < String(to))).toBe(true)
    expect(bars.filter(({ date = '' }) => date.startsWith(closed))).toEqual([])
    const query = { duration: '1 W', barSizeSetting: '1 day', whatToShow: 'SCHEDULE' }
    const { sessions } = scheduleOf(requestOf(conId, query, nowMs))
    const session = sessions.find(({ refDate }) => refDate === short)
    expect(`${session?.startDateTime?.slice(9, 14)}-${session?.endDateTime?.slice(9, 14)}`.replaceAll(':', '')).toBe(
      hours,
    )
    expect(sessions.map(({ refDate }) => refDate)).not.toContain(closed)
    const backward = { endDateTime: `${short} ${lateEvening}`, numberOfTicks: 1, whatToShow: 'TRADES', useRTH: true }
    const past = historicalTicks(world.market, the(conId), backward, nowMs, zone)
    if ('refused' in past) throw new Error(past.refused.message)
    const lastMs = (past.ticks.at(-1)?.time ?? 0) * 1000
    expect(closeMs - lastMs).toBeGreaterThan(0)
    expect(closeMs - lastMs).toBeLessThan(60_000)
    expect(detailsOf(the(conId), closeMs - 1).contractDetails.liquidHours).toContain(`-${short}:${to}`)
  })
})

describe('schedule, head and histogram', () => {
  test('a schedule lists sessions in wall time of the exchange', () => {
    const schedule = scheduleOf(requestOf(AAPL, { whatToShow: 'SCHEDULE', barSizeSetting: '1 day', duration: '2 D' }))
    expect(schedule).toEqual({
      startDateTime: '20261119-09:30:00',
      endDateTime: '20261120-16:00:00',
      timeZone: 'US/Eastern',
      sessions: [
        { startDateTime: '20261119-09:30:00', endDateTime: '20261119-16:00:00', refDate: '20261119' },
        { startDateTime: '20261120-09:30:00', endDateTime: '20261120-16:00:00', refDate: '20261120' },
      ],
    })
  })

  test('the head is the opening of the first day with data', () => {
    expect(headInstant(the(AAPL), true)).toBe(Date.UTC(1980, 11, 12, 14, 30))
  })

  test('a histogram holds the volume of its period', () => {
    const period = parsePeriod('2 days')
    if ('refused' in period) throw new Error(period.refused.message)
    const entries = histogram(world.market, the(AAPL), period, true, evening)
    const volume = barsOf(AAPL, { duration: '2 D', barSizeSetting: '1 day' }).reduce(
      (sum, bar) => sum + (bar.volume ?? 0),
      0,
    )
    expect(entries.reduce((sum, { size = 0 }) => sum + size, 0)).toBe(volume)
    const prices = entries.map(({ price = 0 }) => price)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    expect('refused' in parsePeriod('a while')).toBe(true)
  })
})

describe('reading', () => {
  test('bar sizes and durations in the spellings clients use', () => {
    expect(parseBarSize('1 hour')).toMatchObject({ lengthMs: 3_600_000 })
    expect(parseBarSize('1W')).toMatchObject({ unit: 'week' })
    expect(parseBarSize('1 sec')).toMatchObject({ lengthMs: 1000 })
    expect(parseDuration('2 W')).toEqual({ count: 2, unit: 'W' })
    expect(parseDuration('60')).toEqual({ count: 60, unit: 'S' })
  })

  test('instants with a zone, in UTC, and without a zone', () => {
    expect(parseInstant('20260302 09:30:00 US/Eastern', 'Japan')).toBe(Date.UTC(2026, 2, 2, 14, 30))
    expect(parseInstant('20260302-09:30:00', 'Japan')).toBe(Date.UTC(2026, 2, 2, 9, 30))
    expect(parseInstant('20260302 09:30:00', 'Japan')).toBe(Date.UTC(2026, 2, 2, 0, 30))
    expect(parseInstant('', 'Japan')).toBeUndefined()
  })
})
