import type { GatewayContext } from '../../session/context.ts'
import type { Session } from '../../session/session.ts'
import type { BookOrder } from '../../trading/book-order.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from './desk.ts'
import { sendOrderMessage } from './messages.ts'

/** Answers which orders are open, and binds those made in TWS. */
export const openOrders: Conversation = (gateway) => {
  const { trading } = deskOf(gateway)
  return {
    OpenOrdersRequest: (_, session) => {
      if (session.clientId === 0) trading.bindManualOrders()
      list(gateway, session, trading.book.openOf(session.clientId))
      session.send({ type: 'OpenOrdersEnd' })
    },
    AllOpenOrdersRequest: (_, session) => {
      list(gateway, session, trading.book.open())
      session.send({ type: 'OpenOrdersEnd' })
    },
    AutoOpenOrdersRequest: ({ autoBind }, session) => {
      if (session.clientId === 0) trading.isBinding = autoBind === true
      else session.error(-1, 327, 'Only the default client (i.e 0) can auto bind orders.')
    },
  }
}

/** Tells a client that has just started its working orders; nothing when it has none. */
export function replay(gateway: GatewayContext, session: Session): void {
  const orders = [...deskOf(gateway).trading.book.openOf(session.clientId)]
  if (orders.length === 0) return
  const random = gateway.random.stream(`replay to ${session.clientId}`)
  // The replay is not in order of the ids.
  for (let last = orders.length - 1; last > 0; last--) {
    const at = random.integer(0, last)
    ;[orders[at], orders[last]] = [orders[last] as BookOrder, orders[at] as BookOrder]
  }
  list(gateway, session, orders)
  session.send({ type: 'OpenOrdersEnd' })
}

function list(gateway: GatewayContext, session: Session, orders: readonly BookOrder[]): void {
  const { announcer } = deskOf(gateway).trading
  for (const order of orders) {
    for (const event of announcer.pair(order)) if ('message' in event) sendOrderMessage(session, event.message)
  }
}
