import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TradingFloor } from '../../test/trading/trading-floor.ts'
import { Account } from './account.ts'
import { bookTrade, dayOfHolding, type Holding } from './holding.ts'

const { world } = new TradingFloor()

function instrument(symbol: string, secType: string, exchange: string, currency = 'USD', more = {}) {
  const resolution = world.resolve({ symbol, secType, exchange, currency, ...more })
  if (resolution.kind === 'refused') throw new Error(resolution.refusal.message)
  return resolution.found.instrument
}

const apple = instrument('AAPL', 'STK', 'SMART')
const future = instrument('ES', 'FUT', 'CME', 'USD', { lastTradeDateOrContractMonth: '202606' })
const euro = instrument('EUR', 'CASH', 'IDEALPRO')
const bond = world.search({ symbol: 'US064159KJ44', secType: 'BOND', exchange: 'SMART', currency: 'USD' })

function trades(...each: readonly (readonly [quantity: number, price: number, fee: number])[]): Holding | undefined {
  let holding: Holding | undefined
  for (const [quantity, unitPrice, fee] of each) {
    holding = bookTrade(holding, { instrument: apple, quantity, unitPrice, fee, day: 1 }).holding
  }
  return holding
}

describe('the average cost', () => {
  test('carries the fees of buying', () => {
    expect(trades([10, 100, 1], [10, 110, 1])?.averageCost).toBeCloseTo((1000 + 1100 + 2) / 20, 10)
  })

  test('stays when a part is sold', () => {
    expect(trades([10, 100, 1], [-4, 120, 1])).toMatchObject({ position: 6, averageCost: 100.1 })
  })

  test('of a short position is what was received, less fees', () => {
    expect(trades([-10, 100, 1])).toMatchObject({ position: -10, averageCost: 99.9 })
  })

  test('begins afresh when a trade turns the position round', () => {
    const held = trades([10, 100, 0], [-15, 120, 3])
    expect(held?.position).toBe(-5)
    expect(held?.averageCost).toBeCloseTo(120 - 1 / 5, 10)
  })

  test('is 0 when nothing is left', () => {
    expect(trades([10, 100, 1], [-10, 120, 1])).toMatchObject({ position: 0, averageCost: 0 })
  })
})

describe('what a trade realizes', () => {
  test('is nothing when it opens', () => {
    expect(
      bookTrade(undefined, { instrument: apple, quantity: 1, unitPrice: 5, fee: 1, day: 1 }).realized,
    ).toBeUndefined()
  })

  test('is the difference of the prices less the fees of both trades', () => {
    const held = trades([1, 100.01, 1.000003])
    const { realized } = bookTrade(held, { instrument: apple, quantity: -1, unitPrice: 100, fee: 1.006566, day: 1 })
    expect(realized).toBeCloseTo(-0.01 - 1.000003 - 1.006566, 10)
  })

  test('has the other sign for a short position', () => {
    const held = trades([-10, 100, 0])
    expect(bookTrade(held, { instrument: apple, quantity: 10, unitPrice: 90, fee: 0, day: 1 }).realized).toBeCloseTo(
      100,
      10,
    )
  })
})

test('a new day begins with the position of the last one', () => {
  const held = trades([10, 100, 1])
  expect(dayOfHolding(held, 1)).toMatchObject({ day: 1, position: 0, flow: -1001 })
  expect(dayOfHolding(held, 2)).toEqual({ day: 2, position: 10, flow: 0, realized: 0 })
})

const trade = fc.record({
  quantity: fc.integer({ min: -50, max: 50 }).filter((quantity) => quantity !== 0),
  price: fc.integer({ min: 1, max: 500 }),
  fee: fc.integer({ min: 0, max: 5 }),
})

test.each([
  ['shares', apple],
  ['futures', future],
])('however %s are traded: what is there plus what was paid is what there was', (_, traded) => {
  fc.assert(
    fc.property(fc.array(trade, { maxLength: 30 }), fc.integer({ min: 1, max: 500 }), (list, mark) => {
      const account = new Account('DU1', [['USD', 0]])
      const units = traded.multiplier ?? 1
      let paid = 0
      let realized = 0
      for (const { quantity, price, fee } of list) {
        realized += account.trade({ instrument: traded, quantity, price, fee, day: 1 }) ?? 0
        paid += quantity * price * units + fee
      }
      const held = account.holding(traded.conId)
      const position = held?.position ?? 0
      const unrealized = position * (mark * units - (held?.averageCost ?? 0))
      expect(realized + unrealized).toBeCloseTo(position * mark * units - paid, 4)
      // Shares are in the account at what they are worth, futures at what they have gained.
      const worth = traded === apple ? position * mark : unrealized
      expect((account.cash[0]?.[1] ?? 0) + worth).toBeCloseTo(position * mark * units - paid, 4)
    }),
    { seed: 7 },
  )
})

test('a currency pair exchanges one currency for the other', () => {
  const account = new Account('DU1', [['USD', 1000]])
  account.trade({ instrument: euro, quantity: 100, price: 1.1, fee: 2, day: 1 })
  expect(account.cash).toEqual([
    ['EUR', 100],
    ['USD', 1000 - 110 - 2],
  ])
})

test('a bond is paid in percent of its face', () => {
  const [found] = 'found' in bond ? bond.found : []
  const account = new Account('DU1', [['USD', 10_000]])
  if (found === undefined) throw new Error('There is no bond')
  account.trade({ instrument: found.instrument, quantity: 5000, price: 98, fee: 5, day: 1 })
  expect(account.cash).toEqual([['USD', 10_000 - 4900 - 5]])
})

test('a copy goes its own way', () => {
  const account = new Account('DU1', [['USD', 1000]])
  const copy = account.copy()
  copy.trade({ instrument: apple, quantity: 1, price: 100, fee: 1, day: 1 })
  expect(account.cash).toEqual([['USD', 1000]])
  expect(account.holdings).toEqual([])
  expect(copy.position(apple.conId)).toBe(1)
})
