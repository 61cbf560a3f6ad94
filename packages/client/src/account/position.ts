import type { Contract, Position as WirePosition, PositionMulti } from '@twskit/wire'
import { contractFrom } from '../contracts/received.ts'

/** What an account holds of one contract. */
export interface Position {
  readonly account: string
  /** The contract; its exchange is the primary or listing one. */
  readonly contract: Contract
  /** In shares or contracts, negative when short, 0 once closed. */
  readonly position: number
  /** The average cost of one unit, fees included, in the contract's currency; of derivatives, times their multiplier. */
  readonly avgCost: number
  /** The model portfolio it belongs to; empty for none. */
  readonly modelCode: string
}

/** Makes a position of what a message says. */
export function positionFrom(message: WirePosition | PositionMulti): Position {
  const { account = '', position = 0, avgCost = 0 } = message
  const modelCode = message.type === 'PositionMulti' ? (message.modelCode ?? '') : ''
  return { account, contract: contractFrom(message.contract), position, avgCost, modelCode }
}

/** Tells a position from all others of its feed. */
export function positionKey({ account, contract, modelCode }: Position): string {
  return `${account}|${modelCode}|${contract.conId}`
}
