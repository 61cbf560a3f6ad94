import type { GatewayContext } from '../../session/context.ts'
import type { Session } from '../../session/session.ts'
import type { OrderEvent } from '../../trading/announcer.ts'
import type { BookOrder } from '../../trading/book-order.ts'
import { orderError, sendOrderMessage } from './messages.ts'

/** Tells clients what happened to orders: the owner everything, the master client everything but errors. */
export function deliver(gateway: GatewayContext, events: readonly OrderEvent[]): void {
  for (const event of events) {
    const owner = ownerOf(gateway, event.order)
    if ('notice' in event) {
      if (owner !== undefined) orderError(owner, event.order.orderId, event.notice)
      continue
    }
    const { message } = event
    if (owner !== undefined) sendOrderMessage(owner, message)
    const master = masterOf(gateway)
    const isPreview = message.type === 'OpenOrder' && message.order?.whatIf === true
    if (master !== undefined && master !== owner && !isPreview) sendOrderMessage(master, message)
  }
}

/** Orders made in TWS belong to client 0, once they are bound. */
function ownerOf(gateway: GatewayContext, order: BookOrder): Session | undefined {
  if (order.isManual && order.orderId === 0) return undefined
  return gateway.sessionOf(order.clientId)
}

function masterOf(gateway: GatewayContext): Session | undefined {
  const { masterClientId } = gateway.settings
  return masterClientId === undefined ? undefined : gateway.sessionOf(masterClientId)
}
