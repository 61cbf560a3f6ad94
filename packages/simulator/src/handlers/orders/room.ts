import type { OpenRoom } from '../../session/handlers.ts'
import { deliver } from './deliver.ts'
import { deskOf } from './desk.ts'
import { openOrders, replay } from './open-orders.ts'
import { pastOrders } from './past-orders.ts'
import { placing } from './placing.ts'

/** Answers requests about orders and executions, and tells clients what happens to them. */
export const orders: OpenRoom = (gateway) => {
  const { trading } = deskOf(gateway)
  trading.listen((events) => deliver(gateway, events))
  return {
    handlers: { ...placing(gateway), ...openOrders(gateway), ...pastOrders(gateway) },
    opened: (session) => replay(gateway, session),
    closed: ({ clientId }) => {
      if (clientId === 0) trading.isBinding = false
    },
    restarted: () => trading.restart(),
    ended: () => trading.close(),
  }
}
