import type { CommissionAndFeesReport, Contract, OpenOrder, Order, OrderState, OrderStatus } from '@twskit/wire'
import type { OrderRejectedError } from '../errors.ts'
import type { ReceivedExecution } from './fill.ts'
import { contractFrom } from '../contracts/index.ts'
import { executedOf, leavesOut, type SaidBefore } from './execution-sums.ts'
import { addExecution, addReport, type FillFacts } from './fill-facts.ts'
import { type GatewayStatus, isOver, rankOf, statusFrom } from './order-status.ts'

/** What is heard of one order. Times are those of the client's clock. */
export type OrderEvent =
  | { readonly kind: 'asked'; readonly contract: Contract; readonly order: Order }
  | { readonly kind: 'named'; readonly clientId: number | undefined; readonly orderId: number | undefined }
  | { readonly kind: 'echo'; readonly echo: OpenOrder; readonly atMs: number }
  | { readonly kind: 'status'; readonly status: OrderStatus; readonly atMs: number }
  | { readonly kind: 'execution'; readonly received: ReceivedExecution; readonly atMs: number }
  | { readonly kind: 'report'; readonly report: CommissionAndFeesReport }
  | { readonly kind: 'completed'; readonly contract: Contract; readonly order: Order; readonly state: OrderState }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'rejected'; readonly error: OrderRejectedError }
  | { readonly kind: 'held' }
  | { readonly kind: 'changing' }
  | { readonly kind: 'lost' }

/** The gateway's last word on where an order stands. */
interface StatusFacts {
  readonly word: GatewayStatus
  readonly message: OrderStatus
  readonly atMs: number
}

/** The gateway's last echo of an order. */
interface EchoFacts {
  readonly word: GatewayStatus | undefined
  readonly contract: Contract | undefined
  readonly order: Order
  readonly state: OrderState
  readonly atMs: number
}

/** Everything known of one order. Never changed, only replaced. */
export interface OrderFacts {
  readonly clientId: number | undefined
  readonly orderId: number | undefined
  readonly permId: number | undefined
  /** What this client asked for; `undefined` for orders it did not place in this session. */
  readonly asked: { readonly contract: Contract; readonly order: Order } | undefined
  readonly echo: EchoFacts | undefined
  readonly status: StatusFacts | undefined
  readonly completed: { readonly contract: Contract; readonly order: Order; readonly state: OrderState } | undefined
  /** The oldest first. */
  readonly fills: readonly FillFacts[]
  /** What a status said was filled before an execution that does not count it. */
  readonly saidBefore: SaidBefore | undefined
  readonly rejection: OrderRejectedError | undefined
  /** Says that code 202 came. */
  readonly isCancelled: boolean
  /** Whether code 404 came: it waits for shares to borrow, and is not over however long that takes. */
  readonly isHeld: boolean
  /** Says that the gateway did not mention it where it should have. */
  readonly isLost: boolean
}

/** What is known of an order before anything is. */
export const nothingKnown: OrderFacts = {
  clientId: undefined,
  orderId: undefined,
  permId: undefined,
  asked: undefined,
  echo: undefined,
  status: undefined,
  completed: undefined,
  fills: [],
  saidBefore: undefined,
  rejection: undefined,
  isCancelled: false,
  isHeld: false,
  isLost: false,
}

/**
 * Messages closer together than this are one burst: they may have changed places on their way, so the word further on counts. Later on,
 * the last word counts: an order can go back from Submitted to PreSubmitted over night.
 */
const BURST_MS = 5_000

/**
 * Adds one event to what is known of an order. Events can come in any order and more than once; what changes nothing gives the same
 * object back.
 */
export function reduce(facts: OrderFacts, event: OrderEvent): OrderFacts {
  switch (event.kind) {
    case 'asked':
      return { ...facts, asked: { contract: event.contract, order: event.order } }
    case 'named':
      return named(facts, event)
    case 'echo':
      return withEcho(facts, event.echo, event.atMs)
    case 'status':
      return withStatus(facts, event.status, event.atMs)
    case 'execution':
      return withExecution(facts, event.received, event.atMs)
    case 'report':
      return withFills(facts, addReport(facts.fills, event.report))
    case 'completed': {
      const { contract, order, state } = event
      return found({ ...named(facts, order), completed: { contract, order, state } })
    }
    case 'cancelled':
      return facts.isCancelled ? facts : found({ ...facts, isCancelled: true })
    case 'rejected':
      return facts.rejection === undefined ? { ...facts, rejection: event.error } : facts
    case 'held':
      return facts.isHeld ? facts : { ...facts, isHeld: true }
    case 'changing':
      return changing(facts)
    case 'lost':
      return facts.isLost ? facts : { ...facts, isLost: true }
  }
}

/** Puts together what was learned of one order under two names. */
export function joined(facts: OrderFacts, other: OrderFacts): OrderFacts {
  const { echo, status, completed } = other
  let all = named(facts, other)
  all = {
    ...all,
    completed: all.completed ?? completed,
    saidBefore: all.saidBefore ?? other.saidBefore,
    isCancelled: all.isCancelled || other.isCancelled,
    isHeld: all.isHeld || other.isHeld,
  }
  if (echo !== undefined && (all.echo === undefined || counts(echo, all.echo))) all = { ...all, echo }
  if (status !== undefined && (all.status === undefined || overtakes(status, all.status))) all = { ...all, status }
  for (const { received, report } of other.fills) {
    all = withFills(all, addExecution(all.fills, received))
    if (report !== undefined) all = withFills(all, addReport(all.fills, report))
  }
  return found(all)
}

interface Names {
  readonly clientId?: number | undefined
  readonly orderId?: number | undefined
  readonly permId?: number | undefined
}

function named(facts: OrderFacts, names: Names): OrderFacts {
  const permId = facts.permId ?? known(names.permId)
  const orderId = facts.orderId ?? known(names.orderId)
  const clientId = facts.clientId ?? names.clientId
  if (permId === facts.permId && orderId === facts.orderId && clientId === facts.clientId) return facts
  return { ...facts, permId, orderId, clientId }
}

/** Orders made by hand have the order id 0 until they are bound; then it is below 0. */
function known(id: number | undefined): number | undefined {
  return id === 0 ? undefined : id
}

function found(facts: OrderFacts): OrderFacts {
  return facts.isLost ? { ...facts, isLost: false } : facts
}

function withEcho(facts: OrderFacts, message: OpenOrder, atMs: number): OrderFacts {
  const { contract, order = {}, orderState: state = {} } = message
  const echo: EchoFacts = { word: statusFrom(state.status), contract, order, state, atMs }
  const { permId, clientId } = order
  const all = found(named(facts, { permId, clientId, orderId: message.orderId }))
  return all.echo === undefined || counts(echo, all.echo) ? { ...all, echo } : all
}

function counts(echo: EchoFacts, before: EchoFacts): boolean {
  const isLater = wordOrder(echo.word) - wordOrder(before.word)
  const wasOver = before.word !== undefined && isOver(before.word)
  if (!wasOver && echo.atMs - before.atMs > BURST_MS) return true
  // The cost is summed over the fills so far, so that of two echoes the later one has more of it.
  return isLater === 0 ? cost(echo) >= cost(before) : isLater > 0
}

function wordOrder(word: GatewayStatus | undefined): number {
  return word === undefined ? -1 : rankOf(word)
}

function cost(echo: EchoFacts): number {
  return echo.state.commissionAndFees ?? Number.NEGATIVE_INFINITY
}

function withStatus(facts: OrderFacts, message: OrderStatus, atMs: number): OrderFacts {
  const all = found(named(facts, message))
  const word = statusFrom(message.status)
  if (word === undefined) return all
  const status: StatusFacts = { word, message, atMs }
  const before = all.status
  if (before === undefined) return { ...all, status }
  // A repetition: gateways send everything two to four times.
  if (word === before.word && isSame(message, before.message)) return all
  return overtakes(status, before) ? { ...all, status } : all
}

function overtakes(status: StatusFacts, before: StatusFacts): boolean {
  const isFurther = rankOf(status.word) - rankOf(before.word)
  const filledMore = (status.message.filled ?? 0) - (before.message.filled ?? 0)
  if (isOver(before.word)) return isOver(status.word) && (filledMore > 0 || (filledMore === 0 && isFurther >= 0))
  if (isOver(status.word) || status.atMs - before.atMs > BURST_MS) return true
  return filledMore > 0 || (filledMore === 0 && isFurther >= 0)
}

function isSame(a: OrderStatus, b: OrderStatus): boolean {
  return (Object.keys(a) as (keyof OrderStatus)[]).every((key) => a[key] === b[key])
}

function withExecution(facts: OrderFacts, received: ReceivedExecution, atMs: number): OrderFacts {
  const all = found(named(facts, received.execution))
  const fills = addExecution(all.fills, received)
  if (fills.length === all.fills.length || received.recovered || all.saidBefore !== undefined)
    return withFills(all, fills)
  const { status } = all
  const said = status?.message.filled ?? 0
  const added = fills.find(({ received: one }) => one === received)
  if (status === undefined || added === undefined || said === 0) return withFills(all, fills)
  const contract = contractFrom(all.echo?.contract ?? all.asked?.contract ?? received.contract)
  const order = all.echo?.order ?? all.asked?.order ?? {}
  const executed = executedOf(
    all.fills.map(({ fill }) => fill),
    contract,
    order,
    said,
  )
  const isOfThisBurst = atMs - status.atMs <= BURST_MS
  if (!leavesOut(added.fill, executed, { shares: said, isOfThisBurst })) return withFills(all, fills)
  return withFills(
    { ...all, saidBefore: { fill: added.name, shares: said, price: status.message.avgFillPrice ?? 0 } },
    fills,
  )
}

function withFills(facts: OrderFacts, fills: readonly FillFacts[]): OrderFacts {
  return fills === facts.fills ? facts : { ...facts, fills }
}

/** From here on the next word counts, whatever was said before, unless the order is over. */
function changing(facts: OrderFacts): OrderFacts {
  const { echo, status } = facts
  return {
    ...facts,
    rejection: undefined,
    echo: echo && { ...echo, atMs: Number.NEGATIVE_INFINITY },
    status: status && { ...status, atMs: Number.NEGATIVE_INFINITY },
  }
}
