import type { Contract, Order } from '@twskit/wire'
import { trim } from '../world/instruments/market-rules.ts'
import { normalized } from './order-kind.ts'

/** Gives an order the limit that something else of it says: the prices of a combination's legs, or the start of a peg. */
export function withImpliedLimit(order: Order, { comboLegs }: Contract): Order {
  if (order.lmtPrice !== undefined) return order
  const type = normalized(order.orderType)
  const lmtPrice = type === 'LMT' ? sumOf(comboLegs) : pegs.has(type) ? order.startingPrice : undefined
  return lmtPrice === undefined ? order : { ...order, lmtPrice }
}

const pegs: ReadonlySet<string> = new Set(['PEG BENCH', 'PEGBENCH'])

function sumOf(legs: Contract['comboLegs'] = []): number | undefined {
  if (!legs.some(({ perLegPrice }) => perLegPrice !== undefined)) return undefined
  const sum = (total: number, { action, ratio = 1, perLegPrice = 0 }: (typeof legs)[number]): number =>
    total + (action === 'SELL' ? -1 : 1) * ratio * perLegPrice
  return trim(legs.reduce(sum, 0))
}
