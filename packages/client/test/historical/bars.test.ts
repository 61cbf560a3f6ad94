import {
  type BarUpdate,
  crypto,
  RequestError,
  stock,
  SteppedClock,
  TimeoutError,
  ValidationError,
} from '@twskit/client'
import type { HistoricalDataBar } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { first, NOW, scripted, simulated } from '../support/simulated.ts'

const AAPL = stock('AAPL')
const versions = [187, 206, 226]

describe.each(versions)('history at server version %i', (serverVersion) => {
  it('has bars within a day by instant and bars of days by trading day', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    const hours = await ib.historicalData(AAPL, {
      barSize: '1 hour',
      duration: '1 D',
      end: new Date('2026-11-19T22:00:00Z'),
    })
    // 09:30 to 16:00 in New York: the first bar is half an hour long.
    expect(hours.map(({ time }) => time.toISOString().slice(11, 16))).toEqual([
      '14:30',
      '15:00',
      '16:00',
      '17:00',
      '18:00',
      '19:00',
      '20:00',
    ])
    const days = await ib.historicalData(AAPL, { barSize: '1 day', duration: '5 D', end: NOW })
    expect(days.map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'])
    // Hours and day agree, for they are made of the same trades.
    expect(Math.max(...hours.map(({ high }) => high))).toBe(days[3]?.high)
    expect(hours.at(-1)?.close).toBe(days[3]?.close)
    expect(hours.reduce((sum, { volume }) => sum + (volume ?? 0), 0)).toBe(days[3]?.volume)
  })

  it('leaves out what a kind of data has not', async () => {
    await using setting = await simulated(serverVersion)
    const [bar] = await setting.ib.historicalData(AAPL, { barSize: '1 day', duration: '1 D', whatToShow: 'MIDPOINT' })
    expect(bar).toMatchObject({ volume: undefined, wap: undefined, barCount: undefined })
  })

  it('shows trades of crypto as the gateway wants them asked for', async () => {
    await using setting = await simulated(serverVersion)
    const bars = await setting.ib.historicalData(crypto('BTC'), { barSize: '1 hour', duration: '1 D' })
    expect(bars.length).toBeGreaterThan(10)
    expect(setting.ib.requests).toEqual([])
  })

  it('tells sessions in the time of their exchange', async () => {
    await using setting = await simulated(serverVersion)
    const schedule = await setting.ib.historicalSchedule(AAPL, { duration: '1 W', end: NOW })
    expect(schedule.timeZone).toBe('US/Eastern')
    expect(schedule.sessions.at(-1)).toEqual({
      day: '2026-11-20',
      start: new Date('2026-11-20T14:30:00Z'),
      end: new Date('2026-11-20T21:00:00Z'),
    })
    expect(schedule.sessions.map(({ day }) => day)).not.toContain('2026-11-15')
  })

  it('says since when there is data, and takes the question back after the answer', async () => {
    await using setting = await simulated(serverVersion)
    const cancelled = new Promise<void>((resolve) => {
      setting.gateway.onRequest(({ type }) => {
        if (type === 'CancelHeadTimestamp') resolve()
      })
    })
    const since = await setting.ib.headTimestamp(AAPL)
    expect(since.toISOString()).toBe('1980-12-12T14:30:00.000Z')
    await cancelled
  })

  it('counts what traded at which price', async () => {
    await using setting = await simulated(serverVersion)
    const entries = await setting.ib.histogram(AAPL, { period: '3 days' })
    expect(entries.length).toBeGreaterThan(3)
    expect(entries.every(({ price, size }) => price > 0 && size > 0)).toBe(true)
    expect(entries.map(({ price }) => price)).toEqual(entries.map(({ price }) => price).toSorted((a, b) => a - b))
  })

  it('says what the gateway refuses', async () => {
    await using setting = await simulated(serverVersion, { marketData: 'delayed' })
    const { ib } = setting
    const upToNow = await failure(ib.historicalData(AAPL, { barSize: '1 min', duration: '1 D' }))
    expect(upToNow).toBeInstanceOf(RequestError)
    expect(upToNow).toMatchObject({ gatewayCode: 2188, request: { kind: 'historicalData' } })
    const nothing = ib.historicalData(AAPL, {
      barSize: '1 day',
      duration: '1 D',
      whatToShow: 'YIELD_BID',
      end: new Date('2026-11-19T12:00:00Z'),
    })
    expect(await failure(nothing)).toMatchObject({ gatewayCode: 162 })
    expect(await failure(ib.historicalSchedule(stock('NOSUCH')))).toMatchObject({ gatewayCode: 200 })
  })
})

describe('a request for bars', () => {
  it('is checked before anything is sent', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    // @ts-expect-error no such size
    const error = await failure(ib.historicalData(AAPL, { barSize: '7 minutes', duration: '1 D' }))
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ path: 'query.barSize', value: '7 minutes' })
    expect((error as ValidationError).allowed).toContain("'5 mins'")
    // @ts-expect-error no unit
    expect(await failure(ib.historicalData(AAPL, { barSize: '5 mins', duration: '1' }))).toMatchObject({
      path: 'query.duration',
    })
    expect(line.untaken).toEqual([])
  })

  it('asks for epoch seconds and names its end in UTC', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = failure(ib.historicalData(AAPL, { barSize: '5 mins', duration: '2 D', end: NOW, useRTH: false }))
    expect(await line.next('HistoricalDataRequest')).toMatchObject({
      endDateTime: '20261120-16:30:00',
      barSizeSetting: '5 mins',
      duration: '2 D',
      whatToShow: 'TRADES',
      formatDate: 2,
    })
    await ib.close()
    await asked
  })

  it.each([
    [187, 'with the bars themselves'],
    [200, 'with a message of its own, after bars in pieces'],
    [226, 'with a message of its own, after bars in pieces'],
  ])('ends at server version %i %s', async (serverVersion) => {
    await using setting = await scripted(serverVersion)
    const { ib, line } = setting
    const asked = ib.historicalData(AAPL, { barSize: '1 min', duration: '60 S' })
    const { reqId } = await line.next('HistoricalDataRequest')
    const range = { startDateStr: '20261120 11:30:00 US/Eastern', endDateStr: '20261120 11:32:00 US/Eastern' }
    const bars = [barAt(1_795_192_200, 10), barAt(1_795_192_260, 11)]
    if (serverVersion < 196) {
      line.send({ type: 'HistoricalData', reqId, historicalDataBars: bars, ...range })
    } else {
      for (const bar of bars) line.send({ type: 'HistoricalData', reqId, historicalDataBars: [bar] })
      line.send({ type: 'HistoricalDataEnd', reqId, ...range })
    }
    expect((await asked).map(({ time, close }) => [time.toISOString(), close])).toEqual([
      ['2026-11-20T16:30:00.000Z', 10],
      ['2026-11-20T16:31:00.000Z', 11],
    ])
  })

  it('reads a date with a zone too, and fails alone when a date cannot be read', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.historicalData(AAPL, { barSize: '1 min', duration: '60 S' })
    const one = await line.next('HistoricalDataRequest')
    line.send(
      {
        type: 'HistoricalData',
        reqId: one.reqId,
        historicalDataBars: [{ ...barAt(0, 10), date: '20261120 11:30:00 US/Eastern' }],
      },
      { type: 'HistoricalDataEnd', reqId: one.reqId },
    )
    expect((await asked)[0]?.time).toEqual(new Date('2026-11-20T16:30:00Z'))
    const unread = failure(ib.historicalData(AAPL, { barSize: '2 mins', duration: '60 S' }))
    const two = await line.next('HistoricalDataRequest')
    line.send({ type: 'HistoricalData', reqId: two.reqId, historicalDataBars: [{ ...barAt(0, 10), date: 'Freitag' }] })
    expect(await unread).toMatchObject({ code: 'DECODE', field: 'date' })
    await line.next('CancelHistoricalData')
    expect(ib.state.kind).toBe('ready')
  })

  it('is cancelled at its deadline, and the answer to that concerns nobody', async () => {
    const clock = new SteppedClock(NOW.getTime())
    await using setting = await scripted(226, { clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const asked = failure(ib.historicalData(AAPL, { barSize: '1 min', duration: '1 D' }))
    const { reqId } = await line.next('HistoricalDataRequest')
    clock.advance(120_000)
    expect(await asked).toBeInstanceOf(TimeoutError)
    expect(await line.next('CancelHistoricalData')).toMatchObject({ reqId })
    line.sendError(
      162,
      `Historical Market Data Service error message:API historical data query cancelled: ${reqId}`,
      reqId,
    )
    const next = ib.familyCodes()
    await line.next('FamilyCodesRequest')
    line.send({ type: 'FamilyCodes', familyCodes: [] })
    await next
    expect(ib.requests).toEqual([])
    expect(ib.stats.late).toBe(1)
  })
})

describe('bars that are kept up to date', () => {
  it.each(versions)('come from the past into now at server version %i', async (serverVersion) => {
    await using setting = await simulated(serverVersion)
    const { ib, clock } = setting
    const bars: BarUpdate<'1 min'>[] = []
    const stream = ib.historicalDataUpdates(AAPL, { barSize: '1 min', duration: '600 S' })
    const began = new Promise<void>((resolve) => {
      stream.subscribe((bar) => {
        bars.push(bar)
        if (!bar.closed) resolve()
      })
    })
    await began
    const past = bars.length
    expect(bars.slice(0, -1).every(({ closed, revised }) => closed && !revised)).toBe(true)
    const until = NOW.getTime() + 130_000
    while ((bars.at(-1)?.time.getTime() ?? 0) < until - 60_000 || bars.at(-1)?.closed === true) {
      clock.advance(5_000)
      await settled()
    }
    const live = bars.slice(past)
    // Each bar that was replaced by a newer one came once more, closed.
    const times = [...new Set(live.map(({ time }) => time.getTime()))]
    for (const time of times.slice(0, -1)) {
      const states = live.filter((bar) => bar.time.getTime() === time)
      expect(states.at(-1)).toMatchObject({ closed: true, revised: true })
      expect(states.filter(({ closed }) => closed)).toHaveLength(1)
    }
    await ib.close()
  })

  it('come again after a reconnect, marked where they came before', async () => {
    await using setting = await scripted(226, { historicalLimits: { identicalAfterMs: 0 } })
    const { gateway, ib, line } = setting
    const bars: BarUpdate<'1 min'>[] = []
    ib.historicalDataUpdates(AAPL, { barSize: '1 min', duration: '600 S' }).subscribe((bar) => bars.push(bar))
    const { reqId } = await line.next('HistoricalDataRequest')
    line.send({ type: 'HistoricalData', reqId, historicalDataBars: [barAt(600_000_000, 1), barAt(600_000_060, 2)] })
    line.send({ type: 'HistoricalDataEnd', reqId })
    line.send({ type: 'HistoricalDataUpdate', reqId, historicalDataBar: barAt(600_000_120, 3) })
    line.hangUp()
    const again = await gateway.accept()
    await again.begin()
    const resumed = await again.next('HistoricalDataRequest')
    expect(resumed.reqId).not.toBe(reqId)
    const missed = [barAt(600_000_060, 2), barAt(600_000_120, 4), barAt(600_000_180, 5), barAt(600_000_240, 6)]
    again.send({ type: 'HistoricalData', reqId: resumed.reqId, historicalDataBars: missed })
    again.send({ type: 'HistoricalDataEnd', reqId: resumed.reqId })
    again.send({ type: 'HistoricalDataUpdate', reqId: resumed.reqId, historicalDataBar: barAt(600_000_240, 7) })
    const wanted = [
      [600_000_000, 1, false, true],
      [600_000_060, 2, false, false],
      [600_000_060, 2, true, true],
      [600_000_120, 3, false, false],
      [600_000_060, 2, true, true],
      [600_000_120, 4, true, true],
      [600_000_180, 5, false, true],
      [600_000_240, 6, false, false],
      [600_000_240, 7, true, false],
    ]
    while (bars.length < wanted.length) await settled()
    expect(bars.map(({ time, close, revised, closed }) => [time.getTime() / 1000, close, revised, closed])).toEqual(
      wanted,
    )
  })

  it('tell a late subscriber the newest state of each bar', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const query = { barSize: '1 min', duration: '600 S' } as const
    const early = ib.historicalDataUpdates(AAPL, query)
    const seen: number[] = []
    early.subscribe(({ close }) => seen.push(close))
    const { reqId } = await line.next('HistoricalDataRequest')
    line.send({ type: 'HistoricalData', reqId, historicalDataBars: [barAt(600_000_000, 1), barAt(600_000_060, 2)] })
    line.send({ type: 'HistoricalDataEnd', reqId })
    line.send({ type: 'HistoricalDataUpdate', reqId, historicalDataBar: barAt(600_000_060, 3) })
    while (seen.length < 3) await settled()
    const late = await first(ib.historicalDataUpdates(AAPL, query), 2)
    expect(late.map(({ close }) => close)).toEqual([1, 3])
    expect(line.untaken).toEqual([])
  })
})

function barAt(seconds: number, close: number): HistoricalDataBar {
  return { date: String(seconds), open: close, high: close, low: close, close, volume: 10, WAP: close, barCount: 1 }
}
