import type { GatewayMessage } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import type { OrderDesk } from '../orders/order-desk.ts'
import { checkCallOptions } from '../requests/index.ts'
import type { Stream } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { conversationFor } from './checked-request.ts'
import type { RawAnswer, RawOptions, RawRequest, RawRequestNamed } from './raw-types.ts'
import { requestSpec } from './request-spec.ts'
import { sendCommand } from './send-command.ts'
import { concernsOrder, sendOrder } from './send-order.ts'
import { sentOnce } from './sent-once.ts'

/** The call `request`. */
export interface RequestCall {
  /**
   * Sends any request of the protocol and streams the gateway's messages as they are, the end included. Its `conversation` in `@twskit/wire`
   * says what ends it: it completes, goes on until its last reader leaves (then it is cancelled on the wire), or, for what the gateway does not
   * answer, completes once it was written. The client adds the request id. Equal requests that are open are shared, waits for pacing and
   * for the session are those of the other calls, and what goes on resumes after a reconnect under a fresh id.
   *
   * The fields are not checked beyond what the encoder needs; the calls with names check them. An order is different: it is sent once,
   * by the first reader, never waits for a session, is never sent again, and leaving its stream does not cancel it. Without an `orderId` it is
   * new and gets one; with the id of an order of this client it changes that. Its stream completes when the order is over.
   *
   * @throws {@link ValidationError} when no request has that name, or an option or the id of an order is not what it should be.
   * @throws {@link NotSupportedError} for `StartApiRequest` and cancels, which the client sends itself, and when a `readOnly` client is to
   *   change orders or settings. The stream itself fails with {@link RequestError}, {@link TimeoutError}, {@link DisconnectedError}, with
   *   `EncodeError` for a value without a form on the wire and `VersionError` where the gateway is too old for the request.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const message of ib.request({ type: 'ContractDataRequest', contract: stock('AAPL') })) {
   *   if (message.type === 'ContractData') console.log(message.contract?.conId, message.contractDetails?.longName)
   * }
   * ```
   */
  request<Type extends RawRequest['type']>(
    message: RawRequestNamed<Type>,
    options?: RawOptions,
  ): Stream<RawAnswer<Type>>
}

const ownOptions = z.looseObject({ whenDegraded: z.enum(['refuse', 'send'], "'refuse' or 'send'").optional() })

/** Makes the call `request`. */
export function request(context: ClientContext, desk: OrderDesk): RequestCall {
  const stream = (message: RawRequest, options: RawOptions): Stream<GatewayMessage> => {
    check(ownOptions, options, 'options')
    checkCallOptions(options)
    const conversation = conversationFor(context, message)
    if (concernsOrder(message)) return sentOnce(sendOrder(desk, message, options), options.signal)
    if (conversation.feed === 'command') return sentOnce(sendCommand(context, desk, message), options.signal)
    return context.requests.stream(requestSpec(context, conversation, message, options.timeoutMs), options)
  }
  return {
    request: <Type extends RawRequest['type']>(message: RawRequestNamed<Type>, options: RawOptions = {}) =>
      stream(message, options) as Stream<RawAnswer<Type>>,
  }
}
