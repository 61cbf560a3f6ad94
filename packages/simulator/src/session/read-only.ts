import type { ClientMessage } from '@twskit/wire'
import type { Session } from './session.ts'

/** What the read-only switch forbids; with it stands whether the refusal names the request's id. */
const forbidden: Partial<Record<ClientMessage['type'], boolean>> = {
  PlaceOrderRequest: true,
  CancelOrderRequest: true,
  ExerciseOptionsRequest: true,
  GlobalCancelRequest: false,
  OpenOrdersRequest: false,
  AllOpenOrdersRequest: false,
  AutoOpenOrdersRequest: false,
  CompletedOrdersRequest: false,
  IdsRequest: false,
}

/** Refuses a request that a read-only session may not make; false when it may. */
export function refusedWhenReadOnly(message: ClientMessage, session: Session): boolean {
  const isNamed = forbidden[message.type]
  if (isNamed === undefined) return false
  const id = isNamed && 'orderId' in message ? message.orderId : -1
  session.error(id, 321, "Error validating request.-'cK' : cause - The API interface is currently in Read-Only mode.")
  return true
}
