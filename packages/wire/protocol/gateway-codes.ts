import { accountCodes } from './gateway-codes/account.ts'
import { clientSideCodes } from './gateway-codes/client-side.ts'
import { connectivityCodes } from './gateway-codes/connectivity.ts'
import type { GatewayCode, GatewayCodeGroup } from './gateway-codes/gateway-code.ts'
import { historicalCodes } from './gateway-codes/historical.ts'
import { marketDataCodes } from './gateway-codes/market-data.ts'
import { orderAccountCodes } from './gateway-codes/order-accounts.ts'
import { orderEntryCodes } from './gateway-codes/order-entry.ts'
import { orderGroupCodes } from './gateway-codes/order-groups.ts'
import { orderInstrumentCodes } from './gateway-codes/order-instruments.ts'
import { orderLifeCodes } from './gateway-codes/order-life.ts'
import { orderTypeCodes } from './gateway-codes/order-types.ts'
import { orderWarningCodes } from './gateway-codes/order-warnings.ts'
import { requestCodes } from './gateway-codes/requests.ts'
import { researchCodes } from './gateway-codes/research.ts'

export { connectivity } from './gateway-codes/connectivity.ts'
export type {
  ConnectivityEvent,
  Farm,
  GatewayCode,
  GatewayCodeEnds,
  GatewayCodeGroup,
  GatewayCodeKind,
  GatewayCodeRetry,
  IdlessRequest,
} from './gateway-codes/gateway-code.ts'

// Arrays of arrays, joined on first use: a bundler can see that nothing runs here and drop what is not used.
const subjects: readonly (readonly GatewayCodeGroup[])[] = [
  connectivityCodes,
  requestCodes,
  marketDataCodes,
  historicalCodes,
  researchCodes,
  accountCodes,
  orderLifeCodes,
  orderWarningCodes,
  orderEntryCodes,
  orderTypeCodes,
  orderGroupCodes,
  orderAccountCodes,
  orderInstrumentCodes,
  clientSideCodes,
]

type Fallback = readonly [from: number, to: number, shared: Pick<GatewayCode, 'kind' | 'ends' | 'raisedBy'>]

const fallbacks: readonly Fallback[] = [
  [100, 449, { kind: 'request', ends: 'request' }],
  [501, 599, { kind: 'request', ends: 'request', raisedBy: 'client' }],
  [2100, 2199, { kind: 'warning', ends: 'nothing' }],
  [10000, 10999, { kind: 'request', ends: 'request' }],
]

let byCode: ReadonlyMap<number, GatewayCode> | undefined

/** Returns the groups of the table in reading order: session first, then requests, orders, and what clients raise. */
export function gatewayCodeGroups(): readonly GatewayCodeGroup[] {
  return subjects.flat()
}

/** Returns the classification of each known code, one entry per code, group by group. */
export function gatewayCodes(): readonly GatewayCode[] {
  return gatewayCodeGroups().flatMap(entriesOf)
}

/**
 * Classifies a code of the gateway's `ErrorMessage`: what it is about, what it ends, its cause and a remedy.
 *
 * A code that is not in the table is classified by its range, with `isUnlisted` set. Outside all ranges it ends a request for one
 * answer, and a stream only when no data follows.
 *
 * @example
 * ```ts
 * import { classifyGatewayCode } from '@twskit/wire'
 *
 * const { kind, ends, cause, remedy } = classifyGatewayCode(354)
 * console.log(kind, ends, cause, remedy)
 * ```
 */
export function classifyGatewayCode(code: number): GatewayCode {
  byCode ??= new Map(gatewayCodes().map((entry) => [entry.code, entry]))
  return byCode.get(code) ?? classifyUnlisted(code)
}

function classifyUnlisted(code: number): GatewayCode {
  const fallback = fallbacks.find(([from, to]) => code >= from && code <= to)
  return {
    code,
    ...(fallback?.[2] ?? { kind: 'request', ends: 'snapshot' }),
    cause: 'The gateway sent a code that this version does not know.',
    remedy: 'Read the text of the message; for an order trust its order status.',
    isUnlisted: true,
  }
}

function entriesOf({ title: _title, codes, ...shared }: GatewayCodeGroup): GatewayCode[] {
  return Object.entries(codes).map(([code, row]) => ({ code: Number(code), ...shared, ...row }))
}
