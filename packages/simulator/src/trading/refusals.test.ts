import type { Contract, Order } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

const limit = { orderType: 'LMT', lmtPrice: 150 }
const index = { symbol: 'SPX', secType: 'IND', exchange: 'CBOE', currency: 'USD' }
const coin = { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' }
const future = {
  symbol: 'ES',
  secType: 'FUT',
  exchange: 'CME',
  currency: 'USD',
  lastTradeDateOrContractMonth: '202606',
}
const tencent = { symbol: '700', secType: 'STK', exchange: 'SEHK', currency: 'HKD' }

const cases: readonly (readonly [why: string, code: number, order: Order, contract?: Contract])[] = [
  ['an unknown order type', 321, { orderType: 'MOO' }],
  ['another unknown order type', 321, { orderType: 'PEG PRI', lmtPrice: 1 }],
  ['no action', 321, { ...limit, action: 'HOLD' }],
  ['no limit price', 321, { orderType: 'LMT' }],
  ['no exchange', 321, limit, { ...apple, exchange: '' }],
  // ib_async's own live test expects this code for a symbol without anything else.
  ['no exchange of something unknown', 321, limit, { symbol: 'XXX', secType: 'STK' }],
  ['an account of somebody else', 321, { ...limit, account: 'DU9' }],
  ['an unknown contract', 200, limit, { ...apple, symbol: 'NOSUCH' }],
  ['an unknown time in force', 10052, { ...limit, tif: 'TOMORROW' }],
  ['a size of zero', 434, { ...limit, totalQuantity: 0 }],
  ['a price off the grid', 110, { orderType: 'LMT', lmtPrice: 150.001 }],
  ['a stop without its price', 403, { orderType: 'STP' }],
  ['a trailing stop without a distance', 158, { orderType: 'TRAIL' }],
  ['a closing order that is not for the day', 113, { orderType: 'MOC', tif: 'GTC' }],
  ['a relative order for a future', 387, { orderType: 'PASSV REL', auxPrice: 0.01 }, future],
  ['a stop of coins', 387, { orderType: 'STP', auxPrice: 1, totalQuantity: 1 }, coin],
  ['an index', 10345, limit, index],
  ['part of a lot', 355, { ...limit, lmtPrice: 300, totalQuantity: 150 }, tencent],
  ['a fraction of a future', 10318, { orderType: 'MKT', totalQuantity: 0.5 }, future],
  ['an iceberg larger than the order', 10020, { ...limit, displaySize: 200 }],
  ['a date that is none', 391, { ...limit, tif: 'GTD', goodTillDate: 'soon' }],
  ['no date at all', 334, { ...limit, tif: 'GTD' }],
  ['a start of activity that is no time', 10315, { ...limit, activeStartTime: 'later' }],
  ['an end of activity that is no time', 10315, { ...limit, activeStopTime: 'later' }],
  ['a start time that is none', 337, { ...limit, goodAfterTime: 'later' }],
  ['an unknown algorithm', 439, { ...limit, algoStrategy: 'Magic' }],
  ['an unknown attribute of an algorithm', 443, { ...limit, algoStrategy: 'Twap', algoParams: { strategyType: 'x' } }],
  ['an algorithm of a stop', 442, { orderType: 'STP', auxPrice: 150, algoStrategy: 'Vwap' }],
  ['a wrong priority', 441, { ...limit, algoStrategy: 'Adaptive', algoParams: { adaptivePriority: 'Lazy' } }],
  ['a condition without its contract', 147, { ...limit, conditions: [{ type: 1, conId: 0, isMore: true, price: 1 }] }],
  ['a condition without its time', 343, { ...limit, conditions: [{ type: 3, isMore: true, time: 'noon' }] }],
  ['a trigger method that is none', 146, { ...limit, triggerMethod: 5 }],
  ['a short sale slot for a sale', 348, { ...limit, action: 'SELL', shortSaleSlot: 1 }],
  ['a slot without its location', 352, { ...limit, action: 'SSHORT', shortSaleSlot: 2 }],
  ['a currency hedge in shares', 10063, { ...limit, hedgeType: 'F' }],
  ['an unknown hedge', 10007, { ...limit, hedgeType: 'Z' }],
  ['a what-if that is not transmitted', 413, { ...limit, whatIf: true, transmit: false }],
  ['a cash quantity for a future', 10244, { orderType: 'MKT', totalQuantity: 0, cashQty: 100 }, future],
  ['an allocation to nobody', 332, { ...limit, faGroup: 'nobody' }],
  ['one leg of a combination', 321, limit, { ...apple, secType: 'BAG', comboLegs: [{ conId: 265598, ratio: 1 }] }],
  ['an opening order that is a stop', 111, { orderType: 'STP', auxPrice: 150, tif: 'OPG' }],
  ['an OCA type that is none', 321, { ...limit, ocaType: 7 }],
  ['an order id that is used up', 103, limit],
]

describe('an order is refused, and nothing is shown of it, for', () => {
  const named = cases.map(([why, code, order, contract = apple]) => ({ why, code, order, contract }))
  test.each(named)('$why: $code', ({ code, order, contract }) => {
    const floor = new TradingFloor()
    floor.orderIds.used(1, 4)
    floor.place(code === 103 ? 4 : 5, order, contract)
    floor.advance(5000)
    expect(floor.refusals.map(({ refusal }) => refusal.code)).toEqual([code])
    expect(floor.refusals[0]?.refusal.message).not.toBe('')
    expect(floor.events).toEqual([])
    expect(floor.orderIds.next(1)).toBe(5)
  })
})

describe('rejections by the back end', () => {
  test('too little money: Inactive, then 201 with the amounts', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 100_000 })
    expect(floor.story(1)).toEqual(['open Inactive', 'status Inactive 0/100000'])
    floor.advance(1000)
    expect(floor.story(1)[2]).toBe('201')
    expect(floor.trading.book.open()).toEqual([])
  })

  test('an Inactive order can be corrected under its id', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 100_000 })
    floor.advance(1000)
    floor.forget()
    floor.place(1, { orderType: 'MKT', totalQuantity: 10 })
    floor.advance(2000)
    expect(floor.status(1)?.status).toBe('Filled')
  })
})

describe('time in force', () => {
  test('a missing one comes from the preset, with notice 10349', () => {
    const floor = new TradingFloor({ seed: 2 })
    floor.place(1, { ...limit, tif: '' })
    floor.advance(1000)
    expect(floor.story(1)[0]).toBe('10349')
    expect(floor.openOrder(1)?.order?.tif).toBe('DAY')
  })

  test('a missing one is refused with 10052 where the preset is not used, but for previews', () => {
    const floor = new TradingFloor()
    const request = {
      type: 'PlaceOrderRequest' as const,
      orderId: 1,
      contract: apple,
      order: { ...limit, action: 'BUY', totalQuantity: 1, transmit: true },
    }
    floor.trading.place(floor.client(1, 'refused'), request)
    floor.trading.place(floor.client(1, 'refused'), { ...request, order: { ...request.order, whatIf: true } })
    floor.advance(1000)
    expect(floor.codes(1)).toEqual([10052, 10349])
    expect(floor.openOrder(1)?.order?.whatIf).toBe(true)
  })
})

test('several accounts and none named is 435', () => {
  const floor = new TradingFloor({ codes: ['DU1', 'DU2'] })
  floor.place(1, limit)
  floor.place(2, { ...limit, account: 'DU2' })
  floor.advance(1000)
  expect(floor.codes(1)).toEqual([435])
  expect(floor.openOrder(2)?.order?.account).toBe('DU2')
})

test('an expired contract is 392', () => {
  const floor = new TradingFloor()
  const expired = floor.instrument({ ...future, lastTradeDateOrContractMonth: '202603' })
  floor.clock.advanceTo((expired.expiry?.endMs ?? 0) + 1000)
  floor.place(1, { orderType: 'MKT', totalQuantity: 1 }, { conId: expired.conId, exchange: 'CME' })
  expect(floor.codes(1)).toEqual([392])
})
