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
import { joined, nothingKnown, type OrderEvent, type OrderFacts, reduce } from './order-facts.ts'

/** One order in the ledger. It keeps its identity while the facts about it are replaced. */
export interface LedgerRecord {
  facts: OrderFacts
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

/** Says what a message did: to which record, and whether anything is new. */
export interface Entered {
  readonly record: LedgerRecord
  readonly isNews: boolean
}

/** Reports of fills that are not known yet; beyond this the oldest are let go. */
const ORPHANS_KEPT = 10_000

/**
 * Finds the order each message belongs to, and adds what it says. An order goes by its `permId` as soon as it has one: order ids are used
 * again by other clients and other sessions.
 */
export class Ledger {
  readonly #clientId: number
  readonly #onJoined: (kept: LedgerRecord, other: LedgerRecord) => void
  readonly #records = new Set<LedgerRecord>()
  readonly #byPermId = new Map<number, LedgerRecord>()
  readonly #byOrderId = new Map<string, LedgerRecord>()
  readonly #byFill = new Map<string, LedgerRecord>()
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
    return record
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
        const { permId, clientId } = message.order ?? {}
        return this.#enter({ permId, clientId, orderId: message.orderId }, { kind: 'echo', echo: message, atMs })
      }
      case 'OrderStatus':
        return this.#enter(message, { kind: 'status', status: message, atMs })
      case 'CompletedOrder': {
        const { contract = {}, order = {}, orderState: state = {} } = message
        return this.#enter(order, { kind: 'completed', contract, order, state })
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
    for (const map of [this.#byPermId, this.#byOrderId, this.#byFill]) {
      for (const [key, other] of map as Map<unknown, LedgerRecord>) if (other === record) map.delete(key as never)
    }
  }

  #executed({ reqId, contract, execution }: ExecutionDetails, atMs: number): Entered | undefined {
    if (execution === undefined) return undefined
    // A fill that has just happened carries -1; others were asked for.
    const recovered = reqId !== undefined && reqId >= 0
    const entered = this.#enter(execution, { kind: 'execution', received: { contract, execution, recovered }, atMs })
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

  #enter(names: Partial<Names>, event: OrderEvent): Entered | undefined {
    const permId = known(names.permId)
    const orderId = known(names.orderId)
    const key = orderId === undefined ? undefined : `${names.clientId ?? this.#clientId}/${orderId}`
    const record = this.#find(permId, key)
    if (record === undefined) return undefined
    const isNews = this.add(record, event)
    return { record, isNews }
  }

  #find(permId: number | undefined, key: string | undefined): LedgerRecord | undefined {
    const named = permId === undefined ? undefined : this.#byPermId.get(permId)
    const keyed = key === undefined ? undefined : this.#byOrderId.get(key)
    if (named !== undefined && keyed !== undefined && named !== keyed) {
      return keyed.facts.permId === undefined ? this.#join(keyed, named) : named
    }
    // The same order id with another permId is another order: one of an earlier session, or a second one at the broker.
    const isOther = keyed?.facts.permId !== undefined && permId !== undefined && keyed.facts.permId !== permId
    const record =
      named ?? (isOther ? undefined : keyed) ?? (permId === undefined && key === undefined ? undefined : this.#open())
    if (record === undefined) return undefined
    if (permId !== undefined) this.#byPermId.set(permId, record)
    if (key !== undefined && keyed === undefined) this.#byOrderId.set(key, record)
    return record
  }

  #open(): LedgerRecord {
    const record: LedgerRecord = { facts: nothingKnown, joinedTo: undefined }
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

/** 0 stands for an id that is not there. */
function known(id: number | undefined): number | undefined {
  return id === 0 ? undefined : id
}
