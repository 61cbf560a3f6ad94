import type { GatewayOptions } from '@twskit/simulator'

const stock = (symbol: string) => ({ symbol, secType: 'STK', exchange: 'SMART', currency: 'USD' })

/** What a login that has been used for a while holds: programs written for one expect to find positions. */
export const samplePortfolio: GatewayOptions['portfolio'] = {
  cash: { USD: 1_000_000, EUR: 25_000 },
  positions: [
    { contract: stock('AAPL'), position: 300, price: 187.12 },
    { contract: stock('IBM'), position: -50, price: 291.4 },
    { contract: stock('SPY'), position: 120, price: 562.35 },
    {
      contract: { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' },
      position: 0.25,
      price: 84_310,
    },
  ],
}
