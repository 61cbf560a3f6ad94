import type { Conversation } from '../merge.ts'
import { clientOf, deskOf } from './desk.ts'

/** Answers requests that place, change, exercise and cancel orders. */
export const placing: Conversation = (gateway) => {
  const { trading } = deskOf(gateway)
  return {
    PlaceOrderRequest: (request, session) => trading.place(clientOf(session), request),
    CancelOrderRequest: ({ orderId }, session) => trading.cancel(clientOf(session), orderId ?? 0),
    GlobalCancelRequest: (_, session) => trading.cancelAll(clientOf(session)),
    ExerciseOptionsRequest: (request, session) => trading.exercise(clientOf(session), request),
  }
}
