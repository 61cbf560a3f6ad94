import { describe, expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

/** Puts AAPL to 220 and takes what is told from then on. */
function at220(): TradingFloor {
  const floor = new TradingFloor()
  floor.price(220)
  return floor
}

describe('stops', () => {
  test('wait for their trigger, then trade at the market', () => {
    const floor = at220()
    floor.place(1, { orderType: 'STP', action: 'SELL', auxPrice: 215, totalQuantity: 10 })
    floor.advance(3000)
    expect(floor.status(1)).toMatchObject({ status: 'PreSubmitted', whyHeld: 'trigger' })
    expect(floor.openOrder(1)?.order).toMatchObject({ trailStopPrice: 215, auxPrice: 215, lmtPrice: 0 })
    floor.price(217)
    floor.advance(3000)
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.price(214)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.status(1)?.avgFillPrice).toBeLessThan(215)
    expect(floor.story(1)).toContain('status Submitted 0/10')
  })

  test('a buy stop triggers when the price rises', () => {
    const floor = at220()
    floor.place(1, { orderType: 'STP', auxPrice: 225, totalQuantity: 10 })
    floor.price(219)
    floor.advance(3000)
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.price(226)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('a stop limit rests at its limit once triggered', () => {
    const floor = at220()
    floor.place(1, { orderType: 'STP LMT', action: 'SELL', auxPrice: 215, lmtPrice: 214.5, totalQuantity: 10 })
    floor.advance(1000)
    floor.price(210)
    floor.advance(30_000)
    expect(floor.status(1)).toMatchObject({ status: 'Submitted', filled: 0 })
    floor.price(216)
    floor.advance(30_000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', avgFillPrice: 214.5 })
  })

  test.each([
    [1, 'bid'],
    [2, 'last'],
    [4, 'bid or ask'],
    [7, 'last or bid and ask'],
    [8, 'middle'],
  ])('trigger method %i (%s) triggers', (triggerMethod) => {
    const floor = at220()
    floor.place(1, { orderType: 'STP', action: 'SELL', auxPrice: 215, totalQuantity: 10, triggerMethod })
    floor.advance(1000)
    floor.price(213)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })
})

describe('orders that wait for a better price', () => {
  test('MIT trades at the market when the price is touched', () => {
    const floor = at220()
    floor.place(1, { orderType: 'MIT', auxPrice: 215, totalQuantity: 10 })
    floor.advance(1000)
    expect(floor.status(1)).toMatchObject({ status: 'PreSubmitted', whyHeld: 'trigger' })
    floor.price(214)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('LIT rests at its limit when the price is touched', () => {
    const floor = at220()
    floor.place(1, { orderType: 'LIT', auxPrice: 215, lmtPrice: 212, totalQuantity: 10 })
    floor.price(214)
    floor.advance(30_000)
    expect(floor.status(1)).toMatchObject({ status: 'Submitted', filled: 0 })
    floor.price(211)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })
})

describe('trailing stops', () => {
  test('follow the price by an amount and trigger on the way back', () => {
    const floor = at220()
    floor.place(1, { orderType: 'TRAIL', action: 'SELL', auxPrice: 5, totalQuantity: 10 })
    floor.advance(1000)
    const first = floor.openOrder(1)?.order?.trailStopPrice ?? 0
    expect(first).toBeGreaterThan(214)
    expect(first).toBeLessThan(216)
    floor.price(230)
    floor.advance(60_000)
    floor.trading.book.find(1, 1)
    expect(floor.trading.book.find(1, 1)?.stopPrice).toBeGreaterThan(224)
    floor.price(221)
    floor.advance(60_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('follow it by a share', () => {
    const floor = at220()
    floor.place(1, { orderType: 'TRAIL', trailingPercent: 2, totalQuantity: 10 })
    floor.advance(1000)
    expect(floor.trading.book.find(1, 1)?.stopPrice).toBeCloseTo(220 * 1.02, 0)
    floor.price(200)
    floor.advance(60_000)
    expect(floor.trading.book.find(1, 1)?.stopPrice).toBeCloseTo(200 * 1.02, 0)
  })

  test('begin at the stop price that is given', () => {
    const floor = at220()
    floor.place(1, { orderType: 'TRAIL', action: 'SELL', auxPrice: 5, trailStopPrice: 210, totalQuantity: 10 })
    floor.advance(1000)
    expect(floor.openOrder(1)?.order?.trailStopPrice).toBe(210)
  })

  test('with a limit rest at an offset from the stop', () => {
    const floor = at220()
    floor.place(1, { orderType: 'TRAIL LIMIT', action: 'SELL', auxPrice: 5, lmtPriceOffset: 0.5, totalQuantity: 10 })
    floor.advance(1000)
    floor.price(205)
    floor.advance(30_000)
    expect(floor.status(1)).toMatchObject({ status: 'Submitted', filled: 0 })
    floor.price(220)
    floor.advance(60_000)
    const stop = floor.trading.book.find(1, 1)?.stopPrice ?? 0
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.status(1)?.avgFillPrice).toBeCloseTo(stop - 0.5, 4)
  })
})

test('an adjustable stop becomes a trailing one at its trigger price', () => {
  const floor = at220()
  floor.place(1, {
    orderType: 'STP',
    action: 'SELL',
    auxPrice: 210,
    totalQuantity: 10,
    adjustedOrderType: 'TRAIL',
    triggerPrice: 230,
    adjustedStopPrice: 224,
    adjustedTrailingAmount: 4,
  })
  floor.advance(1000)
  expect(floor.openOrder(1)?.order).toMatchObject({ orderType: 'STP', adjustedOrderType: 'TRAIL' })
  floor.price(231)
  floor.advance(30_000)
  expect(floor.openOrder(1)?.order).toMatchObject({ orderType: 'TRAIL', adjustedOrderType: 'None', auxPrice: 4 })
  floor.price(223)
  floor.advance(30_000)
  expect(floor.status(1)?.status).toBe('Filled')
})

describe('orders whose price the market sets', () => {
  test.each([
    ['REL', { auxPrice: 0.02 }],
    ['PASSV REL', { auxPrice: 0.02 }],
    ['PEG MKT', { auxPrice: 0.02 }],
    ['PEG MID', { auxPrice: 0 }],
    ['PEG BEST', { auxPrice: 0 }],
    ['MIDPRICE', { lmtPrice: 230 }],
    ['SNAP MID', { auxPrice: 0 }],
    ['SNAP PRIM', { auxPrice: 0 }],
  ])('%s works and fills no worse than the other side', (orderType, prices) => {
    const floor = at220()
    floor.place(1, { orderType, totalQuantity: 10, ...prices })
    floor.advance(600_000)
    const status = floor.status(1)
    expect(['Submitted', 'Filled']).toContain(status?.status)
    for (const { execution } of floor.fills(1)) expect(execution?.price).toBeLessThan(235)
  })

  test('SNAP MKT and MTL take what is there; MTL keeps the price of its first fill', () => {
    const floor = new TradingFloor({ cash: { USD: 1e9 } })
    floor.place(1, { orderType: 'SNAP MKT', totalQuantity: 5 })
    floor.place(2, { orderType: 'MTL', totalQuantity: 100_000 }, apple)
    floor.advance(700)
    expect(floor.status(1)?.filled).toBeGreaterThan(0)
    const first = floor.fills(2)[0]?.execution?.price
    floor.advance(10_000)
    for (const { execution } of floor.fills(2).slice(3)) expect(execution?.price).toBe(first)
  })
})
