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
      // Whoever says what a code ends knows the code.
      { ...classifyGatewayCode(Number(code)), isUnlisted: false, isPrecaution: false, ...change },
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

/** Says that a code alone does not decide over an order: the gateway's next word on the order does. */
export function isUnsure({ isUnlisted, isPrecaution, confidence }: GatewayCode): boolean {
  return isUnlisted === true || isPrecaution === true || confidence === 'low'
}

const failing: Readonly<Record<OrderOperation, ReadonlySet<GatewayCode['ends']>>> = {
  placement: new Set(['request', 'snapshot', 'placement', 'order']),
  modification: new Set(['request', 'snapshot', 'placement', 'modification', 'order']),
  cancellation: new Set(['request', 'snapshot', 'cancellation']),
}

/** The order is over: its status and its fills say how, and a cancel has what it wanted. */
const CANCELLED = 202

/**
 * What a code does to an operation on the order it names: `fails` it, is a `notice`, or is `doubtful`: it is a refusal
 * only when the gateway has no other word on the order.
 */
export type OrderVerdict = 'notice' | 'fails' | 'doubtful'

/**
 * Answers what a code on an order id does to an operation on that order. Every code that is no warning ends the operation it
 * `isMeant` for, whatever the table says it ends as a rule.
 */
export function verdictOnOrder(code: GatewayCode, operation: OrderOperation, isMeant: boolean): OrderVerdict {
  if (code.code === CANCELLED || code.kind === 'connection') return 'notice'
  if (code.ends === 'nothing') return operation === 'cancellation' ? 'notice' : 'doubtful'
  if (!isMeant) return 'notice'
  return isUnsure(code) ? 'doubtful' : 'fails'
}

/**
 * Finds which of the operations on one order, the oldest first, a code is meant for: those that such a code ends as a rule,
 * else what was asked last. The gateway answers changes one after the other, so of several the oldest is meant.
 */
export function meantBy<Asked extends { readonly operation: OrderOperation | undefined }>(
  code: GatewayCode,
  asked: readonly Asked[],
): readonly Asked[] {
  if (code.ends === 'nothing' || code.ends === 'connection') return []
  const usual = asked.filter(({ operation }) => operation !== undefined && failing[operation].has(code.ends))
  if (usual.length === 0) return asked.slice(-1)
  const oldestChange = usual.find(({ operation }) => operation === 'modification')
  return usual.filter((one) => one.operation !== 'modification' || one === oldestChange)
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
