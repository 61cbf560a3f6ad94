import type { PlaceOrderRequest } from '@twskit/wire'
import type { Session } from '../../session/session.ts'
import type { Conversation } from '../merge.ts'
import { clientOf, deskOf } from './desk.ts'

/** Answers requests that place, change, exercise and cancel orders. */
export const placing: Conversation = (gateway) => {
  const { trading } = deskOf(gateway)
  const { faults } = gateway
  return {
    PlaceOrderRequest: (request, session) => {
      const isPreview = request.order?.whatIf === true
      if (isPreview && faults.doubledPreviews) remarkFirst(request, session)
      if (!isPreview && faults.lostPlacements) return
      if (!isPreview && faults.precaution !== undefined) {
        session.error(request.orderId, faults.precaution, 'Restriction is specified in Precautionary Settings')
        return
      }
      trading.place(clientOf(session), request)
    },
    CancelOrderRequest: ({ orderId }, session) => {
      if (!faults.silentCancels) trading.cancel(clientOf(session), orderId ?? 0)
    },
    GlobalCancelRequest: (_, session) => trading.cancelAll(clientOf(session)),
    ExerciseOptionsRequest: (request, session) => trading.exercise(clientOf(session), request),
  }
}

/** Sends the answer of the program itself, before that of the server. */
function remarkFirst({ orderId, contract, order }: PlaceOrderRequest, session: Session): void {
  const { clientId } = session
  session.send({
    type: 'OpenOrder',
    orderId: orderId ?? 0,
    contract,
    order: { ...order, clientId, whatIf: true },
    orderState: { status: 'PreSubmitted', warningText: 'The order will not be placed at the exchange until it opens.' },
  })
}
