import { describe, expect, test } from 'vitest'
import { apple, TradingFloor } from '../../test/trading/trading-floor.ts'

const friday = Date.UTC(2026, 2, 20, 19)
const option = { ...apple, secType: 'OPT', strike: 220, lastTradeDateOrContractMonth: '20260320' }
const call = { ...option, right: 'C' }
const put = { ...option, right: 'P' }

function expired(
  price: number,
  ...held: readonly (readonly [contract: typeof call, position: number])[]
): TradingFloor {
  const positions = held.map(([contract, position]) => ({ contract, position, price: 5 }))
  const floor = new TradingFloor({ startMs: friday, positions })
  floor.price(price)
  floor.clock.advanceTo(Date.UTC(2026, 2, 20, 20, 0, 1))
  for (const { contract } of positions) {
    expect(
      floor.accounts.of('DU1000001')?.position(floor.instrument({ ...contract, includeExpired: true }).conId),
    ).toBe(0)
  }
  return floor
}

describe('when options expire', () => {
  test('a call in the money buys the shares at its strike', () => {
    const held = expired(240, [call, 2]).accounts.of('DU1000001')?.holding(265598)
    expect(held).toMatchObject({ position: 200, averageCost: 220 })
  })

  test('a written put in the money buys them too', () => {
    const held = expired(200, [put, -1]).accounts.of('DU1000001')?.holding(265598)
    expect(held).toMatchObject({ position: 100, averageCost: 220 })
  })

  test('what is out of the money is gone for nothing', () => {
    const floor = expired(200, [call, 3], [put, 0])
    const account = floor.accounts.of('DU1000001')
    expect(account?.position(265598)).toBe(0)
    expect(account?.cash).toEqual([['USD', 1_000_000]])
  })
})

test('a future that expires is settled at its last price', () => {
  const contract = {
    symbol: 'ES',
    secType: 'FUT',
    exchange: 'CME',
    currency: 'USD',
    lastTradeDateOrContractMonth: '202603',
  }
  const floor = new TradingFloor({ positions: [{ contract, position: 2, price: 5000 }] })
  const instrument = floor.instrument(contract)
  floor.clock.advanceTo((instrument.expiry?.endMs ?? 0) + 1000)
  const account = floor.accounts.of('DU1000001')
  expect(account?.position(instrument.conId)).toBe(0)
  const gain = 2 * (instrument.multiplier ?? 0) * (floor.world.market.mark(instrument) - 5000)
  expect(account?.cash[0]?.[1]).toBeCloseTo(1_000_000 + gain, 4)
})
