import { describe, expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}

const rich = { cash: { USD: 1e9 } }

describe('a market order', () => {
  test('is acknowledged, filled at the other side and charged', () => {
    const floor = new TradingFloor()
    const { ask } = floor.quote()
    floor.place(1, { orderType: 'MKT', totalQuantity: 10 })
    expect(floor.events).toEqual([])
    floor.advance(2000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', filled: 10, remaining: 0, lastFillPrice: ask })
    expect(floor.fills(1)).toMatchObject([
      {
        reqId: -1,
        contract: { conId: 265598, exchange: 'NASDAQ' },
        execution: { side: 'BOT', shares: 10, price: ask, cumQty: 10, clientId: 1, lastLiquidity: 2 },
      },
    ])
    expect(floor.messages('CommissionAndFeesReport')).toMatchObject([{ commissionAndFees: 1.00003, currency: 'USD' }])
    expect(floor.messages('CommissionAndFeesReport')[0]).not.toHaveProperty('realizedPNL')
    const account = floor.accounts.of('DU1000001')
    expect(account?.position(265598)).toBe(10)
    expect(account?.cash[0]?.[1]).toBeCloseTo(1_000_000 - 10 * ask - 1.00003, 6)
  })

  test('tells the commission in the second pair of a fill', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 10 })
    floor.advance(3000)
    const open = floor.messages('OpenOrder').filter(({ orderState }) => orderState?.status === 'Filled')
    expect(open.map(({ orderState }) => orderState?.commissionAndFees)).toEqual([undefined, 1.00003])
    expect(open[1]).toMatchObject({
      order: { filledQuantity: 10 },
      orderState: { completedStatus: 'Filled Size: 10', commissionAndFeesCurrency: 'USD' },
    })
  })

  test('comes in other orders too, never with other contents', () => {
    const endings = new Set<string>()
    for (let seed = 1; seed <= 40; seed++) {
      const floor = new TradingFloor({ seed })
      floor.place(1, { orderType: 'MKT', totalQuantity: 1 })
      floor.advance(3000)
      const story = floor.story(1)
      const told = story.slice(story.findIndex((line) => line.startsWith('fill') || line.includes('Filled')))
      expect(told.toSorted().filter((line, at, all) => line !== all[at - 1])).toEqual([
        'fee',
        'fill 1',
        'open Filled',
        'status Filled 1/0',
      ])
      endings.add(told.join())
    }
    expect(endings).toContain('fill 1,open Filled,status Filled 1/0,open Filled,status Filled 1/0,fee')
    expect(endings).toContain('status Filled 1/0,fill 1,open Filled,status Filled 1/0,fee')
    expect(endings).toContain('fill 1,open Filled,status Filled 1/0,fee,open Filled,status Filled 1/0')
  })

  test('a sale is told as PreSubmitted before it is Submitted', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', action: 'SELL', totalQuantity: 5 })
    floor.advance(2000)
    expect(floor.story(1).filter((line) => line.startsWith('open'))[0]).toBe('open PreSubmitted')
    expect(floor.fills(1)[0]?.execution?.side).toBe('SLD')
  })

  test('a large one is filled in parts with one commission in all', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 5000 })
    floor.advance(5000)
    const fills = floor.fills(1)
    expect(fills.length).toBeGreaterThan(1)
    expect(sum(fills.map(({ execution }) => execution?.shares))).toBe(5000)
    const reports = floor.messages('CommissionAndFeesReport').map(({ commissionAndFees }) => commissionAndFees)
    const cumulative = floor
      .messages('OpenOrder')
      .map(({ orderState }) => orderState?.commissionAndFees)
      .filter((fee) => fee !== undefined)
    expect(cumulative.at(-1)).toBeCloseTo(sum(reports), 9)
    expect(cumulative).toEqual(cumulative.toSorted((a, b) => a - b))
    const value = sum(fills.map(({ execution }) => (execution?.shares ?? 0) * (execution?.price ?? 0)))
    expect(floor.status(1)?.avgFillPrice).toBeCloseTo(value / 5000, 8)
  })

  test('a round trip realizes the difference of the prices less both fees', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 1 })
    floor.advance(2000)
    floor.place(2, { orderType: 'MKT', action: 'SELL', totalQuantity: 1 })
    floor.advance(2000)
    const [bought, sold] = [floor.fills(1)[0]?.execution?.price, floor.fills(2)[0]?.execution?.price]
    const [first, second] = floor.messages('CommissionAndFeesReport')
    const expected = (sold ?? 0) - (bought ?? 0) - (first?.commissionAndFees ?? 0) - (second?.commissionAndFees ?? 0)
    expect(second?.realizedPNL).toBeCloseTo(expected, 9)
  })
})

describe('a limit order', () => {
  test('rests, and fills at its own price when the market comes to it', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 200, totalQuantity: 10 })
    floor.advance(5000)
    expect(floor.status(1)).toMatchObject({ status: 'Submitted', filled: 0, remaining: 10 })
    expect(floor.story(1).filter((line) => line === 'open Submitted').length).toBeGreaterThanOrEqual(2)
    floor.price(199.5)
    floor.advance(3000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', avgFillPrice: 200 })
    expect(floor.fills(1)[0]?.execution?.lastLiquidity).toBe(1)
  })

  test('one through the market is filled at once at a better price', () => {
    const floor = new TradingFloor()
    const { ask } = floor.quote()
    floor.place(1, { orderType: 'LMT', lmtPrice: Math.round((ask + 1) * 100) / 100, totalQuantity: 10 })
    floor.advance(1000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', avgFillPrice: ask })
  })

  test('one far through the market is protected from itself', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 900, totalQuantity: 10 })
    floor.advance(1000)
    expect(floor.status(1)?.status).toBe('Cancelled')
    expect(floor.codes(1)).toEqual([202])
    expect(floor.fills(1)).toEqual([])
  })

  test('is cancelled with its status alone and 202', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 150 })
    floor.advance(2000)
    floor.forget()
    floor.cancel(1)
    floor.advance(1000)
    expect(floor.story(1).slice(-2)).toEqual(['status Cancelled 0/100', '202'])
    expect(floor.openOrder(1)?.orderState?.status ?? 'PendingCancel').toBe('PendingCancel')
  })

  test('what is cancelled before it was acknowledged is acknowledged first', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 150 })
    floor.cancel(1)
    floor.advance(1000)
    expect(floor.story(1)[0]).toMatch(/^open (?:Pre)?Submitted/)
    expect(floor.story(1).slice(-2)).toEqual(['status Cancelled 0/100', '202'])
  })
})

describe('time in force', () => {
  test('IOC takes what is there and gives up the rest', () => {
    const floor = new TradingFloor(rich)
    const lmtPrice = Math.round((floor.quote().ask + 0.1) * 100) / 100
    floor.place(1, { orderType: 'LMT', lmtPrice, totalQuantity: 50_000, tif: 'IOC' })
    floor.advance(1000)
    const filled = sum(floor.fills(1).map(({ execution }) => execution?.shares))
    expect(filled).toBeGreaterThan(0)
    expect(floor.status(1)).toMatchObject({ status: 'Cancelled', filled, remaining: 50_000 - filled })
    expect(floor.codes(1)).toEqual([202])
  })

  test('IOC that finds nothing passes PendingCancel', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 150, tif: 'IOC' })
    floor.advance(1000)
    expect(floor.story(1).slice(-4)).toEqual([
      'open PendingCancel',
      'status PendingCancel 0/100',
      'status Cancelled 0/100',
      '202',
    ])
  })

  test('FOK is refused for stocks: Inactive first, 201 afterwards, Inactive again', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 300, tif: 'FOK' })
    expect(floor.story(1)).toEqual(['open Inactive', 'status Inactive 0/100'])
    floor.advance(1000)
    expect(floor.story(1).slice(2)).toEqual(['201', 'open Inactive', 'status Inactive 0/100'])
  })

  test('FOK on an option fills whole or not at all', () => {
    const floor = new TradingFloor(rich)
    const option = {
      symbol: 'AAPL',
      secType: 'OPT',
      exchange: 'SMART',
      currency: 'USD',
      right: 'C',
      strike: 220,
      lastTradeDateOrContractMonth: '20260320',
    }
    floor.place(1, { orderType: 'MKT', totalQuantity: 1, tif: 'FOK' }, option)
    floor.place(2, { orderType: 'LMT', lmtPrice: floor.quote(option).ask, totalQuantity: 5000, tif: 'FOK' }, option)
    floor.advance(2000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.status(2)).toMatchObject({ status: 'Cancelled', filled: 0 })
  })

  test('GTD ends at its time, Minutes after its duration', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 150, tif: 'GTD', goodTillDate: '20260302 10:05:00 US/Eastern' })
    floor.advance(299_000)
    expect(floor.status(1)?.status).toBe('Submitted')
    floor.advance(2000)
    expect(floor.status(1)?.status).toBe('Cancelled')
    const coin = { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' }
    floor.place(2, { orderType: 'LMT', lmtPrice: 20_000, totalQuantity: 0.5, tif: 'Minutes', duration: 5 }, coin)
    floor.advance(290_000)
    expect(floor.status(2)?.status).toBe('Submitted')
    floor.advance(20_000)
    expect(floor.status(2)?.status).toBe('Cancelled')
  })

  test('DAY ends with the session, GTC goes on and says until when', () => {
    const floor = new TradingFloor({ startMs: Date.UTC(2026, 2, 2, 20, 50) })
    floor.place(1, { orderType: 'LMT', lmtPrice: 150 })
    floor.place(2, { orderType: 'LMT', lmtPrice: 150, tif: 'GTC' })
    floor.advance(11 * 60_000)
    expect(floor.status(1)?.status).toBe('Cancelled')
    expect(floor.status(2)?.status).toBe('PreSubmitted')
    expect(floor.openOrder(2)?.order?.autoCancelDate).toBe('20261231 23:59:59 US/Eastern')
    floor.advance(18 * 3_600_000)
    expect(floor.status(2)?.status).toBe('Submitted')
  })
})

describe('outside trading hours', () => {
  const sunday = Date.UTC(2026, 2, 1, 17)

  test('an order is PreSubmitted, warned of with 399, told again and placed at the opening', () => {
    const floor = new TradingFloor({ startMs: sunday, seed: 2 })
    floor.place(1, { orderType: 'MKT', totalQuantity: 10 })
    floor.advance(5000)
    expect(floor.story(1)).toEqual([
      'open PreSubmitted',
      'status PreSubmitted 0/10',
      '399',
      ...Array.from({ length: 3 }, () => ['open PreSubmitted', 'status PreSubmitted 0/10']).flat(),
    ])
    floor.clock.advanceTo(Date.UTC(2026, 2, 2, 14, 29))
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.advance(62_000)
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('now and then 399 comes before the first openOrder', () => {
    const firsts = Array.from({ length: 20 }, (_, seed) => {
      const floor = new TradingFloor({ startMs: sunday, seed })
      floor.place(1, { orderType: 'LMT', lmtPrice: 100 })
      floor.advance(3000)
      return floor.story(1)[0]
    })
    expect(new Set(firsts)).toEqual(new Set(['399', 'open PreSubmitted']))
  })

  test('a cancel passes PendingCancel twice', () => {
    const floor = new TradingFloor({ startMs: sunday })
    floor.place(1, { orderType: 'LMT', lmtPrice: 100 })
    floor.advance(5000)
    floor.forget()
    floor.trading.cancel(floor.client(), 1)
    floor.advance(1000)
    expect(floor.story(1)).toEqual([
      'open PendingCancel',
      'status PendingCancel 0/100',
      'status Cancelled 0/100',
      '202',
    ])
  })

  test('IOC is shown as Submitted, then with outsideRth, then given up', () => {
    const floor = new TradingFloor({ startMs: sunday })
    floor.place(1, { orderType: 'LMT', lmtPrice: 100, tif: 'IOC' })
    floor.advance(1000)
    expect(floor.story(1)).toEqual([
      'open Submitted',
      'status Submitted 0/100',
      'open Submitted',
      'status Submitted 0/100',
      'open PendingCancel',
      'status PendingCancel 0/100',
      'status Cancelled 0/100',
      '202',
    ])
    expect(floor.messages('OpenOrder').map(({ order }) => order?.outsideRth ?? false)).toEqual([false, true, true])
  })

  test('outsideRth trades in extended hours, other orders wait', () => {
    const floor = new TradingFloor({ startMs: Date.UTC(2026, 2, 2, 12) })
    const { ask } = floor.quote()
    const lmtPrice = Math.round((ask + 2) * 100) / 100
    floor.place(1, { orderType: 'LMT', lmtPrice, totalQuantity: 5, outsideRth: true })
    floor.place(2, { orderType: 'LMT', lmtPrice, totalQuantity: 5 })
    floor.advance(5000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.status(2)?.status).toBe('PreSubmitted')
  })
})

describe('auctions', () => {
  test('MOC and LOC trade at the close, at its price or not at all', () => {
    const floor = new TradingFloor({ startMs: Date.UTC(2026, 2, 2, 20, 58) })
    floor.place(1, { orderType: 'MOC', totalQuantity: 10 })
    floor.place(2, { orderType: 'LOC', lmtPrice: 300, totalQuantity: 10 })
    floor.place(3, { orderType: 'LOC', lmtPrice: 150, totalQuantity: 10 })
    floor.advance(60_000)
    expect([1, 2, 3].map((id) => floor.status(id)?.status)).toEqual(['PreSubmitted', 'PreSubmitted', 'PreSubmitted'])
    floor.advance(61_000)
    expect([1, 2, 3].map((id) => floor.status(id)?.status)).toEqual(['Filled', 'Filled', 'Cancelled'])
    expect(floor.fills(1)[0]?.execution?.price).toBe(floor.fills(2)[0]?.execution?.price)
  })

  test('OPG trades at the opening', () => {
    const floor = new TradingFloor({ startMs: Date.UTC(2026, 2, 2, 14, 20) })
    floor.place(1, { orderType: 'MKT', totalQuantity: 10, tif: 'OPG' })
    floor.place(2, { orderType: 'LMT', lmtPrice: 100, totalQuantity: 10, tif: 'OPG' })
    floor.advance(599_000)
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.advance(2000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.status(2)?.status).toBe('Cancelled')
  })
})

describe('sizes', () => {
  test('all or none waits until everything can trade', () => {
    const floor = new TradingFloor(rich)
    floor.place(1, { orderType: 'LMT', lmtPrice: floor.quote().ask, totalQuantity: 100_000, allOrNone: true })
    floor.advance(60_000)
    expect(floor.fills(1)).toEqual([])
    expect(floor.status(1)?.status).toBe('Submitted')
  })

  test.each([
    { algoStrategy: 'Adaptive' },
    { algoStrategy: 'Vwap', algoParams: { maxPctVol: '0.1' } },
    { lmtPrice: 222.8 },
  ])('whole shares trade in whole shares: %o', (how) => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'LMT', lmtPrice: 240, totalQuantity: 400, ...how })
    floor.advance(4 * 3_600_000)
    const sizes = floor.fills(1).map(({ execution }) => execution?.shares ?? 0)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.filter((size) => !Number.isInteger(size))).toEqual([])
    expect(floor.status(1)?.status).toBe('Filled')
  })

  test('a fund is bought at its value of the day', () => {
    const floor = new TradingFloor()
    const fund = { symbol: 'VFINX', secType: 'FUND', exchange: 'FUNDSERV', currency: 'USD' }
    floor.place(1, { orderType: 'MKT', totalQuantity: 0, cashQty: 5000 }, fund)
    floor.advance(5 * 3_600_000)
    expect(floor.status(1)?.status).toBe('PreSubmitted')
    floor.advance(2 * 3_600_000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', avgFillPrice: floor.quote(fund).last })
    expect(floor.fills(1)).toHaveLength(1)
  })

  test('an iceberg trades in parts no larger than it shows', () => {
    const floor = new TradingFloor()
    const { bid } = floor.quote()
    floor.place(1, { orderType: 'LMT', lmtPrice: bid, totalQuantity: 300, displaySize: 20 })
    floor.advance(120_000)
    const sizes = floor
      .fills(1)
      .filter(({ execution }) => execution?.lastLiquidity === 1)
      .map(({ execution }) => execution?.shares ?? 0)
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20)
  })

  test('fractions of shares and of coins trade; a cash quantity becomes a size', () => {
    const floor = new TradingFloor()
    floor.place(1, { orderType: 'MKT', totalQuantity: 0.5 })
    floor.place(2, { orderType: 'MKT', totalQuantity: 0, cashQty: 1000 })
    floor.advance(2000)
    expect(floor.status(1)).toMatchObject({ status: 'Filled', filled: 0.5 })
    const filled = floor.status(2)?.filled ?? 0
    expect(filled).toBeGreaterThan(0)
    expect(filled * (floor.status(2)?.avgFillPrice ?? 0)).toBeLessThanOrEqual(1000)
    expect(floor.openOrder(2)?.order?.cashQty).toBe(1000)
  })

  test('coins are bought for cash, as venues want it; a size beside the cash is refused', () => {
    const floor = new TradingFloor()
    const coin = { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' }
    floor.place(1, { orderType: 'MKT', tif: 'IOC', totalQuantity: 0, cashQty: 1000 }, coin)
    floor.place(2, { orderType: 'MKT', tif: 'IOC', totalQuantity: 1, cashQty: 1000 }, coin)
    floor.advance(2000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(floor.refusals.map(({ orderId, refusal }) => [orderId, refusal.code])).toEqual([[2, 10293]])
  })

  test('a combination fills with a summary and an execution for each leg, which the account holds', () => {
    const floor = new TradingFloor()
    const microsoft = floor.instrument({ ...apple, symbol: 'MSFT' })
    const spread = {
      symbol: 'AAPL,MSFT',
      secType: 'BAG',
      exchange: 'SMART',
      currency: 'USD',
      comboLegs: [
        { conId: 265598, ratio: 1, action: 'BUY', exchange: 'SMART' },
        { conId: microsoft.conId, ratio: 1, action: 'SELL', exchange: 'SMART' },
      ],
    }
    floor.place(1, { orderType: 'MKT', totalQuantity: 1 }, spread)
    floor.advance(5000)
    expect(floor.status(1)?.status).toBe('Filled')
    expect(
      floor.fills(1).map(({ contract, execution }) => [contract?.secType, execution?.side, execution?.shares]),
    ).toEqual([
      ['BAG', 'BOT', 1],
      ['STK', 'BOT', 1],
      ['STK', 'SLD', 1],
    ])
    const [whole, long, short] = floor.fills(1).map(({ execution }) => execution?.price ?? Number.NaN)
    expect((long ?? 0) - (short ?? 0)).toBeCloseTo(whole ?? 0, 6)
    expect(floor.messages('CommissionAndFeesReport')).toHaveLength(2)
    expect(floor.accounts.of('DU1000001')?.position(265598)).toBe(1)
    expect(floor.accounts.of('DU1000001')?.position(microsoft.conId)).toBe(-1)
  })

  test('an advisor group shares a fill among its accounts', () => {
    const codes = ['DU1', 'DU2', 'DU3']
    const floor = new TradingFloor({ codes, groups: { all: codes } })
    floor.place(1, { orderType: 'MKT', totalQuantity: 10, faGroup: 'all' })
    floor.advance(2000)
    const byAccount = codes.map((code) => floor.accounts.of(code)?.position(265598) ?? 0)
    expect(sum(byAccount)).toBeCloseTo(10, 8)
    expect(new Set(floor.fills(1).map(({ execution }) => execution?.acctNumber))).toEqual(new Set(codes))
  })
})
