import { type BarSize, type Download, forex, stock, SteppedClock, ValidationError } from '@twskit/client'
import type { HistoricalDataBar } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { NOW, scripted, simulated } from '../support/simulated.ts'
import { untilState } from '../support/until.ts'

const AAPL = stock('AAPL')
const ANY_PACE = {
  historicalLimits: { identicalAfterMs: 0, smallPerTenMinutes: 10_000, perSeriesInTwoSeconds: 10_000 },
}

describe.each([187, 206, 226])('a download at server version %i', (serverVersion) => {
  it('hands out each bar of a range once, over as many requests as it takes', async () => {
    await using setting = await simulated(serverVersion, {}, ANY_PACE)
    const { ib } = setting
    const range = { from: '2026-09-01', to: '2026-11-20' }
    const download = ib.download(AAPL, range, { barSize: '1 hour' })
    const times: number[] = []
    for await (const { time } of download) times.push(time.getTime())
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b))
    const { sessions } = await ib.historicalSchedule(AAPL, { duration: '90 D', end: new Date('2026-11-20T00:00:00Z') })
    const days = new Set(sessions.filter(({ day }) => day >= range.from && day < range.to).map(({ day }) => day))
    expect(new Set(times.map((ms) => new Date(ms).toISOString().slice(0, 10)))).toEqual(days)
    expect(times).toHaveLength(days.size * 7)
    expect(download.gaps).toEqual([])
    expect(download.progress).toMatchObject({ fraction: 1, received: times.length, reached: new Date('2026-11-20') })
    expect(download.progress.requests).toBeLessThan(8)
  })

  it('goes on from its checkpoint in another run', async () => {
    await using setting = await simulated(serverVersion, {}, ANY_PACE)
    const { ib } = setting
    const range = { from: '2026-11-02', to: '2026-11-14' }
    const options = { barSize: '15 mins' } as const
    const whole = await all(ib.download(AAPL, range, options))
    const first: string[] = []
    const download = ib.download(AAPL, range, options)
    for await (const { time } of download) {
      first.push(time.toISOString())
      if (first.length === 100) break
    }
    const chunks = ib.download(AAPL, range, options).chunks()
    const { value: chunk = [] } = await chunks.next()
    expect(chunk).toEqual(whole.slice(0, chunk.length))
    const rest = await all(ib.download(AAPL, range, { ...options, checkpoint: download.checkpoint }))
    expect([...first, ...rest.map(({ time }) => time.toISOString())]).toEqual(
      whole.map(({ time }) => time.toISOString()),
    )
    // Or in the same run, in another loop.
    expect(await all(download)).toEqual(whole.slice(100))
  })
})

describe('a download', () => {
  it.each<BarSize>(['1 day', '1 week', '1 month'])('has %s bars over years', async (barSize) => {
    await using setting = await simulated(226, {}, ANY_PACE)
    const download = setting.ib.download(AAPL, { from: '2023-01-01', to: '2026-01-01' }, { barSize })
    const days = (await all(download)).map((bar) => ('day' in bar ? bar.day : ''))
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(days.length).toBeGreaterThan({ '1 day': 750, '1 week': 150, '1 month': 35 }[barSize as '1 day'] - 1)
    expect(days[0]?.slice(0, 7)).toBe('2023-01')
    expect(days.at(-1)?.slice(0, 7)).toBe('2025-12')
    expect(download.gaps).toEqual([])
  })

  it('leaves the bar of now to the next run', async () => {
    await using setting = await simulated(226, {}, ANY_PACE)
    const { ib, clock } = setting
    const range = { from: '2026-11-20' }
    const first = ib.download(AAPL, range, { barSize: '1 hour' })
    const bars = await all(first)
    expect(first.checkpoint).toMatch(/^1\.[0-9a-z]+\.[0-9a-z]+\.0$/)
    // 11:30 in New York: the bar of eleven o'clock is half way.
    expect(bars.at(-1)?.time).toEqual(new Date('2026-11-20T16:00:00Z'))
    clock.advance(45 * 60_000)
    const next = await all(ib.download(AAPL, range, { barSize: '1 hour', checkpoint: first.checkpoint }))
    expect(next.map(({ time }) => time.toISOString().slice(11, 16))).toEqual(['16:00', '17:00'])
    expect(next[0]?.volume).toBeGreaterThan(bars.at(-1)?.volume ?? 0)
  })

  it('has the single trades of a range too, whole and resumable within a second', async () => {
    await using setting = await simulated(226, {}, ANY_PACE)
    const { ib } = setting
    const range = { from: new Date('2026-11-20T15:00:00Z'), to: new Date('2026-11-20T15:08:00Z') }
    const whole = await ib.historicalTicks(AAPL, { whatToShow: 'TRADES', start: range.from, end: range.to })
    expect(await all(ib.download(AAPL, range, { ticks: 'TRADES' }))).toEqual(whole)
    const download = ib.download(AAPL, range, { ticks: 'TRADES' })
    const second = whole.findIndex(({ time }, index) => whole[index + 1]?.time.getTime() === time.getTime())
    let taken = 0
    for await (const _ of download) if (++taken > second) break
    const rest = await all(ib.download(AAPL, range, { ticks: 'TRADES', checkpoint: download.checkpoint }))
    expect(rest).toEqual(whole.slice(taken))
  })

  it('follows a market that is open around the clock', async () => {
    await using setting = await simulated(226, { tradingHours: 'always' }, ANY_PACE)
    const download = setting.ib.download(
      forex('EUR.USD'),
      { from: '2026-11-16', to: '2026-11-20' },
      { barSize: '30 mins' },
    )
    const bars = await all(download)
    expect(bars.length).toBeGreaterThan(4 * 44)
    expect(bars[0]?.volume).toBeUndefined()
  })

  it('waits as long as the pacing rules demand, though that is longer than its deadline', async () => {
    const historicalLimits = { ...ANY_PACE.historicalLimits, smallPerTenMinutes: 2 }
    await using setting = await simulated(226, {}, { historicalLimits })
    const { ib, clock } = setting
    const range = { from: '2026-11-12', to: '2026-11-19' }
    let isOver = false
    const bars = all(ib.download(AAPL, range, { barSize: '30 secs', timeoutMs: 5_000 })).finally(() => {
      isOver = true
    })
    const waits = new Set<string>()
    while (!isOver) {
      await settled()
      const rules = ib.requests.flatMap(({ wait }) => (wait === undefined ? [] : [wait.rule]))
      for (const rule of rules) waits.add(rule)
      // Time passes only while it waits; answers come at once.
      if (rules.length > 0) clock.advance(10_000)
    }
    expect(new Set((await bars).map(({ time }) => time.toISOString().slice(0, 10))).size).toBe(5)
    expect([...waits]).toEqual(['2 historical requests for small bars in ten minutes'])
    // Two requests at once, two more after ten minutes, the last after twenty.
    expect(clock.now() - NOW.getTime()).toBeGreaterThanOrEqual(1_200_000)
    expect(clock.now() - NOW.getTime()).toBeLessThan(1_300_000)
  })

  it('refuses a checkpoint of another download, and ranges that are none', async () => {
    await using setting = await simulated()
    const { ib } = setting
    const { checkpoint } = ib.download(AAPL, { from: '2026-01-01' }, { barSize: '1 hour' })
    expect(() => ib.download(AAPL, { from: '2026-01-01' }, { barSize: '1 min', checkpoint })).toThrow(ValidationError)
    expect(() => ib.download(AAPL, { from: '2026-01-01' }, { barSize: '1 hour', checkpoint: 'x' })).toThrow(
      /checkpoint/,
    )
    expect(() => ib.download(AAPL, { from: '2026-02-01', to: '2026-01-01' }, { barSize: '1 hour' })).toThrow(
      /range.from/,
    )
    expect(() => ib.download(AAPL, { from: 'May' }, { barSize: '1 hour' })).toThrow(/2026-11-23/)
    // @ts-expect-error neither bars nor ticks
    expect(() => ib.download(AAPL, { from: '2026-01-01' }, {})).toThrow(/barSize/)
  })

  it('ends with what the gateway refuses for good', async () => {
    await using setting = await simulated()
    const download = setting.ib.download(stock('NOSUCH'), { from: '2026-11-01' }, { barSize: '1 hour' })
    expect(await failure(all(download))).toMatchObject({ code: 'REQUEST', gatewayCode: 200 })
  })
})

describe('a download from a gateway with faults', () => {
  const FROM = Date.UTC(2026, 10, 19, 14, 30)
  const range = { from: new Date(FROM), to: new Date(FROM + 600_000) }
  const schedule = {
    startDateTime: '20261119-09:30:00',
    endDateTime: '20261119-16:00:00',
    timeZone: 'US/Eastern',
    historicalSessions: [{ startDateTime: '20261119-09:30:00', endDateTime: '20261119-16:00:00', refDate: '20261119' }],
  }

  it('reports where the contract traded but bars are missing', async () => {
    await using setting = await scripted(226, ANY_PACE)
    const { ib, line } = setting
    const download = ib.download(AAPL, range, { barSize: '1 min' })
    const bars = all(download)
    const sessions = await line.next('HistoricalDataRequest')
    expect(sessions.whatToShow).toBe('SCHEDULE')
    line.send({ type: 'HistoricalSchedule', reqId: sessions.reqId, ...schedule })
    const asked = await line.next('HistoricalDataRequest')
    expect(asked).toMatchObject({ endDateTime: '20261119-14:40:00', duration: '600 S' })
    const minutes = [0, 1, 2, 5, 6]
    line.send({ type: 'HistoricalData', reqId: asked.reqId, historicalDataBars: minutes.map(barAt) })
    line.send({ type: 'HistoricalDataEnd', reqId: asked.reqId })
    expect(await bars).toHaveLength(5)
    expect(download.gaps).toEqual([
      { from: new Date(FROM + 180_000), to: new Date(FROM + 300_000), reason: 'missing' },
      { from: new Date(FROM + 420_000), to: new Date(FROM + 600_000), reason: 'missing' },
    ])
  })

  it('takes "no data" for an answer, and asks once more when it is told something else', async () => {
    await using setting = await scripted(226, ANY_PACE)
    const { ib, line } = setting
    const download = ib.download(AAPL, range, { barSize: '1 min' })
    const bars = all(download)
    const sessions = await line.next('HistoricalDataRequest')
    line.sendError(162, 'Historical Market Data Service error message:no schedule', sessions.reqId)
    const first = await line.next('HistoricalDataRequest')
    line.sendError(162, 'Fehlermeldung des Dienstes: bitte warten', first.reqId)
    const second = await line.next('HistoricalDataRequest')
    line.sendError(162, 'Historical Market Data Service error message:HMDS query returned no data: AAPL', second.reqId)
    expect(await bars).toEqual([])
    expect(download.gaps).toEqual([{ ...range, reason: 'empty' }])
  })

  it('reports a stretch that is refused twice', async () => {
    await using setting = await scripted(226, ANY_PACE)
    const { ib, line } = setting
    const download = ib.download(AAPL, range, { barSize: '1 min' })
    const bars = all(download)
    line.send({ type: 'HistoricalSchedule', reqId: (await line.next('HistoricalDataRequest')).reqId, ...schedule })
    for (let times = 0; times < 2; times++) {
      line.sendError(162, 'Dieser Zeitraum nicht', (await line.next('HistoricalDataRequest')).reqId)
    }
    expect(await bars).toEqual([])
    expect(download.gaps).toEqual([{ ...range, reason: 'refused', message: 'Dieser Zeitraum nicht' }])
  })

  it('asks again after a lost connection, and after a request without an answer', async () => {
    const clock = new SteppedClock(NOW.getTime())
    await using setting = await scripted(226, { ...ANY_PACE, clock, heartbeatMs: 0 })
    const { gateway, ib, line } = setting
    const bars = all(ib.download(AAPL, range, { barSize: '1 min', timeoutMs: 60_000 }))
    line.send({ type: 'HistoricalSchedule', reqId: (await line.next('HistoricalDataRequest')).reqId, ...schedule })
    await line.next('HistoricalDataRequest')
    line.cut()
    await untilState(ib, 'reconnecting')
    clock.advance(1)
    const again = await gateway.accept()
    await again.begin()
    await again.next('HistoricalDataRequest')
    clock.advance(60_000)
    await again.next('CancelHistoricalData')
    const asked = await again.next('HistoricalDataRequest')
    again.send({ type: 'HistoricalData', reqId: asked.reqId, historicalDataBars: [0, 1].map(barAt) })
    again.send({ type: 'HistoricalDataEnd', reqId: asked.reqId })
    expect(await bars).toHaveLength(2)
  })

  it('reads on towards the start when an answer reaches less far than was asked', async () => {
    await using setting = await scripted(226, ANY_PACE)
    const { ib, line } = setting
    const bars = all(ib.download(AAPL, range, { barSize: '1 min' }))
    line.send({ type: 'HistoricalSchedule', reqId: (await line.next('HistoricalDataRequest')).reqId, ...schedule })
    for (const minutes of [
      [5, 6, 7, 8, 9],
      [2, 3, 4],
      [0, 1],
    ]) {
      const { reqId } = await line.next('HistoricalDataRequest')
      line.send({ type: 'HistoricalData', reqId, historicalDataBars: minutes.map(barAt) })
      line.send({ type: 'HistoricalDataEnd', reqId })
    }
    expect((await bars).map(({ close }) => close)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('stops when its signal aborts, and cancels what it had asked for', async () => {
    await using setting = await scripted(226, ANY_PACE)
    const { ib, line } = setting
    const stop = new AbortController()
    const bars = failure(all(ib.download(AAPL, range, { barSize: '1 min', signal: stop.signal })))
    const { reqId } = await line.next('HistoricalDataRequest')
    stop.abort(new Error('enough'))
    expect(await bars).toMatchObject({ message: 'enough' })
    expect(await line.next('CancelHistoricalData')).toMatchObject({ reqId })
    expect(ib.requests).toEqual([])
  })

  function barAt(minute: number): HistoricalDataBar {
    const date = String(FROM / 1000 + minute * 60)
    return { date, open: minute, high: minute, low: minute, close: minute, volume: 1, WAP: minute, barCount: 1 }
  }
})

async function all<Item>(download: Download<Item>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const item of download) items.push(item)
  return items
}
