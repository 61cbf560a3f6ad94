import type { GatewayMessage, Order } from '@twskit/wire'
import { echo, filled, status } from './scripted.ts'

/** One form in which gateways answer a call about order 7. */
export interface AnswerForm {
  readonly name: string
  /** What the gateway says. */
  readonly says: readonly GatewayMessage[]
  /** What it answers when it is asked for open orders; no orders unless given. */
  readonly whenAsked?: readonly GatewayMessage[]
  /** How long the call waits, in milliseconds, before it asks or decides. */
  readonly afterMs?: number
  /** The trade that the call resolves with. */
  readonly trade?: Readonly<Record<string, unknown>>
  /** The error that it rejects with. */
  readonly error?: Readonly<Record<string, unknown>>
}

/** A code on the id of order 7. */
export function code(errorCode: number, errorMsg = 'as the gateway words it'): GatewayMessage {
  return { type: 'ErrorMessage', id: 7, errorCode, errorMsg, errorTime: 1_795_400_000_000 }
}

const rejected = (gatewayCode: number) => ({ code: 'ORDER_REJECTED', gatewayCode })
const refused = (gatewayCode: number) => ({ code: 'REQUEST', gatewayCode })

/** The warnings of TWS that hold an order back until somebody confirms it. */
const precautions = [109, 163, 164, 382, 383, 10288, 10311, 10329, 10331, 10332, 10333, 10334]
/** Codes that the table does not have. */
const unlisted = [451, 463, 10399]

/** The answers to a new order. */
export const placementForms: readonly AnswerForm[] = [
  { name: 'an echo', says: [echo('PreSubmitted')], trade: { status: 'PreSubmitted' } },
  { name: 'a status', says: [status('Submitted')], trade: { status: 'Submitted' } },
  {
    name: 'an execution of the whole',
    says: [filled('a.1.01', 100)],
    afterMs: 250,
    trade: { status: 'Filled', filled: 100 },
  },
  { name: 'an execution of a part', says: [filled('a.1.01', 40)], trade: { filled: 40 } },
  { name: 'a cancel by the system, 202', says: [code(202)], trade: { status: 'Cancelled' } },
  {
    name: 'a fill of a part and then 202',
    says: [filled('a.1.01', 40), code(202)],
    trade: { status: 'Cancelled', filled: 40 },
  },
  { name: 'Inactive', says: [echo('Inactive'), status('Inactive')], afterMs: 1_000, trade: { status: 'Inactive' } },
  { name: 'Inactive and then 201', says: [echo('Inactive'), status('Inactive'), code(201)], error: rejected(201) },
  { name: '399 and then an echo', says: [code(399), echo('PreSubmitted')], trade: { status: 'PreSubmitted' } },
  ...[...precautions, ...unlisted].map((one) => ({
    name: `${one} and then an echo`,
    says: [code(one), echo('Submitted')],
    trade: { status: 'Submitted', rejection: undefined },
  })),
  ...[...precautions, ...unlisted].map((one) => ({
    name: `${one} alone, of an order that it does not know`,
    says: [code(one)],
    afterMs: 3_000,
    error: rejected(one),
  })),
  ...[399, 10311, 463].map((one) => ({
    name: `${one} alone, of an order that it knows when it is asked`,
    says: [code(one)],
    afterMs: 3_000,
    whenAsked: [echo('Submitted'), status('Submitted')],
    trade: { status: 'Submitted', rejection: undefined },
  })),
  {
    name: 'no word, of an order that it knows when it is asked',
    says: [],
    afterMs: 5_000,
    whenAsked: [echo('Submitted'), status('Submitted')],
    trade: { status: 'Submitted' },
  },
  // 104 and 135 are words on changes and cancels as a rule; what was asked last is the placement.
  ...[103, 104, 110, 135, 200, 201, 321, 460].map((one) => ({
    name: `the refusal ${one}`,
    says: [code(one)],
    error: rejected(one),
  })),
]

/** What the order is to have after the change of {@link changeForms}. */
export const changes: Partial<Order> = { lmtPrice: 11, tif: 'GTC' }

const changed = (order: Order = {}) => echo('Submitted', { ...changes, ...order })
const unchanged = echo('Submitted')

/** The answers to a change of a working order. */
export const changeForms: readonly AnswerForm[] = [
  { name: 'an echo with the new values', says: [changed()], trade: { order: { lmtPrice: 11, tif: 'GTC' } } },
  {
    name: 'echoes of before and then the new values',
    says: [unchanged, status('Submitted'), changed()],
    trade: { order: { lmtPrice: 11 } },
  },
  {
    name: 'an echo that took one of two values',
    says: [changed({ tif: 'DAY' })],
    trade: { order: { lmtPrice: 11, tif: 'DAY' } },
  },
  {
    name: 'an echo with a value of its own',
    says: [changed({ lmtPrice: 10.5 })],
    trade: { order: { lmtPrice: 10.5 } },
  },
  ...[10349, 481, 2161, 10233].map((one) => ({
    name: `${one} and an echo with the values of before`,
    says: [code(one), unchanged],
    trade: { order: { lmtPrice: 10, tif: 'DAY' } },
  })),
  { name: 'the fill of the order', says: [status('Filled', { filled: 100 })], trade: { status: 'Filled' } },
  { name: 'the last execution of the order', says: [filled('a.1.01', 100)], trade: { status: 'Filled' } },
  { name: 'the end of the order by 202', says: [code(202)], trade: { status: 'Cancelled' } },
  {
    name: 'an echo of before and then the refusal 462',
    says: [unchanged, status('Submitted'), code(462)],
    error: refused(462),
  },
  ...[103, 104, 105, 110, 135, 161, 201, 10147].map((one) => ({
    name: `the refusal ${one}`,
    says: [code(one)],
    error: refused(one),
  })),
  ...[109, 10311].map((one) => ({
    name: `${one} alone, of an order that stands as before when it is asked`,
    says: [code(one)],
    afterMs: 3_000,
    whenAsked: [unchanged, status('Submitted')],
    error: refused(one),
  })),
  {
    name: 'no word, of an order that has the new values when it is asked',
    says: [],
    afterMs: 5_000,
    whenAsked: [changed(), status('Submitted')],
    trade: { order: { lmtPrice: 11, tif: 'GTC' } },
  },
]

/** The answers to a cancel of a working order. */
export const cancelForms: readonly AnswerForm[] = [
  { name: 'the status Cancelled', says: [status('Cancelled')], trade: { status: 'Cancelled' } },
  { name: 'the status ApiCancelled', says: [status('ApiCancelled')], trade: { status: 'ApiCancelled' } },
  { name: 'code 202', says: [status('PendingCancel'), code(202)], trade: { status: 'Cancelled' } },
  { name: 'an echo alone', says: [echo('Cancelled')], trade: { status: 'Cancelled' } },
  { name: 'the fill that was faster', says: [filled('a.1.01', 100)], trade: { status: 'Filled' } },
  { name: 'the fill and then 161', says: [filled('a.1.01', 100), code(161)], trade: { status: 'Filled' } },
  {
    name: '161 of an order that turns out to be filled',
    says: [code(161)],
    whenAsked: [echo('Filled', { filledQuantity: 100 }), status('Filled', { filled: 100 })],
    trade: { status: 'Filled' },
  },
  {
    name: 'no word, of an order that turns out to be cancelled',
    says: [],
    afterMs: 5_000,
    whenAsked: [status('Cancelled')],
    trade: { status: 'Cancelled' },
  },
  { name: '10148 of an order that it does not know', says: [code(10148)], error: refused(10148) },
  {
    name: 'an unlisted code, of an order that works on',
    says: [code(463)],
    afterMs: 3_000,
    whenAsked: [unchanged],
    error: refused(463),
  },
  { name: 'a code that refuses placements as a rule', says: [code(104)], error: refused(104) },
]
