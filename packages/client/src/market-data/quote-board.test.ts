import { describe, expect, it } from 'vitest'
import { QuoteBoard } from './quote-board.ts'
import { readTick } from './read-tick.ts'
import type { Tick } from './tick.ts'

const contract = { conId: 1 }

function price(tickType: number, value: number, size = 1): Tick {
  return readTick({ type: 'TickPrice', reqId: 1, tickType, price: value, size, attrMask: 0 }) as Tick
}

describe('a quote board', () => {
  it('puts ticks together, with the age of each value, and quotes never change', () => {
    const board = new QuoteBoard(contract)
    expect(board.take(price(1, 10, 300), 1000.4)).toBe(true)
    const first = board.quote(1000.4)
    board.take(price(66, 9), 3000)
    board.take(price(2, 11, 200), 3500)
    expect(first).toMatchObject({
      bid: 10,
      bidSize: 300,
      delayed: false,
      asOfMs: 1000.4,
      ageMs: { bid: 0, bidSize: 0 },
    })
    expect(board.quote(4000.6)).toEqual({
      contract,
      marketDataType: undefined,
      delayed: false,
      asOfMs: 4000.6,
      ageMs: { bid: 1000, bidSize: 1000, ask: 500, askSize: 500 },
      bid: 9,
      bidSize: 1,
      ask: 11,
      askSize: 200,
    })
  })

  it('says what it is made of, and passes over what a quote has no place for', () => {
    const board = new QuoteBoard(contract)
    const size = readTick({ type: 'TickSize', reqId: 1, tickType: 86, size: 5 }) as Tick
    expect(board.take(size, 0)).toBe(false)
    expect(board.take(readTick({ type: 'MarketDataType', reqId: 1, marketDataType: 3 }) as Tick, 0)).toBe(true)
    expect(board.quote(0)).toMatchObject({ marketDataType: 'delayed', delayed: true })
  })

  it('forgets everything when the subscription begins anew', () => {
    const board = new QuoteBoard(contract)
    board.take(price(1, 10), 5)
    board.clear()
    expect(board.quote(10)).toMatchObject({ ageMs: {} })
    expect(board.quote(10).bid).toBeUndefined()
  })

  it('reads greeks, the time of the last trade and halts', () => {
    const board = new QuoteBoard(contract)
    const ticks = [
      readTick({ type: 'TickOptionComputation', reqId: 1, tickType: 13, tickAttrib: 0, impliedVol: 0.3, delta: 0.5 }),
      readTick({ type: 'TickString', reqId: 1, tickType: 45, value: '1795402454' }),
      readTick({ type: 'TickGeneric', reqId: 1, tickType: 49, value: 2 }),
      readTick({ type: 'TickPrice', reqId: 1, tickType: 9, price: -1, size: 0, attrMask: 0 }),
    ] as Tick[]
    for (const tick of ticks) expect(board.take(tick, 0)).toBe(true)
    const quote = board.quote(0)
    expect(quote).toMatchObject({
      lastTime: new Date(1_795_402_454_000),
      halted: 2,
      modelGreeks: { impliedVol: 0.3, delta: 0.5 },
    })
    expect(quote.close).toBeUndefined()
  })
})
