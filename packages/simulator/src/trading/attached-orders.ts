import type { AttachedOrders, Order } from '@twskit/wire'
import { priceStepsOf } from '../world/instruments/contract.ts'
import { incrementAt, toGrid } from '../world/instruments/market-rules.ts'
import type { World } from '../world/world.ts'
import type { BookOrder } from './book-order.ts'

/** Distance at which the gateway's presets place what is attached to an order. */
const PRESET_SHARE = 0.01

/** An order that the gateway makes by itself for another one. */
export interface Attached {
  readonly orderId: number
  readonly order: Order
}

/** Makes the stop-loss and the profit-taker that a request attaches to its order, as the presets have them. */
export function attachedTo(order: BookOrder, attached: AttachedOrders | undefined, world: World): readonly Attached[] {
  const { slOrderId, slOrderType, ptOrderId, ptOrderType } = attached ?? {}
  const price = order.order.lmtPrice || world.market.mark(order.instrument)
  const exit: Order = {
    action: order.isBuy ? 'SELL' : 'BUY',
    totalQuantity: order.quantity,
    tif: 'GTC',
    parentId: order.orderId,
    account: order.account,
  }
  const better = order.isBuy ? 1 : -1
  const made: Attached[] = []
  if (isWanted(slOrderId, slOrderType)) {
    const auxPrice = onGrid(order, price * (1 - better * PRESET_SHARE))
    made.push({ orderId: slOrderId, order: { ...exit, orderType: 'STP', auxPrice } })
  }
  if (isWanted(ptOrderId, ptOrderType)) {
    const lmtPrice = onGrid(order, price * (1 + better * PRESET_SHARE))
    made.push({ orderId: ptOrderId, order: { ...exit, orderType: 'LMT', lmtPrice } })
  }
  return made
}

function isWanted(orderId: number | undefined, orderType: string | undefined): orderId is number {
  return orderId !== undefined && orderId > 0 && orderType !== undefined && orderType !== ''
}

function onGrid(order: BookOrder, price: number): number {
  return toGrid(price, incrementAt(priceStepsOf(order.instrument), price))
}
