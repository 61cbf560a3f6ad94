import type {
  CommissionAndFeesReport,
  CompletedOrder,
  Contract,
  ExecutionDetails,
  OpenOrder,
  Order,
  OrderBound,
  OrderStatus,
} from '@twskit/wire'
import { executionNameOf } from './execution-id.ts'
import { OpenChanges } from './open-changes.ts'
import { canBe, type Described, isExactly } from './same-order.ts'
import { joined, nothingKnown, type OrderEvent, type OrderFacts, reduce } from './order-facts.ts'

/** One order in the ledger. It keeps its identity while the facts about it are replaced. */
export interface LedgerRecord {
  facts: OrderFacts
  /** What was sent to change or cancel it, and is not answered yet. */
  readonly changes: OpenChanges
  /** The record it turned out to be the same order as. */
  joinedTo: LedgerRecord | undefined
}

/** A message about an order. */
export type OrderMessage =
  | OpenOrder
  | OrderStatus
  | ExecutionDetails
  | CommissionAndFeesReport
  | CompletedOrder
  | OrderBound

interface Names {
  readonly permId: number | undefined
  readonly clientId: number | undefined
  readonly orderId: number | undefined
}

/** What a message tells of an order besides its ids, and whether it answers a question or was sent unasked. */
interface Evidence {
  readonly described: Described | undefined
  readonly isAnswer: boolean
}

const nothingTold: Evidence = { described: undefined, isAnswer: false }

/** Says what a message did: to which record, and whether anything is new. */
export interface Entered {
  readonly record: LedgerRecord
  readonly isNews: boolean
}

/** The code by which the gateway says that another order has the id. */
const DUPLICATE_ID = 103
/** Reports of fills that are not known yet; beyond this the oldest are let go. */
const ORPHANS_KEPT = 10_000

/**
 * Finds the order each message belongs to, and adds what it says. An order goes by its `permId` as soon as it has one: order ids are used
 * again by other clients and other sessions. Before that, a message with its order id is about it only if it can be: an order that was
 * refused takes no other's place, and the answer to a question from before an order was placed tells nothing of it.
 */
export class Ledger {
  readonly #clientId: number
  readonly #onJoined: (kept: LedgerRecord, other: LedgerRecord) => void
  readonly #records = new Set<LedgerRecord>()
  readonly #byPermId = new Map<number, LedgerRecord>()
  readonly #byOrderId = new Map<string, LedgerRecord>()
  readonly #byFill = new Map<string, LedgerRecord>()
  /** Orders placed since the gateway was last asked for orders: answers to earlier questions do not know them. */
  readonly #unasked = new Set<LedgerRecord>()
  #questions = 0
  readonly #orphans = new Map<string, CommissionAndFeesReport>()

  /** Takes the id of this client, to which messages without one belong, and hears when two records turn out to be one order. */
  constructor(clientId: number, onJoined: (kept: LedgerRecord, other: LedgerRecord) => void = () => undefined) {
    this.#clientId = clientId
    this.#onJoined = onJoined
  }

  /** All orders, in the order in which they became known. */
  get records(): ReadonlySet<LedgerRecord> {
    return this.#records
  }

  /** The order of that permId. */
  byPermId(permId: number): LedgerRecord | undefined {
    return this.#byPermId.get(permId)
  }

  /** The order a client knows by that id; this client unless given. */
  byOrderId(orderId: number, clientId: number = this.#clientId): LedgerRecord | undefined {
    return this.#byOrderId.get(`${clientId}/${orderId}`)
  }

  /** Opens the record of an order this client is about to place. */
  place(orderId: number, contract: Contract, order: Order): LedgerRecord {
    const record = this.#open()
    const names = { kind: 'named', clientId: this.#clientId, orderId } as const
    record.facts = reduce(reduce(record.facts, names), { kind: 'asked', contract, order })
    this.#byOrderId.set(`${this.#clientId}/${orderId}`, record)
    this.#unasked.add(record)
    return record
  }

  /**
   * Notes that the gateway is asked for orders and executions from here on: the answers can name every order placed so far. What is placed
   * until the returned function is called, when the answers are there, can only be named to the letter.
   */
  asked(): () => void {
    this.#unasked.clear()
    this.#questions++
    return () => {
      this.#questions--
    }
  }

  /** The orders of this client that were placed under an id, in this session or before. */
  allWith(orderId: number): readonly LedgerRecord[] {
    return [...this.#records].filter(
      ({ facts }) => facts.orderId === orderId && (facts.clientId ?? this.#clientId) === this.#clientId,
    )
  }

  /** Adds something that is known to be about a record. Answers whether it is news. */
  add(record: LedgerRecord, event: OrderEvent): boolean {
    const facts = reduce(record.facts, event)
    if (facts === record.facts) return false
    record.facts = facts
    return true
  }

  /** Adds what a message says. Answers nothing when the message does not name an order that is known or can be. */
  hear(message: OrderMessage, atMs: number): Entered | undefined {
    switch (message.type) {
      case 'OpenOrder': {
        const { contract, order = {} } = message
        const { permId, clientId, action, orderRef } = order
        const described = { contract, action, order, orderRef, filled: undefined }
        return this.#enter(
          { permId, clientId, orderId: message.orderId },
          { kind: 'echo', echo: message, atMs },
          { described, isAnswer: false },
        )
      }
      case 'OrderStatus':
        return this.#enter(message, { kind: 'status', status: message, atMs })
      case 'CompletedOrder': {
        const { contract = {}, order = {}, orderState: state = {} } = message
        const { action, orderRef } = order
        const described = { contract, action, order, orderRef, filled: undefined }
        return this.#enter(order, { kind: 'completed', contract, order, state }, { described, isAnswer: true })
      }
      case 'OrderBound':
        return this.#bound(message)
      case 'ExecutionDetails':
        return this.#executed(message, atMs)
      case 'CommissionAndFeesReport':
        return this.#reported(message)
    }
  }

  /** Takes a record out: what it stood for was never sent, or is long over. */
  forget(record: LedgerRecord): void {
    this.#records.delete(record)
    this.#unasked.delete(record)
    for (const map of [this.#byPermId, this.#byOrderId, this.#byFill]) {
      for (const [key, other] of map as Map<unknown, LedgerRecord>) if (other === record) map.delete(key as never)
    }
  }

  #executed({ reqId, contract, execution }: ExecutionDetails, atMs: number): Entered | undefined {
    if (execution === undefined) return undefined
    // A fill that has just happened carries -1; others were asked for.
    const recovered = reqId !== undefined && reqId >= 0
    const { side: action, orderRef, cumQty, shares } = execution
    const described = { contract, action, orderRef, filled: cumQty ?? shares, order: undefined }
    const entered = this.#enter(
      execution,
      { kind: 'execution', received: { contract, execution, recovered }, atMs },
      { described, isAnswer: recovered },
    )
    if (entered === undefined) return undefined
    const { fill } = executionNameOf(execution.execId ?? '')
    this.#byFill.set(fill, entered.record)
    const report = this.#orphans.get(fill)
    if (report === undefined) return entered
    this.#orphans.delete(fill)
    this.add(entered.record, { kind: 'report', report })
    return { ...entered, isNews: true }
  }

  #reported(report: CommissionAndFeesReport): Entered | undefined {
    const { fill, revision } = executionNameOf(report.execId ?? '')
    const record = this.#byFill.get(fill)
    if (record !== undefined) return { record, isNews: this.add(record, { kind: 'report', report }) }
    const before = this.#orphans.get(fill)
    if (before !== undefined && executionNameOf(before.execId ?? '').revision >= revision) return undefined
    this.#orphans.delete(fill)
    this.#orphans.set(fill, report)
    const [oldest] = this.#orphans.keys()
    if (this.#orphans.size > ORPHANS_KEPT && oldest !== undefined) this.#orphans.delete(oldest)
    return undefined
  }

  #bound({ permId, clientId, orderId }: OrderBound): Entered | undefined {
    const record = permId === undefined ? undefined : this.#byPermId.get(permId)
    if (record === undefined || orderId === undefined || clientId === undefined) return undefined
    this.#byOrderId.set(`${clientId}/${orderId}`, record)
    return { record, isNews: this.add(record, { kind: 'named', clientId, orderId }) }
  }

  #enter(names: Partial<Names>, event: OrderEvent, evidence: Evidence = nothingTold): Entered | undefined {
    const permId = known(names.permId)
    const orderId = known(names.orderId)
    const key = orderId === undefined ? undefined : `${names.clientId ?? this.#clientId}/${orderId}`
    const record = this.#find(permId, key, evidence)
    if (record === undefined) return undefined
    const isNews = this.add(record, event)
    return { record, isNews }
  }

  #find(permId: number | undefined, key: string | undefined, evidence: Evidence): LedgerRecord | undefined {
    const named = this.#namedBy(permId, evidence)
    const found = key === undefined ? undefined : this.#byOrderId.get(key)
    const keyed = found !== undefined && (found === named || this.#canName(found, permId, evidence)) ? found : undefined
    if (named !== undefined && keyed !== undefined && named !== keyed) {
      return this.#isOne(keyed, named, evidence) ? this.#join(keyed, named) : named
    }
    // Without a permId there is nothing else by which another order of the same id could be known.
    if (found !== undefined && keyed === undefined && named === undefined && permId === undefined) return undefined
    const record = named ?? keyed ?? (permId === undefined && key === undefined ? undefined : this.#open())
    if (record === undefined) return undefined
    if (permId !== undefined) this.#byPermId.set(permId, record)
    // A refused order gives its id back to the one that has it.
    const isFree = found === undefined || (found !== record && isRefused(found))
    if (key !== undefined && isFree) this.#byOrderId.set(key, record)
    return record
  }

  /** Whether an order that has no permId yet is the one that is known by a permId. An id in common is not enough: what they say has to agree. */
  #isOne(placed: LedgerRecord, named: LedgerRecord, evidence: Evidence): boolean {
    if (placed.facts.permId !== undefined) return false
    const described = describedBy(named.facts)
    if (described === undefined) return evidence.described !== undefined
    return this.#canName(placed, named.facts.permId, { described, isAnswer: evidence.isAnswer })
  }

  /** Whether a message that bears the id of an order is about it. */
  #canName(record: LedgerRecord, permId: number | undefined, { described, isAnswer }: Evidence): boolean {
    const { facts } = record
    // The same order id with another permId is another order: one of an earlier session, or a second one at the broker.
    if (facts.permId !== undefined) return permId === undefined || facts.permId === permId
    if (isAnswer && this.#unasked.has(record)) return false
    if (facts.rejection?.gatewayCode === DUPLICATE_ID) return false
    if (facts.asked === undefined || described === undefined) return facts.rejection === undefined
    // A row of the list of open orders looks like the first echo of an order.
    const isDoubtful = facts.rejection !== undefined || (this.#questions > 0 && this.#unasked.has(record))
    return isDoubtful && described.order !== undefined
      ? isExactly(facts.asked, described)
      : canBe(facts.asked, described)
  }

  /** The order of a permId. A status names an order by its ids alone; what comes after it can show that this was another one. */
  #namedBy(permId: number | undefined, { described }: Evidence): LedgerRecord | undefined {
    const record = permId === undefined ? undefined : this.#byPermId.get(permId)
    if (record === undefined || permId === undefined || described === undefined) return record
    const { asked, echo, fills, completed, clientId, orderId } = record.facts
    const isProven = echo !== undefined || completed !== undefined || fills.length > 0
    if (asked === undefined || isProven || canBe(asked, described)) return record
    const other = this.#open()
    other.facts = { ...record.facts, asked: undefined, rejection: undefined }
    record.facts = { ...nothingKnown, clientId, orderId, asked, rejection: record.facts.rejection }
    this.#byPermId.set(permId, other)
    return other
  }

  #open(): LedgerRecord {
    const record: LedgerRecord = { facts: nothingKnown, changes: new OpenChanges(), joinedTo: undefined }
    this.#records.add(record)
    return record
  }

  /** Makes one record of two that turn out to be one order. */
  #join(kept: LedgerRecord, other: LedgerRecord): LedgerRecord {
    kept.facts = joined(kept.facts, other.facts)
    other.joinedTo = kept
    for (const [fill, record] of this.#byFill) if (record === other) this.#byFill.set(fill, kept)
    for (const [key, record] of this.#byOrderId) if (record === other) this.#byOrderId.set(key, kept)
    if (kept.facts.permId !== undefined) this.#byPermId.set(kept.facts.permId, kept)
    this.#records.delete(other)
    this.#onJoined(kept, other)
    return kept
  }
}

/** What the messages about an order tell of it besides its ids. */
function describedBy({ echo, completed, fills }: OrderFacts): Described | undefined {
  const { contract, order } = echo ?? completed ?? {}
  if (order !== undefined) {
    return { contract, action: order.action, order, orderRef: order.orderRef, filled: undefined }
  }
  const fill = fills.at(-1)?.fill
  if (fill === undefined) return undefined
  const { orderRef, cumQty, shares } = fill.execution
  return { contract: fill.contract, action: fill.side, order: undefined, orderRef, filled: cumQty ?? shares }
}

/** Whether the gateway refused an order, and has never had it. */
function isRefused({ facts }: LedgerRecord): boolean {
  return facts.rejection !== undefined && facts.permId === undefined
}

/** 0 stands for an id that is not there. */
function known(id: number | undefined): number | undefined {
  return id === 0 ? undefined : id
}
