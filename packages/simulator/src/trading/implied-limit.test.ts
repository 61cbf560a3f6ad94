import { expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

test('the prices of its legs limit a combination, as the samples of the official client order it', () => {
  const floor = new TradingFloor()
  const microsoft = floor.instrument({ ...apple, symbol: 'MSFT' })
  const spread = {
    symbol: 'AAPL,MSFT',
    secType: 'BAG',
    exchange: 'SMART',
    currency: 'USD',
    comboLegs: [
      { conId: 265598, ratio: 2, action: 'BUY', exchange: 'SMART', perLegPrice: 10 },
      { conId: microsoft.conId, ratio: 1, action: 'SELL', exchange: 'SMART', perLegPrice: 900.05 },
    ],
  }
  floor.place(1, { orderType: 'LMT', totalQuantity: 1 }, spread)
  floor.advance(5000)
  expect(floor.status(1)?.status).toBe('Submitted')
  expect(floor.openOrder(1)?.order?.lmtPrice).toBe(-880.05)
})

test('an order pegged to a benchmark rests where it starts', () => {
  const floor = new TradingFloor()
  const peg = { orderType: 'PEG BENCH', startingPrice: 30, peggedChangeAmount: 0.1, referenceContractId: 8314 }
  floor.place(1, peg)
  floor.place(2, { ...peg, startingPrice: undefined })
  floor.advance(5000)
  expect(floor.status(1)?.status).toBe('Submitted')
  expect(floor.refusals.map(({ orderId, refusal }) => [orderId, refusal.code])).toEqual([[2, 321]])
})
