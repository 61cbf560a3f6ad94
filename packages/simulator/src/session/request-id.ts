import type { ClientMessage } from '@twskit/wire'

/** Returns the id that the answers to a request bear; -1 for requests without one. */
export function idOf(message: ClientMessage): number {
  if ('reqId' in message) return message.reqId ?? -1
  return 'orderId' in message ? (message.orderId ?? -1) : -1
}
