import type { Order, OrderCondition } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { TradingFloor } from '../../test/trading/trading-floor.ts'
import { type ConditionFacts, conditionsHold } from './conditions.ts'

const facts: ConditionFacts = {
  nowMs: Date.UTC(2026, 2, 2, 15),
  zone: 'US/Eastern',
  quote: () => undefined,
  cushionPercent: () => 50,
  hasTraded: () => false,
}
const yes: OrderCondition = { type: 4, isMore: true, percent: 10 }
const no: OrderCondition = { type: 4, isMore: false, percent: 10 }
const and = (condition: OrderCondition): OrderCondition => ({ ...condition, isConjunctionConnection: true })

describe('conditions joined', () => {
  test.each([
    [[yes], true],
    [[no], false],
    [[and(yes), yes], true],
    [[and(yes), no], false],
    [[no, yes], true],
    [[no, no], false],
    [[and(no), yes, yes], true],
    [[yes, and(no), no], false],
  ])('%#: %j', (conditions, expected) => {
    expect(conditionsHold(conditions, facts)).toBe(expected)
  })
})

describe('an order with a condition', () => {
  function held(conditions: readonly OrderCondition[], order: Order = {}): TradingFloor {
    const floor = new TradingFloor()
    floor.price(220)
    floor.place(1, { orderType: 'MKT', totalQuantity: 10, conditions, ...order })
    floor.advance(5000)
    return floor
  }

  const price: OrderCondition = { type: 1, conId: 265598, exchange: 'SMART', isMore: true, price: 230 }

  test('of a price waits for it', () => {
    const floor = held([price])
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    expect(floor.openOrder(1)?.order?.conditions).toEqual([price])
    floor.price(232)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('of a time waits for it', () => {
    const floor = held([{ type: 3, isMore: true, time: '20260302 10:10:00 US/Eastern' }])
    floor.advance(590_000)
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.advance(10_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('of the margin looks at the account', () => {
    expect(held([{ type: 4, isMore: true, percent: 20 }]).status(1)?.status).toBe('Filled')
    expect(held([{ type: 4, isMore: false, percent: 20 }]).status(1)?.status).toBe('PreSubmitted')
  })

  test('of an execution waits for a trade in that symbol', () => {
    const floor = held([{ type: 5, symbol: 'MSFT', secType: 'STK', exchange: 'SMART' }])
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    const microsoft = { symbol: 'MSFT', secType: 'STK', exchange: 'SMART', currency: 'USD' }
    floor.place(2, { orderType: 'MKT', totalQuantity: 1 }, microsoft)
    floor.advance(5000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('of a volume compares the volume of the day', () => {
    const volume: OrderCondition = { type: 6, conId: 265598, exchange: 'SMART', isMore: true, volume: 1000 }
    expect(held([volume]).status(1)?.status).toBe('Filled')
    expect(held([{ ...volume, volume: 2_000_000_000 }]).status(1)?.status).toBe('PreSubmitted')
  })

  test('of a change in percent compares with the last close', () => {
    const floor = held([{ type: 7, conId: 265598, exchange: 'SMART', isMore: true, changePercent: 10 }])
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.price(260)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('that cancels works until the condition holds', () => {
    const floor = held([price], { orderType: 'LMT', lmtPrice: 150, conditionsCancelOrder: true })
    expect(floor.status(1)?.status).toBe('Submitted')
    floor.price(232)
    floor.advance(30_000)
    expect(floor.status(1)?.status).toBe('Cancelled')
  })

  test('is not judged outside regular hours unless it says so', () => {
    const early = { startMs: Date.UTC(2026, 2, 2, 12) }
    const conditions: readonly OrderCondition[] = [yes]
    const floor = new TradingFloor(early)
    const order = { orderType: 'LMT', lmtPrice: 150, totalQuantity: 1, outsideRth: true, conditions }
    floor.place(1, order)
    floor.place(2, { ...order, conditionsIgnoreRth: true })
    floor.advance(10_000)
    expect([floor.status(1)?.status, floor.status(2)?.status]).toEqual(['PreSubmitted', 'Submitted'])
  })
})

describe('time and algorithms', () => {
  test('goodAfterTime holds an order back', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 1, goodAfterTime: '20260302 10:30:00 US/Eastern' })
    floor.advance(1_790_000)
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.advance(20_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test.each([
    ['Urgent', 3],
    ['Normal', 12],
    ['Patient', 65],
  ])('Adaptive with priority %s takes its time', (adaptivePriority, seconds) => {
    const floor = new TradingFloor()
    const algoParams = { adaptivePriority }
    floor.place(1, { orderType: 'MKT', totalQuantity: 50, algoStrategy: 'Adaptive', algoParams })
    floor.advance(seconds * 250)
    expect(floor.status(1)?.remaining).toBeGreaterThan(0)
    floor.advance(seconds * 1000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.openOrder(1)?.order).toMatchObject({ algoStrategy: 'Adaptive', algoParams })
  })

  test.each(['Twap', 'Vwap', 'ArrivalPx', 'PctVol'])('%s trades in slices between its times', (algoStrategy) => {
    const floor = new TradingFloor()
    const algoParams = { startTime: '10:05:00 US/Eastern', endTime: '10:25:00 US/Eastern' }
    floor.place(1, { orderType: 'MKT', totalQuantity: 100, algoStrategy, algoParams })
    floor.advance(290_000)
    expect(floor.fills(1)).toEqual([])
    floor.advance(600_000)
    const half = floor.status(1)?.filled ?? 0
    expect(half).toBeGreaterThan(20)
    expect(half).toBeLessThan(90)
    floor.advance(660_000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.fills(1).length).toBeGreaterThanOrEqual(5)
  })
})
