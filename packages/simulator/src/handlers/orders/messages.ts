import { type CompletedOrder, type Contract, type OrderState, serverVersions } from '@twskit/wire'
import type { OrderMessage } from '../../trading/announcer.ts'
import type { Refusal } from '../../trading/refusal.ts'
import type { Session } from '../../session/session.ts'

/** What gateways write into text where they have no number. */
const UNSET = '1.7976931348623157E308'

/** Margins that a text openOrder carries as "unset" unless it answers a what-if request. */
const unsetMargins: OrderState = {
  initMarginBefore: UNSET,
  maintMarginBefore: UNSET,
  equityWithLoanBefore: UNSET,
  initMarginChange: UNSET,
  maintMarginChange: UNSET,
  equityWithLoanChange: UNSET,
  initMarginAfter: UNSET,
  maintMarginAfter: UNSET,
  equityWithLoanAfter: UNSET,
}

/** Sends a message about an order as the session's version has it. */
export function sendOrderMessage(session: Session, message: OrderMessage | CompletedOrder): void {
  const { serverVersion } = session
  switch (message.type) {
    case 'OpenOrder':
      if (serverVersion >= serverVersions.protobufPlaceOrder) session.send(message)
      else {
        const orderState = { ...unsetMargins, ...message.orderState }
        session.send({ ...message, contract: withRight(message.contract), orderState })
      }
      return
    case 'CompletedOrder':
      if (serverVersion >= serverVersions.protobufCompletedOrder) session.send(message)
      else session.send({ ...message, contract: withRight(message.contract) })
      return
    case 'ExecutionDetails':
      if (serverVersion >= serverVersions.protobuf) session.send(message)
      else session.send({ ...message, execution: { ...message.execution, evMultiplier: 0 } })
      return
    default:
      session.send(message)
  }
}

/** Sends an error or a notice about an order. */
export function orderError(session: Session, orderId: number, { code, message }: Refusal): void {
  const isBritish = code === 202 && session.serverVersion >= serverVersions.protobufPlaceOrder
  session.error(orderId, code, isBritish ? message.replace('Canceled', 'Cancelled') : message)
}

/** In text, what is no option has a question mark for its right. */
function withRight(contract: Contract | undefined): Contract {
  return { ...contract, right: contract?.right ?? '?' }
}
