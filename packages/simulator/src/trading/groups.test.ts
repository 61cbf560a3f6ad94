import type { Order } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

function bracket(floor: TradingFloor, entry: Order = { orderType: 'MKT' }): void {
  floor.place(1, { totalQuantity: 10, transmit: false, ...entry })
  const exit = { action: 'SELL', totalQuantity: 10, parentId: 1 }
  floor.place(2, { ...exit, orderType: 'LMT', lmtPrice: 240, transmit: false })
  floor.place(3, { ...exit, orderType: 'STP', auxPrice: 200 })
}

function statuses(floor: TradingFloor, ...ids: readonly number[]): readonly (string | undefined)[] {
  return ids.map((id) => floor.status(id)?.status)
}

describe('a bracket', () => {
  test('is silent until the last child is transmitted', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', transmit: false })
    floor.place(2, { orderType: 'LMT', action: 'SELL', lmtPrice: 240, parentId: 1, transmit: false })
    floor.advance(10_000)
    expect(floor.events).toEqual([])
    expect(floor.trading.book.open()).toEqual([])
  })

  test('holds its children and joins them in a group of the parent', () => {
    const floor = new TradingFloor()
    bracket(floor, { orderType: 'LMT', lmtPrice: 150 })
    floor.advance(3000)
    expect(floor.story(1)[0]).toMatch(/Submitted/)
    expect(floor.status(2)).toMatchObject({ status: 'PreSubmitted', whyHeld: 'child', parentId: 1 })
    expect(floor.status(3)).toMatchObject({ status: 'PreSubmitted', whyHeld: 'child,trigger', parentId: 1 })
    const permId = floor.status(1)?.permId ?? 0
    for (const id of [2, 3]) {
      expect(floor.openOrder(id)?.order).toMatchObject({ ocaGroup: String(permId), ocaType: 3, parentPermId: permId })
    }
    const first = floor.events.map(({ order }) => order.orderId).filter((id, at, all) => all.indexOf(id) === at)
    expect(first).toEqual([1, 2, 3])
  })

  test('sets its children free when the parent has filled', () => {
    const floor = new TradingFloor()
    bracket(floor)
    floor.advance(5000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.status(2)).toMatchObject({ status: 'Submitted', whyHeld: undefined })
    expect(floor.status(3)).toMatchObject({ status: 'PreSubmitted', whyHeld: 'trigger' })
  })

  test('the fill of one child cancels the other', () => {
    const floor = new TradingFloor()
    bracket(floor)
    floor.advance(5000)
    floor.price(245)
    floor.advance(20_000)
    expect(statuses(floor, 2, 3)).toEqual(['Filled', 'Cancelled'])
    expect(floor.codes(3)).toContain(202)
    expect(floor.accounts.of('DU1000001')?.position(265598)).toBe(0)
  })

  test('the stop that triggers cancels the profit-taker', () => {
    const floor = new TradingFloor()
    bracket(floor)
    floor.advance(5000)
    floor.price(195)
    floor.advance(60_000)
    expect(statuses(floor, 2, 3)).toEqual(['Cancelled', 'Filled'])
  })

  test('cancelling a child cancels its sibling; a later cancel answers 10148', () => {
    const floor = new TradingFloor()
    bracket(floor)
    floor.advance(5000)
    floor.cancel(2)
    floor.advance(1000)
    expect(statuses(floor, 2, 3)).toEqual(['Cancelled', 'Cancelled'])
    floor.cancel(3)
    expect(floor.refusals).toMatchObject([{ orderId: 3, refusal: { code: 10148 } }])
  })

  test('cancelling the parent cancels the children', () => {
    const floor = new TradingFloor()
    bracket(floor, { orderType: 'LMT', lmtPrice: 150 })
    floor.advance(3000)
    floor.cancel(1)
    floor.advance(1000)
    expect(statuses(floor, 1, 2, 3)).toEqual(['Cancelled', 'Cancelled', 'Cancelled'])
  })

  test('a parent that is rejected takes its children with it', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 1_000_000, transmit: false })
    floor.place(2, { orderType: 'LMT', action: 'SELL', lmtPrice: 240, totalQuantity: 1_000_000, parentId: 1 })
    floor.advance(3000)
    expect(floor.story(1).slice(0, 3)).toEqual(['open Inactive', 'status Inactive 0/1000000', '201'])
    expect(floor.status(2)?.status).toBe('Cancelled')
  })

  test('a child without its parent is refused', () => {
    const floor = new TradingFloor()
    floor.place(5, { orderType: 'LMT', action: 'SELL', lmtPrice: 240, parentId: 4 })
    expect(floor.codes(5)).toEqual([10006])
  })
})

describe('OCA groups', () => {
  const far = { orderType: 'LMT', lmtPrice: 150, ocaGroup: 'pair' }

  test('type 1 cancels the others at the first fill, even of a part', () => {
    const floor = new TradingFloor({ cash: { USD: 1e9 } })
    floor.place(1, { ...far, ocaType: 1 })
    floor.place(2, { ...far, ocaType: 1, totalQuantity: 100_000, lmtPrice: Math.round(floor.quote().ask + 0.5) })
    floor.advance(2000)
    expect(floor.status(2)?.filled).toBeGreaterThan(0)
    expect(floor.status(1)?.status).toBe('Cancelled')
  })

  test('types 2 and 3 reduce the others in proportion', () => {
    const floor = new TradingFloor({ cash: { USD: 1e9 } })
    floor.place(1, { ...far, ocaType: 2, totalQuantity: 1000 })
    floor.place(2, { ...far, ocaType: 2, totalQuantity: 100_000, lmtPrice: Math.round(floor.quote().ask + 0.5) })
    floor.advance(2000)
    const share = (floor.status(2)?.filled ?? 0) / 100_000
    expect(share).toBeGreaterThan(0)
    expect(floor.status(1)?.remaining).toBeCloseTo(1000 * (1 - share), -1)
    expect(floor.status(1)?.status).toBe('Submitted')
  })

  test('a complete fill cancels the others whatever the type', () => {
    const floor = new TradingFloor()
    floor.place(1, { ...far, ocaType: 3 })
    floor.place(2, { ...far, ocaType: 3, lmtPrice: Math.round(floor.quote().ask + 1), totalQuantity: 5 })
    floor.advance(3000)
    expect(statuses(floor, 1, 2)).toEqual(['Cancelled', 'Filled'])
  })

  test('cancelling one of a client’s own group leaves the others', () => {
    const floor = new TradingFloor()
    floor.place(1, { ...far })
    floor.place(2, { ...far })
    floor.advance(1000)
    floor.cancel(1)
    floor.advance(1000)
    expect(statuses(floor, 1, 2)).toEqual(['Cancelled', 'Submitted'])
  })
})

test('attached orders are made at the presets, as children', () => {
  const floor = new TradingFloor()
  floor.trading.place(floor.client(), {
    type: 'PlaceOrderRequest',
    orderId: 1,
    contract: apple,
    order: { action: 'BUY', orderType: 'LMT', lmtPrice: 150, totalQuantity: 10, tif: 'DAY', transmit: true },
    attachedOrders: { slOrderId: 2, slOrderType: 'PRESET', ptOrderId: 3, ptOrderType: 'PRESET' },
  })
  floor.advance(2000)
  expect(floor.openOrder(2)?.order).toMatchObject({ orderType: 'STP', action: 'SELL', auxPrice: 148.5, parentId: 1 })
  expect(floor.openOrder(3)?.order).toMatchObject({ orderType: 'LMT', action: 'SELL', lmtPrice: 151.5, parentId: 1 })
  expect(floor.orderIds.next(1)).toBe(4)
})

test('a currency hedge exchanges what its parent has spent', () => {
  const floor = new TradingFloor({ cash: { USD: 1e7 } })
  const sap = { symbol: 'SAP', secType: 'STK', exchange: 'IBIS', currency: 'EUR' }
  floor.price(170, sap)
  floor.place(1, { orderType: 'LMT', lmtPrice: 160, totalQuantity: 100, transmit: false }, sap)
  const euro = { symbol: 'EUR', secType: 'CASH', exchange: 'IDEALPRO', currency: 'USD' }
  floor.place(2, { orderType: 'MKT', totalQuantity: 0, parentId: 1, hedgeType: 'F' }, euro)
  floor.advance(1000)
  expect(floor.openOrder(2)?.order?.totalQuantity).toBe(0)
  floor.price(155, sap)
  floor.advance(30_000)
  const spent = 100 * (floor.status(1)?.avgFillPrice ?? 0)
  expect(floor.status(2)).toMatchObject({ status: 'Filled', filled: Math.floor(spent) })
})
