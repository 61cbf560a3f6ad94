import type { ClientMessage } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import type { OrderDesk } from '../orders/order-desk.ts'
import { priority } from '../pacing/index.ts'
import type { Sending } from './sent-once.ts'

/** Sends a request that the gateway does not answer under its own name, and is over once that is written. */
export function sendCommand({ session, requests }: ClientContext, desk: OrderDesk, message: ClientMessage): Sending {
  return async () => {
    if (message.type === 'MarketDataTypeRequest') {
      // The type is a state of the session, which is put in force again after each reconnect.
      session.useMarketDataType(message.marketDataType ?? 1)
      return
    }
    desk.refuseWithoutSession(message.type, message)
    await new Promise<void>((resolve, reject) => {
      requests.tell({
        message,
        priority: message.type === 'GlobalCancelRequest' ? priority.cancel : priority.session,
        onSent: resolve,
        onFailed: reject,
      })
    })
  }
}
