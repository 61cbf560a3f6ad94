import { classifyGatewayCode, type ErrorMessage, type GatewayCode } from '@twskit/wire'
import { OrderRejectedError, PacingError, RequestError, type RequestFacts } from '../errors.ts'
import type { OrderOperation } from './specs.ts'

/** What a code means to the client. */
export type ClassifyCode = (code: number) => GatewayCode

/** Classifies codes with the given ones changed: `{ 10349: { ends: 'nothing' } }`. */
export function classifyWith(overrides: Readonly<Record<number, Partial<Omit<GatewayCode, 'code'>>>>): ClassifyCode {
  const changed = new Map(
    Object.entries(overrides).map(([code, change]) => [
      Number(code),
      { ...classifyGatewayCode(Number(code)), ...change },
    ]),
  )
  return (code) => changed.get(code) ?? classifyGatewayCode(code)
}

/**
 * What a code does to the request it names: `fails` it, fails it `unless-data-follows`, or is a `notice` and it goes on.
 */
export type Verdict = 'notice' | 'fails' | 'unless-data-follows'

/** Answers what a code on a request id does to that request. */
export function verdictOnRequest(code: GatewayCode, style: 'one-shot' | 'stream'): Verdict {
  switch (code.ends) {
    case 'request':
      return 'fails'
    case 'snapshot':
      return style === 'stream' ? 'unless-data-follows' : 'fails'
    case 'placement':
    case 'order':
      // An order error never touches a stream; a look-up that was answered with one will get nothing else.
      return style === 'stream' ? 'notice' : 'fails'
    case 'modification':
    case 'cancellation':
    case 'connection':
    case 'nothing':
      return 'notice'
  }
}

const failing: Readonly<Record<OrderOperation, ReadonlySet<GatewayCode['ends']>>> = {
  placement: new Set(['request', 'snapshot', 'placement', 'order']),
  modification: new Set(['request', 'snapshot', 'placement', 'modification', 'order']),
  cancellation: new Set(['request', 'snapshot', 'cancellation']),
}

/** Answers what a code on an order id does to an operation on that order. */
export function verdictOnOrder(code: GatewayCode, operation: OrderOperation): Verdict {
  return failing[operation].has(code.ends) ? 'fails' : 'notice'
}

/** Makes the error a request ends with when the gateway refused it; with an `orderId`, when it rejected that order. */
export function refusal(message: ErrorMessage, code: GatewayCode, request: RequestFacts, orderId?: number): Error {
  const gatewayMessage = message.errorMsg ?? ''
  if (orderId === undefined && code.kind === 'pacing') {
    return new PacingError({ rule: code.cause, remedy: code.remedy, gatewayCode: code.code, request })
  }
  const facts = {
    gatewayCode: code.code,
    gatewayMessage,
    request,
    meaning: code.cause,
    remedy: code.remedy,
    advancedOrderRejectJson: message.advancedOrderRejectJson,
    retryable: code.retry === 'later' || code.retry === 'slower',
  }
  return orderId === undefined ? new RequestError(facts) : new OrderRejectedError({ ...facts, orderId })
}
