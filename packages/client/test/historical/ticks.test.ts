import { type HistoricalTrade, stock } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { NOW, scripted, simulated } from '../support/simulated.ts'

const AAPL = stock('AAPL')

describe.each([187, 206, 226])('ticks of the past at server version %i', (serverVersion) => {
  it('are trades, quotes or midpoints', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    const trades = await ib.historicalTicks(AAPL, { whatToShow: 'TRADES', end: NOW, count: 50 })
    expect(trades).toHaveLength(50)
    expect(trades.every(({ time }) => time <= NOW)).toBe(true)
    expect(trades[0]).toEqual({
      time: expect.any(Date),
      price: expect.any(Number),
      size: expect.any(Number),
      exchange: expect.stringMatching(/^[A-Z]+$/),
      specialConditions: '',
      pastLimit: false,
      unreported: false,
    })
    const quotes = await ib.historicalTicks(AAPL, { whatToShow: 'BID_ASK', end: NOW, count: 20 })
    expect(quotes.every(({ bid, ask, bidSize, askSize }) => bid < ask && bidSize > 0 && askSize > 0)).toBe(true)
    const start = new Date(NOW.getTime() - 60_000)
    const middles = await ib.historicalTicks(AAPL, { whatToShow: 'MIDPOINT', start, count: 5 })
    expect(middles.map((tick) => Object.keys(tick))).toEqual(Array.from({ length: 5 }, () => ['time', 'price']))
  })

  it('come whole from any range, page by page', async () => {
    await using setting = await simulated(serverVersion)
    const { ib, gateway } = setting
    let pages = 0
    gateway.onRequest(({ type }) => {
      if (type === 'HistoricalTicksRequest') pages++
    })
    const start = new Date('2026-11-20T15:00:00Z')
    const end = new Date('2026-11-20T15:10:00Z')
    const trades = await ib.historicalTicks(AAPL, { whatToShow: 'TRADES', start, end, useRTH: true })
    expect(pages).toBeGreaterThan(1)
    const bars = await ib.historicalData(AAPL, { barSize: '10 mins', duration: '600 S', end })
    const sum = trades.reduce((total, { size }) => total + size, 0)
    expect(sum).toBe(bars.at(-1)?.volume)
    expect(sorted(trades)).toBe(true)
    // The same backwards, as many as there are.
    const back = await ib.historicalTicks(AAPL, {
      whatToShow: 'TRADES',
      end: new Date(end.getTime() - 1_000),
      count: trades.length,
      useRTH: true,
    })
    expect(back).toEqual(trades)
  })

  it('need a permission', async () => {
    await using setting = await simulated(serverVersion, { marketData: 'none' })
    const query = { whatToShow: 'TRADES', end: NOW } as const
    expect(await failure(setting.ib.historicalTicks(AAPL, query))).toMatchObject({ gatewayCode: 10187 })
  })
})

describe('a request for ticks', () => {
  it('needs a start or an end', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    expect(await failure(ib.historicalTicks(AAPL, { whatToShow: 'TRADES' }))).toMatchObject({ path: 'query' })
    const backwards = { whatToShow: 'TRADES', start: NOW, end: new Date(0) } as const
    expect(await failure(ib.historicalTicks(AAPL, backwards))).toMatchObject({ code: 'VALIDATION' })
    expect(line.untaken).toEqual([])
  })

  it('takes answers in pieces, up to the one that says it is the last', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.historicalTicks(AAPL, { whatToShow: 'TRADES', end: NOW, count: 3 })
    const { reqId, ...sent } = await line.next('HistoricalTicksRequest')
    expect(sent).toMatchObject({ endDateTime: '20261120-16:30:00', numberOfTicks: 3, whatToShow: 'TRADES' })
    expect(sent.startDateTime).toBeUndefined()
    line.send({
      type: 'HistoricalTicksLast',
      reqId,
      historicalTicksLast: [{ time: 10, price: 1, size: 1 }],
      isDone: false,
    })
    line.send({
      type: 'HistoricalTicksLast',
      reqId,
      historicalTicksLast: [{ time: 11, price: 2, size: 1 }],
      isDone: true,
    })
    expect((await asked).map(({ price }) => price)).toEqual([1, 2])
  })
})

function sorted(trades: readonly HistoricalTrade[]): boolean {
  return trades.every(({ time }, index) => time >= (trades[index - 1]?.time ?? new Date(0)))
}
