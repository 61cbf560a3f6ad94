import { type Contract, IbError } from '@twskit/wire'

/** Names the request an error belongs to. */
export interface RequestFacts {
  /** The id on the wire: a request id (2^30 and up) or an order id (below). Requests that have no id on the wire, or were not sent yet, have none. */
  readonly id?: number | undefined
  /** The call: `contractDetails`, `marketData`, ... */
  readonly kind: string
  /** What the call was given, as one object. */
  readonly args: unknown
}

/** Why a connection could not be set up. */
export type ConnectReason =
  | 'refused'
  | 'unreachable'
  | 'dropped'
  | 'client-id-in-use'
  | 'version'
  | 'not-logged-in'
  | 'no-answer'
  | 'handshake'
  | 'bridge'
  | 'unauthorized'
  | 'forbidden'

const connectAdvice: Record<ConnectReason, string> = {
  refused:
    'nothing listens there. Start TWS or IB Gateway, switch its API on (Configure > API > Settings), and compare the port: IB Gateway 4002 (paper) or 4001 (live), TWS 7497 (paper) or 7496 (live).',
  unreachable: 'the host cannot be reached. Check the host name and the network between this program and the gateway.',
  dropped:
    'the gateway accepted the connection and closed it again. Switch the API on (Configure > API > Settings), add this host to the trusted IPs, and look for a pop-up that waits for an answer.',
  'client-id-in-use':
    'another program is connected with the same client id. Choose another clientId, or close the other program; after a crash the gateway can hold the id for a while.',
  version: 'the gateway speaks a server version outside the range of this client. Update whichever is older.',
  'not-logged-in': 'the gateway runs but is not logged in to Interactive Brokers. Log in and connect again.',
  'no-answer':
    'the connection opened but the gateway did not answer in time. It may still be starting, show a pop-up, or hang; restart it if every client sees this.',
  handshake: 'what answered does not speak the TWS protocol. Check that the port belongs to TWS or IB Gateway.',
  bridge:
    'the WebSocket bridge cannot be reached, or it refused the connection. Check that the bridge runs, its address, the token, and whether it allows the origin of this page; browsers do not say which of them it is.',
  unauthorized: 'the WebSocket bridge does not know the token (4401). Hand in the token that it expects.',
  forbidden: 'the WebSocket bridge does not allow this connection (4403). Ask for a role or an origin that it allows.',
}

/** Says that a connection could not be set up, for which of the known reasons, and what to do about it. */
export class ConnectError extends IbError {
  readonly code = 'CONNECT' as const
  readonly reason: ConnectReason
  /** Where the connection was to go: `host:port` or an address. */
  readonly target: string
  readonly clientId: number | undefined

  constructor(facts: {
    reason: ConnectReason
    target: string
    clientId?: number | undefined
    /** One more fact for the message, such as the text of the gateway. */
    detail?: string | undefined
    cause?: unknown
  }) {
    const who = facts.reason === 'client-id-in-use' ? ` as client ${facts.clientId}` : ''
    const detail = facts.detail === undefined ? '' : ` (${facts.detail})`
    super(`Cannot connect to ${facts.target}${who}: ${connectAdvice[facts.reason]}${detail}`, { cause: facts.cause })
    this.reason = facts.reason
    this.target = facts.target
    this.clientId = facts.clientId
  }
}

/** Says that the link to the gateway fell, or was down, before the request had its answer. */
export class DisconnectedError extends IbError {
  readonly code = 'DISCONNECTED' as const
  /** Says that asking again after the reconnect is safe. */
  readonly retryable: boolean
  /** Says that the gateway may have acted on what was sent: look at the open orders and executions before sending anything again. */
  readonly mayHaveExecuted: boolean
  readonly request: RequestFacts | undefined

  constructor(facts: {
    retryable: boolean
    mayHaveExecuted?: boolean | undefined
    request?: RequestFacts | undefined
    /** What happened to the link: `the gateway closed the socket`. */
    detail: string
    cause?: unknown
  }) {
    const mayHaveExecuted = facts.mayHaveExecuted ?? false
    const advice = mayHaveExecuted
      ? ' It was on the wire, so it may have executed: compare open orders and executions before sending it again.'
      : facts.request === undefined
        ? ''
        : facts.retryable
          ? ' Nothing was changed by it; ask again once the session is ready.'
          : ' It was not sent and is not queued.'
    super(`${subject(facts.request, 'The session')} lost its connection: ${facts.detail}.${advice}`, {
      cause: facts.cause,
    })
    this.retryable = facts.retryable
    this.mayHaveExecuted = mayHaveExecuted
    this.request = facts.request
  }
}

/** The facts of a {@link RequestError}. */
export interface RefusalFacts {
  /** The gateway's code. */
  readonly gatewayCode: number
  /** The gateway's own words; they are localised and change between builds. */
  readonly gatewayMessage: string
  readonly request: RequestFacts
  /** What the code means, in plain words. */
  readonly meaning?: string | undefined
  /** What to try. */
  readonly remedy?: string | undefined
  /** The structured reject of an advanced order, as JSON text. */
  readonly advancedOrderRejectJson?: string | undefined
  /** Whether the same request may succeed later without a change; false unless given. */
  readonly retryable?: boolean | undefined
}

/** Says that the gateway refused a request, or ended it, with a code. */
export class RequestError extends IbError {
  readonly code: 'REQUEST' | 'ORDER_REJECTED' = 'REQUEST'
  readonly gatewayCode: number
  readonly gatewayMessage: string
  readonly request: RequestFacts
  readonly meaning: string | undefined
  readonly remedy: string | undefined
  readonly advancedOrderRejectJson: string | undefined
  /** Whether the same request may succeed later without a change, such as one refused because of an outage. */
  readonly retryable: boolean

  constructor(facts: RefusalFacts) {
    super(
      sentences(
        `${subject(facts.request)} was refused by the gateway: ${facts.gatewayCode} ${facts.gatewayMessage}`,
        facts.meaning,
        facts.remedy,
      ),
    )
    this.gatewayCode = facts.gatewayCode
    this.gatewayMessage = facts.gatewayMessage
    this.request = facts.request
    this.meaning = facts.meaning
    this.remedy = facts.remedy
    this.advancedOrderRejectJson = facts.advancedOrderRejectJson
    this.retryable = facts.retryable ?? false
  }
}

/** Says that the gateway or the exchange rejected an order. */
export class OrderRejectedError extends RequestError {
  override readonly code = 'ORDER_REJECTED' as const
  readonly orderId: number

  constructor(facts: RefusalFacts & { readonly orderId: number }) {
    super(facts)
    this.orderId = facts.orderId
  }
}

/** Says that a request would exceed, or exceeded, what the gateway allows in a given time or at once. */
export class PacingError extends IbError {
  readonly code = 'PACING' as const
  /** The rule in words: `100 market-data lines`. */
  readonly rule: string
  /** When the same request can be expected to pass, in milliseconds from now, where that is known. */
  readonly retryAfterMs: number | undefined
  /** The gateway's code, when the gateway noticed it. */
  readonly gatewayCode: number | undefined
  readonly request: RequestFacts | undefined

  constructor(facts: {
    rule: string
    remedy: string
    retryAfterMs?: number | undefined
    gatewayCode?: number | undefined
    request?: RequestFacts | undefined
  }) {
    super(sentences(`${subject(facts.request)} exceeds a limit of the gateway: ${facts.rule}`, facts.remedy))
    this.rule = facts.rule
    this.retryAfterMs = facts.retryAfterMs
    this.gatewayCode = facts.gatewayCode
    this.request = facts.request
  }
}

/** Says that a reader took its values more slowly than they came, until its buffer was full. */
export class SlowConsumerError extends IbError {
  readonly code = 'SLOW_CONSUMER' as const
  /** How many values the buffer holds. */
  readonly capacity: number

  constructor(facts: { capacity: number }) {
    super(
      `The reader fell ${facts.capacity} values behind and its buffer is full; the values up to here were delivered. ` +
        'Do less per value, read in another task, or choose a larger capacity or another overflow policy.',
    )
    this.capacity = facts.capacity
  }
}

/** Says that a request had no complete answer within its deadline. */
export class TimeoutError extends IbError {
  readonly code = 'TIMEOUT' as const
  readonly timeoutMs: number
  /** What had arrived until then. */
  readonly arrived: readonly unknown[]
  /** What was missing: a message, or the rule or connection it queued for. */
  readonly waitedFor: string
  /** Says that the gateway may have acted on it nevertheless: an order whose acknowledgement never came. */
  readonly mayHaveExecuted: boolean
  /** What the gateway remarked on the request until then, the oldest first. */
  readonly warnings: readonly { readonly code: number; readonly message: string }[]
  /** What the gateway said when it was asked about the order; `undefined` when it was not. */
  readonly finding: string | undefined
  readonly request: RequestFacts

  constructor(facts: {
    timeoutMs: number
    arrived: readonly unknown[]
    waitedFor: string
    mayHaveExecuted?: boolean | undefined
    warnings?: readonly { readonly code: number; readonly message: string }[] | undefined
    finding?: string | undefined
    request: RequestFacts
  }) {
    const { mayHaveExecuted = false, warnings = [], finding } = facts
    super(
      sentences(
        `${subject(facts.request)} timed out after ${facts.timeoutMs} ms, waiting for ${facts.waitedFor}; answers until then: ${facts.arrived.length}`,
        warnings.length === 0
          ? undefined
          : `Meanwhile the gateway said: ${warnings.map(({ code, message }) => `${code} ${message}`).join('; ')}`,
        finding,
        mayHaveExecuted
          ? 'It was on the wire, so it may have executed: compare open orders and executions before sending it again.'
          : 'Give it a longer timeoutMs, or ask for less at once.',
      ),
    )
    this.timeoutMs = facts.timeoutMs
    this.arrived = facts.arrived
    this.waitedFor = facts.waitedFor
    this.mayHaveExecuted = mayHaveExecuted
    this.warnings = warnings
    this.finding = finding
    this.request = facts.request
  }
}

/** Says that the client was closed: by `close()`, or for good by the gateway. */
export class ClosedError extends IbError {
  readonly code = 'CLOSED' as const
  /** Says that something was on the wire that may have executed. */
  readonly mayHaveExecuted: boolean
  readonly request: RequestFacts | undefined

  constructor(
    facts: { detail?: string; mayHaveExecuted?: boolean; request?: RequestFacts | undefined; cause?: unknown } = {},
  ) {
    const mayHaveExecuted = facts.mayHaveExecuted ?? false
    super(
      sentences(
        `${subject(facts.request)} ended because the client was closed`,
        facts.detail,
        mayHaveExecuted ? 'It was on the wire, so it may have executed.' : undefined,
      ),
      { cause: facts.cause },
    )
    this.mayHaveExecuted = mayHaveExecuted
    this.request = facts.request
  }
}

/** Says that a value handed to a call is not what the call takes. Nothing was sent. */
export class ValidationError extends IbError {
  readonly code = 'VALIDATION' as const
  /** Where the value stands: `order.lmtPrice`. */
  readonly path: string
  readonly value: unknown
  /** What would be allowed, in words. */
  readonly allowed: string

  constructor(facts: { path: string; value: unknown; allowed: string; cause?: unknown }) {
    const fault =
      facts.value === undefined && facts.allowed.startsWith('needed ')
        ? `${facts.path} is missing: it is ${facts.allowed}`
        : `${facts.path} is ${shown(facts.value)}; allowed: ${facts.allowed}`
    super(`${fault}. Nothing was sent.`, {
      cause: facts.cause,
    })
    this.path = facts.path
    this.value = facts.value
    this.allowed = facts.allowed
  }
}

/** Says that several contracts fit where exactly one was wanted. */
export class AmbiguousContractError extends IbError {
  readonly code = 'AMBIGUOUS_CONTRACT' as const
  /** What was looked up. */
  readonly contract: Contract
  /** The contracts that fit; none when the gateway sent an empty answer. */
  readonly candidates: readonly Contract[]
  /** The fields in which the candidates differ, in addition to the conId: naming one or more of them tells them apart. */
  readonly differences: readonly (keyof Contract)[]

  constructor(facts: { contract: Contract; candidates: readonly Contract[] }) {
    const { contract, candidates } = facts
    const differences = differencesOf(candidates)
    const names = candidates.slice(0, SHOWN_CANDIDATES).map((candidate) => nameOf(candidate, differences))
    const more = candidates.length > SHOWN_CANDIDATES ? ` and ${candidates.length - SHOWN_CANDIDATES} more` : ''
    super(
      candidates.length === 0
        ? `No contract fits ${nameOf(contract)}. Compare symbol, security type, exchange and currency.`
        : `${candidates.length} contracts fit ${nameOf(contract)}: ${names.join('; ')}${more}. ${adviceFor(differences)}`,
    )
    this.contract = contract
    this.candidates = candidates
    this.differences = differences
  }
}

/** Says that something is not offered: by this client, or by the gateway in this situation. */
export class NotSupportedError extends IbError {
  readonly code = 'NOT_SUPPORTED' as const
  /** What was asked for. */
  readonly subject: string

  constructor(facts: { subject: string; reason: string }) {
    super(`${facts.subject} is not supported: ${facts.reason}`)
    this.subject = facts.subject
  }
}

const SHOWN_CANDIDATES = 5

/** The fields that describe a contract, those first that people name first. */
const describing = [
  'secType',
  'symbol',
  'lastTradeDateOrContractMonth',
  'strike',
  'right',
  'multiplier',
  'tradingClass',
  'exchange',
  'primaryExch',
  'currency',
  'localSymbol',
] as const satisfies readonly (keyof Contract)[]

type Describing = (typeof describing)[number]

/** Lists the fields in which contracts differ. */
function differencesOf([first, ...others]: readonly Contract[]): readonly Describing[] {
  if (first === undefined) return []
  return describing.filter((field) => others.some((other) => String(other[field] ?? '') !== String(first[field] ?? '')))
}

function adviceFor(differences: readonly Describing[]): string {
  if (differences.length === 0) return 'Nothing but their conId tells them apart: name it.'
  const [last, ...before] = differences.toReversed()
  const fields = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
  return `They differ in ${fields}: name what tells yours apart, or its conId.`
}

/** Names a contract by what tells it from others. */
function nameOf(contract: Contract, differences: readonly Describing[] = []): string {
  const { secType, symbol, localSymbol, lastTradeDateOrContractMonth, strike, right, currency, conId } = contract
  const { exchange, primaryExch, multiplier, tradingClass } = contract
  const words = [secType, localSymbol ?? symbol, lastTradeDateOrContractMonth, strike === 0 ? undefined : strike, right]
  const apart = [
    differences.includes('multiplier') ? `multiplier ${multiplier ?? 'none'}` : undefined,
    differences.includes('tradingClass') ? `class ${tradingClass ?? 'none'}` : undefined,
  ]
  const places = differences.includes('exchange') ? [exchange, primaryExch] : [primaryExch ?? exchange]
  const where = [...places, currency, conId === undefined ? undefined : `conId ${conId}`]
  return [...words, ...apart, ...where].filter((word) => word !== undefined && word !== '').join(' ')
}

function subject(request: RequestFacts | undefined, otherwise = 'The request'): string {
  if (request === undefined) return otherwise
  return request.id === undefined ? request.kind : `${request.kind} (id ${request.id})`
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?]$/.test(part as string) ? part : `${part}.`))
    .join(' ')
}

const SHOWN_CHARACTERS = 80

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, SHOWN_CHARACTERS))
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
  }
  return String(value)
}
