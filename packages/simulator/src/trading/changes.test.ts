import type { ExecutionFilter } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

const limit = { orderType: 'LMT', lmtPrice: 150 }

function working(order = {}): TradingFloor {
  const floor = new TradingFloor()
  floor.place(1, { ...limit, ...order })
  floor.advance(2000)
  floor.forget()
  return floor
}

describe('a modification', () => {
  test('is echoed with the new values, twice', () => {
    const floor = working()
    floor.place(1, { ...limit, lmtPrice: 151, totalQuantity: 50 })
    floor.advance(2000)
    expect(floor.story(1)).toEqual([
      'open Submitted',
      'status Submitted 0/50',
      'open Submitted',
      'status Submitted 0/50',
    ])
    expect(floor.openOrder(1)?.order).toMatchObject({ lmtPrice: 151, totalQuantity: 50 })
  })

  test('to a price the market meets fills the order', () => {
    const floor = working()
    floor.place(1, { orderType: 'MKT', totalQuantity: 10 })
    floor.advance(2000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', filled: 10 })
  })

  test('keeps the permanent id', () => {
    const floor = working()
    const permId = floor.trading.book.find(1, 1)?.permId
    floor.place(1, { ...limit, lmtPrice: 149 })
    floor.advance(1000)
    expect(floor.openOrder(1)?.order?.permId).toBe(permId)
  })

  test('of a filled order is ignored in silence', () => {
    const floor = working()
    floor.place(1, { orderType: 'MKT', totalQuantity: 10 })
    floor.advance(2000)
    floor.forget()
    floor.place(1, { ...limit, lmtPrice: 149 })
    floor.advance(2000)
    expect([...floor.events, ...floor.refusals]).toEqual([])
  })

  test('of a cancelled order is a duplicate id', () => {
    const floor = working()
    floor.cancel(1)
    floor.advance(1000)
    floor.place(1, limit)
    expect(floor.codes(1)).toContain(103)
  })

  test('that may not be made shows the old values, then 462', () => {
    const floor = working({ includeOvernight: true })
    floor.place(1, { ...limit, lmtPrice: 151 })
    expect(floor.story(1)[0]).toMatch(/^open/)
    expect(floor.openOrder(1)?.order?.lmtPrice).toBe(150)
    expect(floor.codes(1)).toEqual([462])
    expect(floor.trading.book.find(1, 1)?.isDone).toBe(false)
  })

  test.each([
    ['another contract', 105, {}, { ...apple, symbol: 'MSFT' }],
    ['another side', 105, { action: 'SELL' }, apple],
    ['another parent', 10341, { parentId: 9 }, apple],
    ['another group', 10326, { ocaGroup: 'new' }, apple],
    ['a bad price', 110, { lmtPrice: 150.005 }, apple],
  ])('to %s is refused with %i and changes nothing', (_, code, change, contract) => {
    const floor = working()
    floor.place(1, { ...limit, ...change }, contract)
    floor.advance(1000)
    expect(floor.codes(1)).toEqual([code])
    expect(floor.events).toEqual([])
    expect(floor.trading.book.find(1, 1)?.order.lmtPrice).toBe(150)
  })

  test('while a cancel is on its way is refused with 2102', () => {
    const floor = working()
    floor.cancel(1)
    floor.place(1, { ...limit, lmtPrice: 149 })
    expect(floor.codes(1)).toContain(2102)
  })

  test('before the acknowledgement is acknowledged with the last values', () => {
    const floor = new TradingFloor()
    floor.place(1, limit)
    for (const lmtPrice of [149, 148, 147]) floor.place(1, { ...limit, lmtPrice })
    floor.advance(2000)
    expect(new Set(floor.messages('OpenOrder').map(({ order }) => order?.lmtPrice))).toEqual(new Set([147]))
  })
})

describe('a cancel', () => {
  test('of an unknown order is 10147, and so is that of another client’s, which works on', () => {
    const floor = working()
    floor.cancel(9)
    floor.cancel(1, 2)
    floor.cancel(1, 0)
    expect(floor.refusals.map(({ clientId, orderId, refusal }) => [clientId, orderId, refusal.code])).toEqual([
      [1, 9, 10147],
      [2, 1, 10147],
      [0, 1, 10147],
    ])
    expect(floor.trading.book.find(1, 1)?.isOpen).toBe(true)
  })

  test('of what is over is 10148 with the state, of what is being cancelled 161', () => {
    const floor = working()
    floor.cancel(1)
    floor.cancel(1)
    expect(floor.refusals.map(({ refusal }) => refusal.code)).toEqual([161])
    floor.advance(1000)
    floor.cancel(1)
    expect(floor.refusals[1]?.refusal).toMatchObject({ code: 10148, message: expect.stringContaining('Cancelled') })
  })

  test('of everything reaches all clients, parents before children, after 161 for what is over', () => {
    const floor = working()
    floor.cancel(1)
    floor.advance(1000)
    floor.place(1, limit, apple, 2)
    floor.place(2, { ...limit, transmit: false })
    floor.place(3, { ...limit, action: 'SELL', lmtPrice: 250, parentId: 2 })
    floor.advance(2000)
    floor.forget()
    floor.trading.cancelAll(floor.client(1))
    expect(floor.refusals).toMatchObject([{ clientId: 1, orderId: 1, refusal: { code: 161 } }])
    floor.advance(1000)
    const ended = floor.events.flatMap(({ order }, at) => {
      const event = floor.events[at]
      return event !== undefined && 'notice' in event ? [`${order.clientId}/${order.orderId}`] : []
    })
    expect(ended).toEqual(['2/1', '1/2', '1/3'])
    expect(floor.trading.book.open()).toEqual([])
  })

  test('of everything is silent when there is nothing', () => {
    const floor = new TradingFloor()
    floor.trading.cancelAll(floor.client())
    floor.advance(1000)
    expect([...floor.events, ...floor.refusals]).toEqual([])
  })
})

describe('a preview', () => {
  test('is one openOrder with margins and commission, and leaves nothing behind', () => {
    const floor = new TradingFloor()
    floor.place(7, { orderType: 'LMT', lmtPrice: 210, whatIf: true })
    floor.advance(2000)
    expect(floor.events).toHaveLength(1)
    const { order, orderState } = floor.openOrder(7) ?? {}
    expect(order).toMatchObject({ whatIf: true, whatIfType: 1, orderId: 7 })
    expect(order?.permId).toBeGreaterThan(0)
    expect(orderState).toMatchObject({
      status: 'PreSubmitted',
      initMarginBefore: 0,
      commissionAndFees: 1.0003,
      minCommissionAndFees: 1.0003,
      maxCommissionAndFees: 1.3003,
      commissionAndFeesCurrency: 'USD',
      marginCurrency: 'USD',
    })
    expect(Number(orderState?.initMarginAfter)).toBeCloseTo(Number(orderState?.initMarginChange), 6)
    expect(Number(orderState?.equityWithLoanChange)).toBeCloseTo(-1.0003, 5)
    expect(floor.trading.book.all()).toEqual([])
    expect(floor.orderIds.next(1)).toBe(1)
  })

  test('of what is dearer at some exchanges says what it costs at least and at most', () => {
    const floor = new TradingFloor()
    const option = { ...apple, secType: 'OPT', right: 'C', strike: 220, lastTradeDateOrContractMonth: '20260320' }
    floor.place(7, { action: 'SELL', orderType: 'LMT', lmtPrice: 5, totalQuantity: 10, whatIf: true }, option)
    floor.advance(2000)
    const { orderState } = floor.openOrder(7) ?? {}
    expect(orderState).not.toHaveProperty('commissionAndFees')
    expect(orderState).toMatchObject({
      minCommissionAndFees: 6.7915,
      maxCommissionAndFees: 11.7915,
      commissionAndFeesCurrency: 'USD',
      initMarginBefore: 0,
    })
    expect(orderState?.initMarginAfter).toBeGreaterThan(0)
    expect(orderState?.initMarginChange).toBe(orderState?.initMarginAfter)
    const legs = [option, { ...option, strike: 230 }].map((leg, index) => ({
      conId: floor.instrument(leg).conId,
      ratio: 1,
      action: index === 0 ? 'BUY' : 'SELL',
      exchange: 'SMART',
    }))
    floor.place(8, { orderType: 'MKT', totalQuantity: 1, whatIf: true }, { ...apple, secType: 'BAG', comboLegs: legs })
    floor.advance(2000)
    expect(floor.openOrder(8)?.orderState).toMatchObject({ minCommissionAndFees: 2.0583, maxCommissionAndFees: 3.0583 })
  })

  test('of too much is 201 alone', () => {
    const floor = new TradingFloor()
    floor.place(7, { orderType: 'MKT', totalQuantity: 1e6, whatIf: true })
    floor.advance(2000)
    expect(floor.events).toEqual([])
    expect(floor.codes(7)).toEqual([201])
  })
})

describe('executions', () => {
  function traded(): TradingFloor {
    const floor = new TradingFloor({ codes: ['DU1', 'DU2'] })
    floor.place(1, { orderType: 'MKT', totalQuantity: 1, account: 'DU1' })
    floor.advance(3000)
    floor.place(
      1,
      { orderType: 'MKT', action: 'SELL', totalQuantity: 2, account: 'DU2' },
      { ...apple, symbol: 'MSFT' },
      2,
    )
    floor.advance(3000)
    return floor
  }

  const filters: readonly (readonly [ExecutionFilter, readonly string[]])[] = [
    [{}, ['AAPL', 'MSFT']],
    [{ clientId: 0 }, ['AAPL', 'MSFT']],
    [{ clientId: 2 }, ['MSFT']],
    [{ acctCode: 'DU1' }, ['AAPL']],
    [{ symbol: 'msft' }, ['MSFT']],
    [{ side: 'SELL' }, ['MSFT']],
    [{ side: 'BUY' }, ['AAPL']],
    [{ secType: 'OPT' }, []],
    [{ exchange: 'NASDAQ' }, ['AAPL', 'MSFT']],
    [{ time: '20260302-15:00:02' }, ['MSFT']],
    [{ time: '20260302 10:00:02 US/Eastern' }, ['MSFT']],
    [{ lastNDays: 2_147_483_647, specificDates: [] }, ['AAPL', 'MSFT']],
    [{ lastNDays: 1 }, ['AAPL', 'MSFT']],
    [{ specificDates: [20260302] }, ['AAPL', 'MSFT']],
    [{ specificDates: [20260301] }, []],
  ]

  test.each(filters)('%j', (filter, symbols) => {
    const floor = traded()
    const found = floor.trading.executions.list(filter, floor.clock.now())
    expect(found.map(({ contract }) => contract.symbol)).toEqual(symbols)
  })

  test('of the day before are found by their days only', () => {
    const floor = traded()
    floor.clock.advanceTo(Date.UTC(2026, 2, 3, 15))
    const count = (filter: ExecutionFilter): number => floor.trading.executions.list(filter, floor.clock.now()).length
    expect([count({}), count({ lastNDays: 1 }), count({ lastNDays: 2 }), count({ specificDates: [20260302] })]).toEqual(
      [0, 0, 2, 2],
    )
  })

  test('bear ids that are never used twice', () => {
    const floor = new TradingFloor({ cash: { USD: 1e9 } })
    floor.place(1, { orderType: 'MKT', totalQuantity: 20_000 })
    floor.advance(5000)
    const ids = floor.fills(1).map(({ execution }) => execution?.execId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are corrected under the next id, with their commission', () => {
    const floor = traded()
    const [execId] = floor.fills(1).flatMap(({ execution }) => execution?.execId ?? [])
    floor.forget()
    const corrected = floor.trading.correct(execId ?? '', { price: 200 })
    expect(corrected).toBe(execId?.replace(/01$/, '02'))
    expect(floor.messages('ExecutionDetails')).toMatchObject([
      { reqId: -1, execution: { execId: corrected, price: 200 } },
    ])
    expect(floor.messages('CommissionAndFeesReport')).toMatchObject([{ execId: corrected }])
    expect(floor.trading.correct(execId ?? '', { price: 201 })).toBeUndefined()
  })
})

describe('orders made in TWS', () => {
  test('bear the id 0 until client 0 binds them', () => {
    const floor = new TradingFloor()
    const permId = floor.trading.placeManually(apple, { action: 'BUY', totalQuantity: 5, ...limit })
    floor.advance(1000)
    expect(floor.openOrder(0)?.order).toMatchObject({ permId, clientId: 0, orderId: 0 })
    floor.trading.bindManualOrders()
    expect(floor.messages('OrderBound')).toEqual([{ type: 'OrderBound', permId, clientId: 0, orderId: -1 }])
    floor.cancel(-1, 0)
    floor.advance(1000)
    expect(floor.status(-1)?.status).toBe('Cancelled')
  })

  test('are bound as they come when that was asked for', () => {
    const floor = new TradingFloor()
    floor.trading.isBinding = true
    floor.trading.placeManually(apple, { action: 'BUY', totalQuantity: 5, ...limit })
    floor.trading.placeManually(apple, { action: 'BUY', totalQuantity: 6, ...limit })
    floor.advance(1000)
    expect(floor.messages('OrderBound').map(({ orderId }) => orderId)).toEqual([-1, -2])
    expect(floor.openOrder(-2)?.order?.totalQuantity).toBe(6)
  })

  test('throw what a gateway would refuse', () => {
    const floor = new TradingFloor()
    expect(() => floor.trading.placeManually(apple, { action: 'BUY', orderType: 'MOO', totalQuantity: 1 })).toThrow(
      /321/,
    )
  })
})

describe('exercises', () => {
  const option = {
    symbol: 'AAPL',
    secType: 'OPT',
    exchange: 'SMART',
    currency: 'USD',
    right: 'C',
    strike: 200,
    lastTradeDateOrContractMonth: '20260320',
  }

  function holding(): TradingFloor {
    const floor = new TradingFloor({ positions: [{ contract: option, position: 3 }] })
    floor.price(220)
    return floor
  }

  function exercise(floor: TradingFloor, orderId: number, change: object): void {
    floor.trading.exercise(floor.client(), {
      type: 'ExerciseOptionsRequest',
      orderId,
      contract: option,
      exerciseAction: 1,
      exerciseQuantity: 2,
      account: 'DU1000001',
      override: false,
      ...change,
    })
  }

  test('are orders under the id of the request, carried out at the close', () => {
    const floor = holding()
    exercise(floor, 70, {})
    floor.advance(2000)
    expect(floor.story(70).slice(0, 3)).toEqual(['10349', 'open PreSubmitted', 'status PreSubmitted 0/2'])
    expect(floor.openOrder(70)?.order?.orderType).toBe('LMT')
    floor.clock.advanceTo(Date.UTC(2026, 2, 2, 21, 0, 1))
    expect(floor.status(70)).toMatchObject({ status: 'Filled', filled: 2 })
    const account = floor.accounts.of('DU1000001')
    expect(account?.position(floor.instrument(option).conId)).toBe(1)
    expect(account?.holding(265598)).toMatchObject({ position: 200, averageCost: 200 })
  })

  test('lapse without shares', () => {
    const floor = holding()
    exercise(floor, 70, { exerciseAction: 2 })
    floor.clock.advanceTo(Date.UTC(2026, 2, 2, 21, 0, 1))
    expect(floor.accounts.of('DU1000001')?.position(floor.instrument(option).conId)).toBe(1)
    expect(floor.accounts.of('DU1000001')?.position(265598)).toBe(0)
  })

  test.each([
    ['too many', { exerciseQuantity: 4 }],
    ['shares', { contract: apple }],
    ['no such action', { exerciseAction: 5 }],
    ['out of the money', { contract: { ...option, strike: 260 } }],
  ])('of %s are refused with 322', (_, change) => {
    const floor = new TradingFloor({
      positions: [
        { contract: option, position: 3 },
        { contract: { ...option, strike: 260 }, position: 3 },
      ],
    })
    floor.price(220)
    exercise(floor, 70, change)
    floor.advance(1000)
    expect(floor.codes(70)).toEqual([322])
    expect(floor.events).toEqual([])
  })

  test('can be cancelled', () => {
    const floor = holding()
    exercise(floor, 70, {})
    floor.advance(1000)
    floor.cancel(70)
    floor.advance(1000)
    expect(floor.status(70)?.status).toBe('Cancelled')
  })
})

describe('a restart', () => {
  test('loses the orders of the last second and frees the ids of those that are over', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 1 })
    floor.place(2, { ...limit, tif: 'GTC' })
    floor.advance(5000)
    floor.place(3, limit)
    floor.orderIds.rollBack()
    floor.trading.restart()
    expect(floor.trading.book.all().map(({ orderId }) => orderId)).toEqual([1, 2])
    expect(floor.trading.book.openOf(1).map(({ orderId }) => orderId)).toEqual([2])
    expect(floor.orderIds.next(1)).toBe(3)
    floor.place(3, { orderType: 'MKT', totalQuantity: 1 })
    floor.advance(3000)
    expect(floor.status(3)?.status).toBe('Filled')
  })
})

test('what is long over is forgotten at a restart', () => {
  const floor = new TradingFloor()
  floor.place(1, { orderType: 'MKT', totalQuantity: 1 })
  floor.advance(5000)
  const kept = (): readonly number[] => [
    floor.trading.book.completed().length,
    floor.trading.executions.list({ lastNDays: 30 }, floor.clock.now()).length,
  ]
  floor.trading.restart()
  expect(kept()).toEqual([1, 1])
  floor.clock.advanceTo(Date.UTC(2026, 2, 4))
  floor.trading.restart()
  expect(kept()).toEqual([0, 1])
  floor.clock.advanceTo(Date.UTC(2026, 2, 12))
  floor.trading.restart()
  expect(kept()).toEqual([0, 0])
})

test('the same seed and the same script tell the same story', () => {
  const script = (seed: number): string => {
    const floor = new TradingFloor({ seed, cash: { USD: 1e8 } })
    floor.place(1, { orderType: 'MKT', totalQuantity: 3000 })
    floor.place(2, { orderType: 'LMT', action: 'SELL', lmtPrice: Math.round(floor.quote().ask), totalQuantity: 500 })
    floor.advance(30_000)
    floor.cancel(2)
    floor.advance(5000)
    return JSON.stringify(floor.events.map((event) => ('message' in event ? event.message : event.notice)))
  }
  expect(script(5)).toBe(script(5))
  expect(script(5)).not.toBe(script(6))
})
