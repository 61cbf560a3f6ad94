import {
  conversationOf,
  conversationsAnsweredBy,
  type ClientMessage,
  decodeGatewayMessage,
  type GatewayMessage,
} from '@twskit/wire'
import { describeMessage } from '@twskit/wire/describe'
import { differenceOf } from './difference.ts'
import type { Conversation } from './load-conversations.ts'
import { readRequest } from './player.ts'

/** A frame of an answer, with the time that passed since the request. */
interface Answer {
  readonly afterUs: number
  readonly body: Uint8Array
}

/** A recorded request with everything the gateway sent because of it. */
export interface Exchange {
  readonly type: ClientMessage['type']
  /** The fields of the request, its id included. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The field that holds the id, where it has one. */
  readonly key: string | undefined
  readonly answers: Answer[]
  readonly askedUs: number
}

/** Sorts the frames of a connection by the requests they answer. What answers none belongs to the start of the session. */
export function exchangesOf({ records, serverVersion }: Conversation): readonly Exchange[] {
  if (serverVersion === undefined) return []
  const exchanges: Exchange[] = []
  const byId = new Map<unknown, Exchange>()
  let start: Exchange | undefined
  let isFirst = { client: true, gateway: true }
  for (const record of records) {
    if (record.kind !== 'frame') continue
    const { body, from, us } = record
    if (isFirst[from]) {
      isFirst = { ...isFirst, [from]: false }
      continue
    }
    if (from === 'client') {
      const request = readRequest(body, serverVersion)
      if (request === undefined || isCancel(request.type as ClientMessage['type'], request.fields)) continue
      const type = request.type as ClientMessage['type']
      const exchange: Exchange = { type, fields: request.fields, key: request.key, answers: [], askedUs: us }
      exchanges.push(exchange)
      if (request.key !== undefined) byId.set(request.fields[request.key], exchange)
      if (type === 'StartApiRequest') start = exchange
      continue
    }
    const owner = ownerOf(body, serverVersion, byId, exchanges) ?? start ?? exchanges[0]
    owner?.answers.push({ afterUs: us - owner.askedUs, body })
  }
  return exchanges
}

/** Whether a request only ends another one. */
export function isCancel(type: ClientMessage['type'], fields: Readonly<Record<string, unknown>>): boolean {
  const { cancel, cancelWith } = conversationOf(type)
  if (cancel === type) return true
  return (
    cancelWith !== undefined && Object.entries(cancelWith).every(([name, value]) => (fields[name] ?? false) === value)
  )
}

function ownerOf(
  body: Uint8Array,
  serverVersion: number,
  byId: ReadonlyMap<unknown, Exchange>,
  exchanges: readonly Exchange[],
): Exchange | undefined {
  let message: GatewayMessage
  try {
    message = decodeGatewayMessage(body, serverVersion)
  } catch {
    return undefined
  }
  const key = describeMessage(message.type).belongsTo
  const id = key === undefined ? undefined : (message as unknown as Readonly<Record<string, unknown>>)[key]
  const known = id === undefined ? undefined : byId.get(id)
  if (known !== undefined) return known
  const asking = new Set<string>(conversationsAnsweredBy(message.type).map(({ ask }) => ask))
  return exchanges.findLast(({ type }) => asking.has(type) && type !== 'PlaceOrderRequest')
}

/** Fields that say what a request is about. An answer about something else is no answer. */
const SUBJECTS: readonly string[] = [
  ...['contract.symbol', 'contract.conId', 'contract.secType', 'contract.lastTradeDateOrContractMonth'],
  ...[
    'contract.strike',
    'contract.right',
    'contract.localSymbol',
    'conId',
    'symbol',
    'account',
    'acctCode',
    'providerCode',
  ],
  ...['articleId', 'marketRuleId', 'reportType', 'whatToShow', 'tickType', 'group', 'pattern', 'underlyingConId'],
]

/** Picks the recorded exchange that fits a request best: an equal one, else one about the same subject; equal ones take turns. */
export class ExchangePicker {
  readonly #byType = new Map<string, Exchange[]>()
  readonly #turns = new Map<Exchange, number>()

  constructor(exchanges: readonly Exchange[]) {
    for (const exchange of exchanges) {
      const sameType = this.#byType.get(exchange.type)
      if (sameType === undefined) this.#byType.set(exchange.type, [exchange])
      else sameType.push(exchange)
    }
  }

  pick(type: string, fields: Readonly<Record<string, unknown>>, key: string | undefined): Exchange | undefined {
    const candidates = (this.#byType.get(type) ?? []).filter(({ fields: recorded }) => isSameSubject(recorded, fields))
    const equal = candidates.filter(({ fields: recorded }) => differenceOf(recorded, fields, key) === undefined)
    const pool = equal.length > 0 ? equal : candidates
    const picked = pool.toSorted((a, b) => (this.#turns.get(a) ?? 0) - (this.#turns.get(b) ?? 0))[0]
    if (picked !== undefined) this.#turns.set(picked, (this.#turns.get(picked) ?? 0) + 1)
    return picked
  }
}

function isSameSubject(recorded: Readonly<Record<string, unknown>>, asked: Readonly<Record<string, unknown>>): boolean {
  return SUBJECTS.every((path) => {
    const [a, b] = [at(recorded, path), at(asked, path)]
    // One side may say less: a contract by its conId is the one that another program names by symbol.
    return isUnset(a) || isUnset(b) || a === b
  })
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === '' || value === 0
}

function at(fields: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = fields
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
  }
  return value
}
