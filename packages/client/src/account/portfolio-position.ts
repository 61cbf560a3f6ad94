import type { Contract, PortfolioValue } from '@twskit/wire'
import { contractFrom } from '../contracts/received.ts'

/** A position with its valuation, money in the currency of its contract. */
export interface PortfolioPosition {
  readonly account: string
  readonly contract: Contract
  /** In shares or contracts, negative when short, 0 once closed. */
  readonly position: number
  /** The price of one unit. */
  readonly marketPrice: number | undefined
  /** Position times price and multiplier. */
  readonly marketValue: number | undefined
  /** The average cost of one unit, fees included; of derivatives, times their multiplier. */
  readonly averageCost: number
  readonly unrealizedPNL: number | undefined
  /** Of what was closed today. */
  readonly realizedPNL: number | undefined
}

/** Makes a valued position of what a message says. */
export function portfolioPositionFrom(message: PortfolioValue): PortfolioPosition {
  const { accountName = '', position = 0, averageCost = 0 } = message
  const { marketPrice, marketValue, unrealizedPNL, realizedPNL } = message
  return {
    account: accountName,
    contract: contractFrom(message.contract),
    position,
    marketPrice,
    marketValue,
    averageCost,
    unrealizedPNL,
    realizedPNL,
  }
}
