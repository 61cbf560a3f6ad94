import type { HistoricalDataRequest } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../../test/session-with.ts'

function bars(reqId: number, changes: Partial<HistoricalDataRequest> = {}): HistoricalDataRequest {
  return {
    type: 'HistoricalDataRequest',
    reqId,
    contract: apple,
    endDateTime: '',
    barSizeSetting: '1 hour',
    duration: '1 D',
    useRTH: true,
    whatToShow: 'TRADES',
    formatDate: 1,
    keepUpToDate: false,
    ...changes,
  }
}

describe('bars', () => {
  test('carry their range themselves below 196 and have an end of their own from there on', async () => {
    const old = await sessionWith({}, { serverVersion: 195 })
    expect(await old.ask(bars(1))).toMatchObject([
      { type: 'HistoricalData', reqId: 1, startDateStr: expect.stringMatching(/^\d{8} /) },
    ])
    const young = await sessionWith({}, { serverVersion: 196 })
    const answer = await young.ask(bars(1))
    expect(typesOf(answer)).toEqual(['HistoricalData', 'HistoricalDataEnd'])
    expect(answer[1]).toMatchObject({ endDateStr: expect.stringMatching(/US\/Eastern$/) })
  })

  test('are kept up to date until they are cancelled, which is said', async () => {
    const { ask, wait } = await sessionWith()
    await ask(bars(1, { barSizeSetting: '5 secs', duration: '60 S', keepUpToDate: true, useRTH: false }))
    const updates = await wait(60_000)
    expect(updates.length).toBeGreaterThan(5)
    for (const update of updates) expect(update).toMatchObject({ type: 'HistoricalDataUpdate', reqId: 1 })
    expect(codesOf(await ask({ type: 'CancelHistoricalData', reqId: 1 }))).toEqual([162])
    expect(await wait(60_000)).toEqual([])
    expect(codesOf(await ask({ type: 'CancelHistoricalData', reqId: 1 }))).toEqual([366])
  })

  test('are answered with sessions where the schedule is asked for', async () => {
    const { ask } = await sessionWith()
    const [schedule, ...rest] = await ask(bars(1, { whatToShow: 'SCHEDULE', barSizeSetting: '1 day', duration: '1 W' }))
    expect(rest).toEqual([])
    expect(schedule).toMatchObject({ type: 'HistoricalSchedule', timeZone: 'US/Eastern' })
  })

  test.each([
    [{ barSizeSetting: '7 mins' }, 321],
    [{ duration: 'long' }, 321],
    [{ whatToShow: 'GOSSIP' }, 321],
    [{ endDateTime: 'tomorrow' }, 10314],
    [{ keepUpToDate: true, endDateTime: '20260227 16:00:00 US/Eastern' }, 321],
    [{ contract: { ...apple, symbol: 'NOSUCHTHING' } }, 200],
    [{ contract: { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' } }, 10299],
  ] as const)('with %j are refused with %i', async (changes, code) => {
    const { ask } = await sessionWith()
    expect(codesOf(await ask(bars(1, changes)))).toEqual([code])
  })

  test('up to the second need live data; older ones do not', async () => {
    const { ask } = await sessionWith({ marketData: 'delayed' })
    expect(codesOf(await ask(bars(1)))).toEqual([2188])
    const schedule = bars(3, { whatToShow: 'SCHEDULE', barSizeSetting: '1 day', duration: '1 M' })
    expect(typesOf(await ask(schedule))).toEqual(['HistoricalSchedule'])
    expect(typesOf(await ask(bars(2, { endDateTime: '20260227 16:00:00 US/Eastern' })))).toContain('HistoricalData')
  })
})

describe('small bars', () => {
  const small = { barSizeSetting: '1 secs', duration: '60 S', useRTH: false } as const

  test('are not asked for twice in fifteen seconds', async () => {
    const { ask, wait } = await sessionWith()
    expect(codesOf(await ask(bars(1, small), bars(2, small)))).toEqual([162])
    await wait(15_000)
    expect(codesOf(await ask(bars(3, small)))).toEqual([])
  })

  test('come five at a time for one instrument', async () => {
    const { ask } = await sessionWith()
    const requests = Array.from({ length: 6 }, (_, index) => bars(index, { ...small, duration: `${60 + index} S` }))
    expect(codesOf(await ask(...requests))).toEqual([162])
  })

  test('come so many in ten minutes, and bids with offers count twice', async () => {
    const { ask, wait } = await sessionWith({ limits: { historicalRequests: 3 } })
    const asked: (readonly (number | undefined)[])[] = []
    for (const [index, whatToShow] of ['BID_ASK', 'TRADES', 'MIDPOINT'].entries()) {
      asked.push(codesOf(await ask(bars(index, { ...small, whatToShow }))))
      await wait(3000)
    }
    expect(asked).toEqual([[], [], [162]])
  })

  test('are counted, large ones are not', async () => {
    const { ask } = await sessionWith({ limits: { historicalRequests: 1 } })
    expect(codesOf(await ask(bars(1), bars(2), bars(3)))).toEqual([])
  })
})

test.each([
  ['TRADES', 'HistoricalTicksLast', 'historicalTicksLast'],
  ['BID_ASK', 'HistoricalTicksBidAsk', 'historicalTicksBidAsk'],
  ['MIDPOINT', 'HistoricalTicks', 'historicalTicks'],
] as const)('past ticks of %s come in one message', async (whatToShow, type, field) => {
  const { ask } = await sessionWith()
  const answer = await ask({
    type: 'HistoricalTicksRequest',
    reqId: 1,
    contract: apple,
    startDateTime: '20260227 10:00:00 US/Eastern',
    numberOfTicks: 20,
    whatToShow,
    useRTH: true,
  })
  expect(answer).toMatchObject([{ type, reqId: 1, isDone: true, [field]: expect.any(Array) }])
})

test('the first instant with data is told as text or as seconds', async () => {
  const { ask } = await sessionWith()
  const request = { type: 'HeadTimestampRequest', contract: apple, useRTH: true, whatToShow: 'TRADES' } as const
  const [text] = await ask({ ...request, reqId: 1, formatDate: 1 })
  expect(text).toMatchObject({ headTimestamp: expect.stringMatching(/^\d{8}-\d\d:\d\d:\d\d$/) })
  const [seconds] = await ask({ ...request, reqId: 2, formatDate: 2 })
  // What the live test of @stoqey/ib expects, in a world that is always open too.
  expect(seconds).toMatchObject({ headTimestamp: '345479400' })
  const { ask: askAlways } = await sessionWith({ tradingHours: 'always' })
  expect(await askAlways({ ...request, reqId: 3, formatDate: 2 })).toMatchObject([{ headTimestamp: '345479400' }])
})

test('a histogram counts what traded; a period that is none is refused', async () => {
  const { ask } = await sessionWith()
  const [histogram] = await ask({
    type: 'HistogramDataRequest',
    reqId: 1,
    contract: apple,
    useRTH: true,
    timePeriod: '2 days',
  })
  expect(histogram).toMatchObject({ type: 'HistogramData', reqId: 1 })
  expect(histogram?.type === 'HistogramData' && histogram.histogramDataEntries?.length).toBeGreaterThan(3)
  expect(codesOf(await ask({ type: 'HistogramDataRequest', reqId: 2, contract: apple, timePeriod: 'ever' }))).toEqual([
    321,
  ])
})
