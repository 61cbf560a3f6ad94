import { startGateway } from '@twskit/simulator'
import { expect, it } from 'vitest'
import { samplePortfolio } from './sample-portfolio.ts'

// The live tests of @stoqey/ib fail on an account that holds nothing, and on a position that neither gains nor loses.
it('holds positions with a value and a gain or a loss', async () => {
  await using gateway = await startGateway({ portfolio: samplePortfolio })
  const account = gateway.ledger.of('DU1000001')
  const holdings = account?.holdings ?? []
  expect(holdings.map(({ instrument, position }) => [instrument.symbol, position])).toEqual([
    ['AAPL', 300],
    ['BTC', 0.25],
    ['IBM', -50],
    ['SPY', 120],
  ])
  for (const held of holdings) {
    const { value, unrealized } = gateway.ledger.holdingFigures(held)
    expect(value).not.toBe(0)
    expect(unrealized).not.toBe(0)
  }
})
