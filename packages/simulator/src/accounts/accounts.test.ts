import { describe, expect, test } from 'vitest'
import { apple, TradingFloor, type TradingFloorOptions } from '../../test/trading/trading-floor.ts'
import { summaryTags } from './account-rows.ts'
import { Accounts } from './accounts.ts'
import type { AccountFigures } from './figures.ts'

const code = 'DU1000001'
const tencent = { symbol: '700', secType: 'STK', exchange: 'SEHK', currency: 'HKD' }
const future = {
  symbol: 'ES',
  secType: 'FUT',
  exchange: 'CME',
  currency: 'USD',
  lastTradeDateOrContractMonth: '202606',
}
const call = {
  symbol: 'AAPL',
  secType: 'OPT',
  exchange: 'SMART',
  currency: 'USD',
  right: 'C',
  strike: 220,
  lastTradeDateOrContractMonth: '20260320',
}

function figuresOf(options: TradingFloorOptions): AccountFigures {
  const { accounts } = new TradingFloor(options)
  const account = accounts.of(code)
  if (account === undefined) throw new Error('There is no account')
  return accounts.figures(account)
}

describe('what an account is worth', () => {
  test('is its cash and what it holds', () => {
    const figures = figuresOf({ positions: [{ contract: apple, position: 100, price: 200 }], cash: { USD: 50_000 } })
    expect(figures.base.cash).toBe(50_000)
    expect(figures.base.values.stock).toBeGreaterThan(10_000)
    expect(figures.base.netLiquidation).toBeCloseTo(50_000 + figures.base.values.stock, 6)
    expect(figures.base.unrealized).toBeCloseTo(figures.base.values.stock - 20_000, 6)
    expect(figures.grossPositionValue).toBe(figures.base.values.stock)
  })

  test('counts other currencies at their rates', () => {
    const figures = figuresOf({ positions: [{ contract: tencent, position: 1000 }], cash: { USD: 0, HKD: 78_000 } })
    const hongKong = figures.currencies.find(({ currency }) => currency === 'HKD')
    expect(hongKong?.exchangeRate).toBeCloseTo(1 / 7.78, 2)
    expect(figures.base.cash).toBeCloseTo(78_000 * (hongKong?.exchangeRate ?? 0), 6)
    expect(figures.base.netLiquidation).toBeCloseTo((hongKong?.netLiquidation ?? 0) * (hongKong?.exchangeRate ?? 0), 6)
  })

  test('counts of futures what they have gained', () => {
    const figures = figuresOf({ positions: [{ contract: future, position: 2, price: 6000 }], cash: { USD: 100_000 } })
    expect(figures.base.netLiquidation).toBeCloseTo(100_000 + figures.base.futuresPnl, 6)
    expect(figures.base.futuresPnl).toBeCloseTo(figures.base.unrealized, 6)
    expect(figures.grossPositionValue).toBe(0)
  })
})

describe('margins', () => {
  test('shares ask for a part of their value', () => {
    const figures = figuresOf({ positions: [{ contract: apple, position: 100 }] })
    expect(figures.maintenanceMargin).toBeCloseTo(figures.base.values.stock * 0.25, 6)
    expect(figures.initialMargin).toBeGreaterThan(figures.maintenanceMargin)
    expect(figures.availableFunds).toBeCloseTo(figures.equityWithLoan - figures.initialMargin, 6)
    expect(figures.buyingPower).toBeCloseTo(4 * figures.availableFunds, 6)
    expect(figures.cushion).toBeCloseTo(figures.excessLiquidity / figures.base.netLiquidation, 12)
  })

  test('options that are held ask for nothing and lend nothing; written ones do ask', () => {
    const long = figuresOf({ positions: [{ contract: call, position: 2 }] })
    expect(long.initialMargin).toBe(0)
    expect(long.equityWithLoan).toBeCloseTo(long.base.netLiquidation - long.base.values.option, 6)
    const short = figuresOf({ positions: [{ contract: call, position: -2 }] })
    expect(short.initialMargin).toBeGreaterThan(-short.base.values.option)
  })

  test('borrowed currencies ask for a little', () => {
    expect(figuresOf({ cash: { USD: 1000, EUR: -500 } }).initialMargin).toBeGreaterThan(0)
  })
})

describe('profit and loss', () => {
  test('of the day is what was gained since midnight, trades and fees included', () => {
    const floor = new TradingFloor({ positions: [{ contract: apple, position: 100, price: 150 }] })
    const account = floor.accounts.of(code)
    const held = account?.holding(265598)
    if (account === undefined || held === undefined) throw new Error('Nothing is held')
    const midnight = floor.world.market.mark(held.instrument, Date.UTC(2026, 2, 2, 5))
    const before = floor.accounts.holdingFigures(held)
    expect(before.dailyPnl).toBeCloseTo(100 * (before.mark - midnight), 4)
    floor.accounts.book(code, { instrument: held.instrument, quantity: -40, price: before.mark + 1, fee: 2 })
    const sold = account.holding(265598)
    if (sold === undefined) throw new Error('Nothing is held')
    const after = floor.accounts.holdingFigures(sold)
    expect(after.dailyPnl).toBeCloseTo(before.dailyPnl + 40 - 2, 4)
    expect(after.realizedToday).toBeCloseTo(40 * (before.mark + 1 - 150) - 2, 4)
    expect(after.unrealized).toBeCloseTo(60 * (after.mark - 150), 4)
  })

  test('a new day forgets what was realized', () => {
    const floor = new TradingFloor({ positions: [{ contract: apple, position: 100, price: 150 }] })
    const instrument = floor.instrument()
    floor.accounts.book(code, { instrument, quantity: -100, price: 220, fee: 1 })
    floor.clock.advanceTo(Date.UTC(2026, 2, 3, 15))
    const held = floor.accounts.of(code)?.holding(265598)
    if (held === undefined) throw new Error('Nothing is known')
    expect(floor.accounts.holdingFigures(held)).toMatchObject({ realizedToday: 0, dailyPnl: 0 })
  })
})

describe('rows', () => {
  const floor = new TradingFloor({ cash: { USD: 1000, EUR: 10 } })
  const account = floor.accounts.of(code)
  if (account === undefined) throw new Error('There is no account')
  const rows = floor.accounts.rows(account)

  test('are in alphabetical order, with a set for BASE and one for each currency', () => {
    const keys = rows.map(({ key }) => key)
    expect(keys).toEqual(keys.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1)))
    expect(rows.filter(({ key }) => key === 'CashBalance').map(({ currency }) => currency)).toEqual([
      'BASE',
      'EUR',
      'USD',
    ])
    expect(rows.length).toBeGreaterThan(150)
  })

  test('are amounts of two digits in the base currency', () => {
    expect(rows.find(({ key }) => key === 'TotalCashValue')).toMatchObject({ currency: 'USD' })
    expect(rows.find(({ key }) => key === 'TotalCashValue')?.value).toMatch(/^\d+\.\d\d$/)
    expect(rows.find(({ key }) => key === 'AccountCode')).toEqual({ key: 'AccountCode', value: code, currency: '' })
  })

  test('summaries know every documented tag', () => {
    const known = new Set(floor.accounts.summaryRows(account).map(({ key }) => key))
    expect([...summaryTags].filter((tag) => !known.has(tag))).toEqual([])
  })
})

test('a starting position that is none is refused', () => {
  const { world } = new TradingFloor()
  const positions = [{ contract: { ...apple, symbol: 'NOSUCH' }, position: 1 }]
  expect(() => new Accounts(world, [code], { positions })).toThrow(RangeError)
})

test('a preview books nothing', () => {
  const floor = new TradingFloor()
  const instrument = floor.instrument()
  const impact = floor.accounts.preview(code, { instrument, quantity: 10, price: 200, fee: 1 })
  expect(impact?.after.initialMargin).toBeGreaterThan(0)
  expect(floor.accounts.of(code)?.position(instrument.conId)).toBe(0)
  expect(floor.accounts.preview('DU9', { instrument, quantity: 10, price: 200, fee: 1 })).toBeUndefined()
})
