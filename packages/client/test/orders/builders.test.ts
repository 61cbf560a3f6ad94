import {
  accumulateDistribute,
  adaptive,
  and,
  arrivalPrice,
  balanceImpactRisk,
  bracket,
  closePrice,
  conditional,
  darkIce,
  executionCondition,
  limit,
  limitIfTouched,
  limitOnClose,
  limitOnOpen,
  marginCondition,
  market,
  marketIfTouched,
  marketOnClose,
  marketOnOpen,
  marketToLimit,
  midPrice,
  minimiseImpact,
  oca,
  or,
  orderSchema,
  peggedToMarket,
  peggedToMidpoint,
  percentChangeCondition,
  percentOfVolume,
  percentOfVolumeByPrice,
  percentOfVolumeChanging,
  priceCondition,
  relative,
  stop,
  stopLimit,
  timeCondition,
  trailingStop,
  trailingStopLimit,
  twap,
  ValidationError,
  volumeCondition,
  vwap,
} from '@twskit/client'
import type { Order } from '@twskit/wire'
import { describe, expect, it } from 'vitest'

function fault(make: () => unknown): Partial<ValidationError> {
  try {
    make()
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    return error as ValidationError
  }
  throw new Error('it was taken')
}

const plain: readonly (readonly [string, Order, Order])[] = [
  ['market', market('BUY', 1), { orderType: 'MKT' }],
  ['marketToLimit', marketToLimit('BUY', 1), { orderType: 'MTL' }],
  ['marketOnOpen', marketOnOpen('BUY', 1), { orderType: 'MKT', tif: 'OPG' }],
  ['marketOnClose', marketOnClose('BUY', 1), { orderType: 'MOC' }],
  ['marketIfTouched', marketIfTouched('BUY', 1, 9), { orderType: 'MIT', auxPrice: 9 }],
  ['limit', limit('BUY', 1, 9, { tif: 'GTC' }), { orderType: 'LMT', lmtPrice: 9, tif: 'GTC' }],
  ['limitOnOpen', limitOnOpen('BUY', 1, 9), { orderType: 'LMT', lmtPrice: 9, tif: 'OPG' }],
  ['limitOnClose', limitOnClose('BUY', 1, 9), { orderType: 'LOC', lmtPrice: 9 }],
  [
    'limitIfTouched',
    limitIfTouched('BUY', 1, { trigger: 9, limit: 8 }),
    { orderType: 'LIT', auxPrice: 9, lmtPrice: 8 },
  ],
  ['stop', stop('BUY', 1, 9), { orderType: 'STP', auxPrice: 9 }],
  ['stopLimit', stopLimit('BUY', 1, { stop: 9, limit: 8 }), { orderType: 'STP LMT', auxPrice: 9, lmtPrice: 8 }],
  [
    'trailingStop by amount',
    trailingStop('BUY', 1, { amount: 2, stop: 9 }),
    { orderType: 'TRAIL', auxPrice: 2, trailStopPrice: 9 },
  ],
  ['trailingStop by percent', trailingStop('BUY', 1, { percent: 2 }), { orderType: 'TRAIL', trailingPercent: 2 }],
  [
    'trailingStopLimit',
    trailingStopLimit('BUY', 1, { amount: 2, stop: 9, limitOffset: 0.1 }),
    { orderType: 'TRAIL LIMIT', auxPrice: 2, trailStopPrice: 9, lmtPriceOffset: 0.1 },
  ],
  ['relative', relative('BUY', 1, { offset: 0.1, cap: 9 }), { orderType: 'REL', auxPrice: 0.1, lmtPrice: 9 }],
  ['peggedToMarket', peggedToMarket('BUY', 1, {}), { orderType: 'PEG MKT', auxPrice: 0 }],
  ['peggedToMidpoint', peggedToMidpoint('BUY', 1, { offset: 0.1 }), { orderType: 'PEG MID', auxPrice: 0.1 }],
  ['midPrice', midPrice('BUY', 1, { cap: 9 }), { orderType: 'MIDPRICE', lmtPrice: 9 }],
]

describe('builders', () => {
  it.each(plain)('%s makes an order with the official fields and nothing else', (_name, order, expected) => {
    expect(order).toEqual({ action: 'BUY', totalQuantity: 1, tif: 'DAY', ...expected })
  })

  it('take an amount of money instead of a quantity', () => {
    expect(market('BUY', { cash: 250 })).toEqual({ action: 'BUY', cashQty: 250, orderType: 'MKT', tif: 'DAY' })
  })

  it('name what is wrong, with the value and what is allowed', () => {
    expect(fault(() => limit('BUY', 0, 9))).toMatchObject({ path: 'order.totalQuantity', value: 0 })
    expect(fault(() => limit('BUY', 1, Number.NaN))).toMatchObject({ path: 'order.lmtPrice' })
    expect(fault(() => market('HOLD' as 'BUY', 1))).toMatchObject({ path: 'order.action', value: 'HOLD' })
    expect(fault(() => market('HOLD' as 'BUY', 1)).allowed).toContain("'BUY', 'SELL'")
    expect(fault(() => market('BUY', 1, { tif: 'GTX' }))).toMatchObject({ path: 'order.tif', value: 'GTX' })
    expect(fault(() => market('BUY', 1, { ocaType: 4 }))).toMatchObject({
      path: 'order.ocaType',
      allowed: '0, 1, 2, 3',
    })
    expect(fault(() => market('BUY', 1, { goodTillDate: 'tomorrow' }))).toMatchObject({ path: 'order.goodTillDate' })
    expect(fault(() => trailingStop('BUY', 1, {}))).toMatchObject({ path: 'trail' })
    expect(fault(() => trailingStop('BUY', 1, { amount: 1, percent: 1 }))).toMatchObject({ path: 'trail' })
  })
})

describe('groups', () => {
  it('put exits on the other side of what they protect, for as long', () => {
    const made = bracket(limit('SELL', 5, 9, { tif: 'GTC', account: 'DU1' }), { takeProfit: 8, stopLoss: 10 })
    expect(made.takeProfit).toEqual({
      action: 'BUY',
      totalQuantity: 5,
      orderType: 'LMT',
      lmtPrice: 8,
      tif: 'GTC',
      account: 'DU1',
    })
    expect(made.stopLoss).toMatchObject({ action: 'BUY', orderType: 'STP', auxPrice: 10, tif: 'GTC' })
    const own = trailingStop('SELL', 5, { percent: 1 })
    expect(bracket(market('BUY', 5), { stopLoss: own })).toEqual({
      entry: market('BUY', 5),
      takeProfit: undefined,
      stopLoss: own,
    })
    expect(fault(() => bracket(market('BUY', 5), {}))).toMatchObject({ path: 'exits' })
  })

  it('name the group and what a fill does', () => {
    expect(oca('either', [market('BUY', 1), market('BUY', 2)], 'reduceWithoutBlock')).toMatchObject([
      { ocaGroup: 'either', ocaType: 3, totalQuantity: 1 },
      { ocaGroup: 'either', ocaType: 3, totalQuantity: 2 },
    ])
    expect(oca('either', [market('BUY', 1)])[0]).toMatchObject({ ocaType: 1 })
    expect(fault(() => oca('', [market('BUY', 1)]))).toMatchObject({ path: 'group' })
  })
})

describe('conditions', () => {
  const price = priceCondition({ conId: 1, below: 9 })
  const time = timeCondition({ after: new Date('2026-12-18T15:00:00Z') })
  const margin = marginCondition({ below: 20 })

  it('carry what their kind has', () => {
    const joined = and(
      price,
      time,
      margin,
      executionCondition({ symbol: 'MSFT', secType: 'STK' }),
      volumeCondition({ conId: 1, exchange: 'NYSE', above: 100 }),
      percentChangeCondition({ conId: 1, above: 1.5 }),
    )
    expect(joined.map(({ isConjunctionConnection: _joint, ...rest }) => rest)).toEqual([
      { type: 1, isMore: false, price: 9, conId: 1, exchange: 'SMART', triggerMethod: 0 },
      { type: 3, isMore: true, time: '20261218-15:00:00' },
      { type: 4, isMore: false, percent: 20 },
      { type: 5, symbol: 'MSFT', secType: 'STK', exchange: 'SMART' },
      { type: 6, isMore: true, volume: 100, conId: 1, exchange: 'NYSE' },
      { type: 7, isMore: true, changePercent: 1.5, conId: 1, exchange: 'SMART' },
    ])
    expect(orderSchema.safeParse(conditional(market('BUY', 1), joined)).success).toBe(true)
  })

  it('are joined to the next one by and or by or', () => {
    const joints = (conditions: ReturnType<typeof and>): (boolean | undefined)[] =>
      conditions.slice(0, -1).map(({ isConjunctionConnection }) => isConjunctionConnection)
    expect(joints(and(price, time, margin))).toEqual([true, true])
    expect(joints(or(price, time, margin))).toEqual([false, false])
    const mixed = or(price, and(time, margin))
    expect(mixed.map(({ type }) => type)).toEqual([3, 4, 1])
    expect(joints(mixed)).toEqual([true, false])
  })

  it('that need brackets are refused, for the gateway reads one list', () => {
    expect(fault(() => and(or(price, time), margin))).toMatchObject({ path: 'and(...)[0]' })
    expect(fault(() => or(and(price, time), and(margin, price)))).toMatchObject({ path: 'or(...)[1]' })
  })

  it('let an order work or cancel it', () => {
    expect(conditional(market('BUY', 1), price)).toMatchObject({ conditions: price, conditionsCancelOrder: false })
    expect(conditional(market('BUY', 1), price, { effect: 'cancel', outsideRth: true })).toMatchObject({
      conditionsCancelOrder: true,
      conditionsIgnoreRth: true,
    })
  })

  it('are checked', () => {
    expect(fault(() => priceCondition({ conId: 0, below: 9 }))).toMatchObject({ path: 'condition.conId', value: 0 })
    expect(fault(() => timeCondition({ after: '10:00' }))).toMatchObject({ path: 'condition.time', value: '10:00' })
    expect(fault(() => market('BUY', 1, { conditions: [{ type: 2 }] })).path).toMatch(/^order\.conditions\[0\]/)
  })
})

describe('algorithms', () => {
  const order = limit('BUY', 100, 9)
  const endTime = new Date('2026-12-18T20:00:00Z')
  const made: readonly (readonly [Order, string, Readonly<Record<string, string>>])[] = [
    [adaptive(order, 'Patient'), 'Adaptive', { adaptivePriority: 'Patient' }],
    [
      twap(order, { endTime, allowPastEndTime: false }),
      'Twap',
      { endTime: '20261218-20:00:00', allowPastEndTime: '0' },
    ],
    [vwap(order, { maxPctVol: 0.1, noTakeLiq: true }), 'Vwap', { maxPctVol: '0.1', noTakeLiq: '1' }],
    [arrivalPrice(order, { riskAversion: 'Get Done' }), 'ArrivalPx', { riskAversion: 'Get Done' }],
    [closePrice(order, { forceCompletion: true }), 'ClosePx', { forceCompletion: '1' }],
    [percentOfVolume(order, { pctVol: 0.2 }), 'PctVol', { pctVol: '0.2' }],
    [
      percentOfVolumeByPrice(order, { pctVol: 0.1, deltaPctVol: 0.02, minPctVol4Px: 0.05, maxPctVol4Px: 0.2 }),
      'PctVolPx',
      { pctVol: '0.1', deltaPctVol: '0.02', minPctVol4Px: '0.05', maxPctVol4Px: '0.2' },
    ],
    [
      percentOfVolumeChanging(order, 'size', { startPctVol: 0.2, endPctVol: 0.1 }),
      'PctVolSz',
      { startPctVol: '0.2', endPctVol: '0.1' },
    ],
    [
      percentOfVolumeChanging(order, 'time', { startPctVol: 0.2, endPctVol: 0.1 }),
      'PctVolTm',
      { startPctVol: '0.2', endPctVol: '0.1' },
    ],
    [darkIce(order, { displaySize: 10 }), 'DarkIce', { displaySize: '10' }],
    [
      accumulateDistribute(order, { componentSize: 10, timeBetweenOrders: 60 }),
      'AD',
      { componentSize: '10', timeBetweenOrders: '60' },
    ],
    [balanceImpactRisk(order, { maxPctVol: 0.1 }), 'BalanceImpactRisk', { maxPctVol: '0.1' }],
    [minimiseImpact(order, { maxPctVol: 0.1 }), 'MinImpact', { maxPctVol: '0.1' }],
  ]

  it.each(made)('write their settings as the gateway reads them', (withAlgo, algoStrategy, algoParams) => {
    expect(withAlgo).toEqual({ ...order, algoStrategy, algoParams })
    expect(orderSchema.safeParse(withAlgo).success).toBe(true)
  })

  it('work market and limit orders only, and take shares as fractions', () => {
    expect(fault(() => adaptive(stop('BUY', 1, 9)))).toMatchObject({ path: 'order.orderType', value: 'STP' })
    expect(fault(() => adaptive(order, 'Slow' as 'Patient'))).toMatchObject({ path: 'priority', value: 'Slow' })
    expect(fault(() => vwap(order, { maxPctVol: 10 }))).toMatchObject({ path: 'maxPctVol', value: 10 })
  })
})
