import type { ErrorMessage, GatewayCode } from '@twskit/wire'
import { OrderRejectedError } from '../errors.ts'
import { isUnsure } from '../requests/index.ts'
import type { OrderEvent } from './order-facts.ts'
import type { TradeSnapshot } from './trade-snapshot.ts'

const CANCELLED = 202
/** The order waits until shares to borrow are located. */
const HELD = 404

/** Says what a code on the id of an order tells of the order itself; most tell only of a change or a cancel. */
export function eventOf(message: ErrorMessage, code: GatewayCode, snapshot: TradeSnapshot): OrderEvent | undefined {
  if (code.code === CANCELLED) return { kind: 'cancelled' }
  if (code.code === HELD) return { kind: 'held' }
  // The call that placed the order decides, once it knows whether another word followed.
  if (isUnsure(code)) return undefined
  const { status, contract, order } = snapshot
  const isTaken = status !== 'sent' && status !== 'unknown' && status !== 'Inactive'
  // A refusal of an order the gateway works on is that of a change or a cancel.
  if (code.ends !== 'order' && (isTaken || (code.ends !== 'placement' && code.ends !== 'request'))) return undefined
  const { id = -1, errorMsg: gatewayMessage = '', advancedOrderRejectJson } = message
  const error = new OrderRejectedError({
    orderId: id,
    gatewayCode: code.code,
    gatewayMessage,
    meaning: code.cause,
    remedy: code.remedy,
    advancedOrderRejectJson,
    request: { id, kind: 'placeOrder', args: { contract, order } },
  })
  return { kind: 'rejected', error }
}
