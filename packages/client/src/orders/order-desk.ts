import { conversations, type CompletedOrder, type ErrorMessage, type OpenOrder } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { ClosedError, DisconnectedError, NotSupportedError } from '../errors.ts'
import { askOne, type ClassifyCode, classifyWith, type StreamOptions } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import { Ledger, type LedgerRecord, type OrderMessage } from './ledger.ts'
import { DoubtfulRejections } from './doubtful-rejections.ts'
import type { Fill } from './fill.ts'
import { eventOf } from './order-codes.ts'
import type { OrderEvent } from './order-facts.ts'
import { type OpenFeed, OrderFeeds } from './order-feeds.ts'
import { isOver } from './order-status.ts'
import { Reconciliation } from './reconciliation.ts'
import { Trade } from './trade.ts'
import { isComplete, isHeld, isSameSnapshot, snapshotOf, type TradeSnapshot } from './trade-snapshot.ts'

/** Sees each change of an order. */
type Watcher = (snapshot: TradeSnapshot, record: LedgerRecord) => void

/** What the trades of a desk do to their orders; the calls provide it. */
export interface OrderActs {
  cancel(record: LedgerRecord, options: Parameters<Trade['cancel']>[0]): Promise<Trade>
  modify(
    record: LedgerRecord,
    changes: Parameters<Trade['modify']>[0],
    options: Parameters<Trade['modify']>[1],
  ): Promise<Trade>
}

/** What the desk keeps of an order beside the facts. */
interface File {
  readonly trade: Trade
  snapshot: TradeSnapshot
  /** Whether anybody could know of it. */
  isTold: boolean
  /** The end of the time in which late fills may come. */
  cancelDrain: (() => void) | undefined
  drainsFor: TradeSnapshot['status'] | undefined
  isDone: boolean
  watchers: readonly Watcher[]
}

/** How long the last fills and costs of an order that is over may take. */
const DRAIN_MS = 1_000
/** How long an inactive order may take to be revived, or to be rejected with a reason. */
const INACTIVE_MS = 5_000
/** How long the gateway may take to offer ids after it has refused one. */
const IDS_MS = 2_000
const DUPLICATE_ID = 103
const CANCELLED = 202
/** Orders that are over and are kept; beyond this the oldest are let go. */
const DONE_KEPT = 5_000

/** Keeps every order of the session: hears all messages about orders, whoever asked for them, and tells who watches. */
export class OrderDesk {
  readonly context: ClientContext
  readonly ledger: Ledger
  readonly reconciliation: Reconciliation
  readonly #rejections: DoubtfulRejections
  readonly #acts: OrderActs
  readonly #classify: ClassifyCode
  readonly #files = new Map<LedgerRecord, File>()
  readonly #feeds = new OrderFeeds()
  /** Those whose snapshot lags behind the facts until the end of the turn. */
  readonly #outdated = new Set<LedgerRecord>()
  readonly #waiters = new Set<(error: ClosedError) => void>()
  #watchers: readonly Watcher[] = []
  #isUpdateComing = false
  #isClosed = false
  #highestOrderId = 0
  #idsComing: Promise<void> | undefined
  #done = 0

  constructor(context: ClientContext, acts: OrderActs) {
    const { requests, session, settings, clock } = context
    this.context = context
    this.#acts = acts
    this.#classify = classifyWith(settings.codes)
    this.ledger = new Ledger(session.clientId, (kept, other) => this.#joined(kept, other))
    this.reconciliation = new Reconciliation(this)
    this.#rejections = new DoubtfulRejections(this)
    const hear = (message: OrderMessage): void => {
      const entered = this.ledger.hear(message, clock.now())
      if (entered?.isNews === true) this.#changed(entered.record)
    }
    requests.tap('OpenOrder', (message) => {
      // A preview is no order.
      if (message.order?.whatIf === true) return
      this.#sawOrderId(message.order?.clientId, message.orderId)
      hear(message)
    })
    requests.tap('OrderStatus', hear)
    requests.tap('ExecutionDetails', (message) => {
      this.#sawOrderId(message.execution?.clientId, message.execution?.orderId)
      hear(message)
    })
    requests.tap('CommissionAndFeesReport', hear)
    requests.tap('CompletedOrder', hear)
    requests.tap('OrderBound', hear)
    requests.tap('ErrorMessage', (message) => this.#told(message))
    session.watch({
      ready: () => this.reconciliation.sessionReady(),
      offline: () => this.reconciliation.sessionLost('the connection to the gateway is lost'),
      interrupted: (reason) => this.reconciliation.sessionLost(reason),
      restored: () => this.reconciliation.sessionReady(),
      closed: () => this.#close(),
    })
  }

  /** Every order that is known, in the order in which they became known. */
  get records(): readonly LedgerRecord[] {
    return [...this.ledger.records]
  }

  snapshotOf(record: LedgerRecord): TradeSnapshot {
    if (record.joinedTo !== undefined) return this.snapshotOf(record.joinedTo)
    if (this.#outdated.delete(record)) this.#update(record)
    return this.#fileOf(record).snapshot
  }

  tradeOf(record: LedgerRecord): Trade {
    return this.#fileOf(record).trade
  }

  tradesOf(records: readonly LedgerRecord[]): readonly Trade[] {
    return records.map((record) => this.tradeOf(record))
  }

  /** Adds something this client knows by itself. */
  add(record: LedgerRecord, event: OrderEvent): void {
    if (this.ledger.add(record, event)) this.#changed(record)
  }

  /** Tells those who watch all orders of a record that has just been opened. */
  opened(record: LedgerRecord): void {
    this.#changed(record)
  }

  /** Hands out the id of a new order: above all that the gateway has named, also where it goes back. */
  nextOrderId(): number {
    const { orderIds } = this.context
    orderIds.seen(this.#highestOrderId)
    return orderIds.next()
  }

  /** Waits for the ids that were asked for after the gateway had refused one, so that the next order does not get another used one. */
  get idsComing(): Promise<void> | undefined {
    return this.#idsComing
  }

  /** Forgets an order that was never sent. */
  forget(record: LedgerRecord): void {
    this.#files.get(record)?.cancelDrain?.()
    this.#files.delete(record)
    this.#outdated.delete(record)
    this.ledger.forget(record)
  }

  /** Streams what changes of one order, from now until it is done. */
  streamOf(record: LedgerRecord): Stream<TradeSnapshot> {
    return this.#feeds.stream<TradeSnapshot>((feed) => {
      let told: TradeSnapshot | undefined
      const tell = (snapshot: TradeSnapshot): void => {
        if (snapshot !== told) feed.next(snapshot)
        told = snapshot
        if (this.#fileOf(record).isDone) feed.complete()
      }
      const leave = this.watch(record, tell)
      tell(this.snapshotOf(record))
      return leave
    })
  }

  /** Streams what changes of the orders that fit, beginning with those that `now` names. */
  streamAll(
    now: () => readonly LedgerRecord[],
    fits: (snapshot: TradeSnapshot) => boolean,
    options: StreamOptions & { readonly markers: true },
  ): Stream<TradeSnapshot | StreamMarker>
  streamAll(
    now: () => readonly LedgerRecord[],
    fits: (snapshot: TradeSnapshot) => boolean,
    options?: StreamOptions,
  ): Stream<TradeSnapshot>
  streamAll(
    now: () => readonly LedgerRecord[],
    fits: (snapshot: TradeSnapshot) => boolean,
    options: StreamOptions = {},
  ): Stream<TradeSnapshot> | Stream<TradeSnapshot | StreamMarker> {
    const open: OpenFeed<TradeSnapshot> = (feed) => {
      for (const record of now()) feed.next(this.snapshotOf(record))
      return this.watchAll((snapshot) => {
        if (fits(snapshot)) feed.next(snapshot)
      })
    }
    return options.markers === true
      ? this.#feeds.stream(open, { ...options, markers: true })
      : this.#feeds.stream(open, options)
  }

  /** Streams fills: those known now, then each that is new or has become another. */
  streamFills(options: StreamOptions & { readonly markers: true }): Stream<Fill | StreamMarker>
  streamFills(options?: StreamOptions): Stream<Fill>
  streamFills(options: StreamOptions = {}): Stream<Fill> | Stream<Fill | StreamMarker> {
    const open: OpenFeed<Fill> = (feed) => {
      this.reconciliation.want()
      // A fill is another value only when something about it has changed.
      const told = new WeakSet<Fill>()
      const tell = (fill: Fill): void => {
        if (told.has(fill)) return
        told.add(fill)
        feed.next(fill)
      }
      const known = this.records.flatMap((record) => this.snapshotOf(record).fills)
      for (const fill of known.toSorted((a, b) => (a.time?.getTime() ?? 0) - (b.time?.getTime() ?? 0))) tell(fill)
      return this.watchAll(({ fills }) => {
        for (const fill of fills) tell(fill)
      })
    }
    return options.markers === true
      ? this.#feeds.stream(open, { ...options, markers: true })
      : this.#feeds.stream(open, options)
  }

  /** Sees each change of any order; the answer ends that. */
  watchAll(watcher: Watcher): () => void {
    this.#watchers = [...this.#watchers, watcher]
    return () => {
      this.#watchers = this.#watchers.filter((other) => other !== watcher)
    }
  }

  /** Resolves with the first snapshot that fits, now or later; `isDone` says that late fills have had their time. */
  until(record: LedgerRecord, fits: (snapshot: TradeSnapshot, isDone: boolean) => boolean): Promise<TradeSnapshot> {
    const snapshot = this.snapshotOf(record)
    if (fits(snapshot, this.#fileOf(record).isDone)) return Promise.resolve(snapshot)
    if (this.#isClosed) return Promise.reject(new ClosedError())
    return new Promise((resolve, reject) => {
      const leave = this.watch(record, (changed) => {
        if (!fits(changed, this.#fileOf(record).isDone)) return
        leave()
        this.#waiters.delete(reject)
        resolve(changed)
      })
      this.#waiters.add(reject)
    })
  }

  /** Resolves when a snapshot fits, the time is over, or the client is closed, whichever is first. */
  async within(timeMs: number, record: LedgerRecord, fits: (snapshot: TradeSnapshot) => boolean): Promise<void> {
    if (this.#isClosed || fits(this.snapshotOf(record))) return
    await new Promise<void>((resolve) => {
      const done = (): void => {
        cancelTimer()
        leave()
        this.#waiters.delete(done)
        resolve()
      }
      const cancelTimer = this.context.clock.setTimer(timeMs, done)
      const leave = this.watch(record, (snapshot) => {
        if (fits(snapshot)) done()
      })
      this.#waiters.add(done)
    })
  }

  /** Those of the orders whose snapshot fits. */
  recordsThat(fits: (snapshot: TradeSnapshot) => boolean): readonly LedgerRecord[] {
    return this.records.filter((record) => fits(this.snapshotOf(record)))
  }

  /** The record a row of an answer belongs to. */
  recordOf(row: OpenOrder | CompletedOrder): LedgerRecord | undefined {
    const { permId, clientId } = row.order ?? {}
    if (permId !== undefined && permId !== 0) return this.ledger.byPermId(permId)
    return row.type === 'OpenOrder' ? this.ledger.byOrderId(row.orderId ?? 0, clientId) : undefined
  }

  /**
   * Refuses what changes orders where that is not wanted, or not possible.
   *
   * @throws {@link NotSupportedError} when the client was made for reading only.
   * @throws {@link DisconnectedError} when there is no session: orders do not wait for one.
   */
  refuseUnlessWritable(kind: string, args: unknown): void {
    if (this.context.settings.readOnly) {
      throw new NotSupportedError({
        subject: kind,
        reason: 'the client was connected with readOnly, so nothing that changes an order is sent',
      })
    }
    this.refuseWithoutSession(kind, args)
  }

  /** Refuses what does not wait for a session. */
  refuseWithoutSession(kind: string, args: unknown): void {
    const { session } = this.context
    if (session.state.kind === 'closed') throw new ClosedError({ request: { kind, args } })
    if (session.isOnline) return
    throw new DisconnectedError({
      retryable: true,
      request: { kind, args },
      detail: 'there is no session at the moment',
    })
  }

  #fileOf(record: LedgerRecord): File {
    if (record.joinedTo !== undefined) return this.#fileOf(record.joinedTo)
    const known = this.#files.get(record)
    if (known !== undefined) return known
    const file: File = {
      trade: this.#tradeFor(record),
      snapshot: snapshotOf(record.facts),
      isTold: false,
      cancelDrain: undefined,
      drainsFor: undefined,
      isDone: false,
      watchers: [],
    }
    this.#files.set(record, file)
    return file
  }

  #tradeFor(record: LedgerRecord): Trade {
    const updates = this.streamOf(record)
    return new Trade({
      snapshot: () => this.snapshotOf(record),
      updates,
      done: () => this.until(record, (_snapshot, isDone) => isDone),
      acknowledged: () => this.until(record, ({ status }) => status !== 'sent' && status !== 'unknown'),
      cancel: (options) => this.#acts.cancel(record, options),
      modify: (changes, options) => this.#acts.modify(record, changes, options),
    })
  }

  /** Sees each change of one order; the answer ends that. */
  watch(record: LedgerRecord, watcher: Watcher): () => void {
    const file = this.#fileOf(record)
    file.watchers = [...file.watchers, watcher]
    return () => {
      const now = this.#fileOf(record)
      now.watchers = now.watchers.filter((other) => other !== watcher)
    }
  }

  #changed(record: LedgerRecord): void {
    const watchers = this.#files.get(record)?.watchers.length ?? 0
    if (watchers > 0 || this.#watchers.length > 0) {
      this.#update(record)
      return
    }
    // A large order has thousands of fills, and they can come all at once: what nobody watches is put together once they are there.
    this.#outdated.add(record)
    if (this.#isUpdateComing) return
    this.#isUpdateComing = true
    queueMicrotask(() => this.#updateOutdated())
  }

  #updateOutdated(): void {
    this.#isUpdateComing = false
    for (const record of this.#outdated) {
      this.#outdated.delete(record)
      this.#update(record)
    }
  }

  #update(record: LedgerRecord): void {
    const file = this.#fileOf(record)
    const snapshot = snapshotOf(record.facts)
    // Gateways say most things several times.
    if (file.isTold && isSameSnapshot(file.snapshot, snapshot)) return
    file.isTold = true
    file.snapshot = snapshot
    this.#drain(record, file)
    this.#announce(record, file)
  }

  #announce(record: LedgerRecord, file: File): void {
    const { snapshot } = file
    for (const watcher of file.watchers) watcher(snapshot, record)
    for (const watcher of this.#watchers) watcher(snapshot, record)
  }

  /** Lets those who watched what turned out to be the same order watch the one that is kept. */
  #joined(kept: LedgerRecord, other: LedgerRecord): void {
    const watchers = this.#files.get(other)?.watchers ?? []
    this.#files.get(other)?.cancelDrain?.()
    this.#files.delete(other)
    this.#outdated.delete(other)
    const file = this.#fileOf(kept)
    file.watchers = [...file.watchers, ...watchers]
  }

  /** Lets late fills come before an order counts as done. */
  #drain(record: LedgerRecord, file: File): void {
    if (this.#isClosed) return
    const { status } = file.snapshot
    const endsIn = isHeld(file.snapshot) ? undefined : endsAfter(status)
    if (file.isDone) {
      if (endsIn !== undefined) return
      // It was taken for over too early: the gateway has revived it.
      file.isDone = false
      file.drainsFor = undefined
      this.#done--
    }
    if (isComplete(file.snapshot)) {
      this.#finish(file)
      return
    }
    const drainsFor = endsIn === undefined ? undefined : status
    if (file.drainsFor === drainsFor) return
    file.cancelDrain?.()
    file.cancelDrain = undefined
    file.drainsFor = drainsFor
    if (endsIn === undefined) return
    file.cancelDrain = this.context.clock.setTimer(endsIn, () => {
      this.#finish(file)
      for (const watcher of file.watchers) watcher(file.snapshot, record)
    })
  }

  #finish(file: File): void {
    file.cancelDrain?.()
    file.cancelDrain = undefined
    file.isDone = true
    if (++this.#done > DONE_KEPT * 1.2) this.#prune()
  }

  #prune(): void {
    for (const [record, file] of this.#files) {
      if (this.#done <= DONE_KEPT) return
      if (!file.isDone || file.watchers.length > 0) continue
      this.forget(record)
      this.#done--
    }
  }

  #sawOrderId(clientId: number | undefined, orderId: number | undefined): void {
    if (clientId !== this.context.session.clientId || orderId === undefined) return
    this.#highestOrderId = Math.max(this.#highestOrderId, orderId)
  }

  #told(message: ErrorMessage): void {
    const { id = -1, errorCode = 0 } = message
    // Bound orders made by hand have ids below 0, of which -1 is nobody's.
    if (id === -1 || this.context.requests.ids.has(id)) return
    const record = this.ledger.byOrderId(id)
    if (errorCode === DUPLICATE_ID) this.#idRefused(id)
    if (record === undefined) return
    // Where several orders of one id work, only a status says which of them is over.
    if (errorCode === CANCELLED && this.#workingUnder(id) > 1) {
      void this.reconciliation.run().catch(() => undefined)
      return
    }
    const event = eventOf(message, this.#classify(errorCode), this.snapshotOf(record))
    if (event === undefined) return
    this.add(record, event)
    if (event.kind === 'rejected') this.#rejections.rejected(record)
  }

  #idRefused(orderId: number): void {
    const { orderIds, requests } = this.context
    orderIds.refused(orderId)
    // The offer itself reaches the order ids, whoever asked for it. Without one they go up by themselves.
    const asking = requests
      .ask(
        askOne(conversations.ids, { numIds: 1 }, () => undefined, { kind: 'reqIds', args: {}, sharing: false }),
        { timeoutMs: IDS_MS },
      )
      .catch(() => undefined)
      .finally(() => {
        if (this.#idsComing === asking) this.#idsComing = undefined
      })
    this.#idsComing = asking
  }

  #workingUnder(orderId: number): number {
    return this.ledger.allWith(orderId).filter((record) => !isOver(this.snapshotOf(record).status)).length
  }

  /** Says that something may be missed, or may have been. */
  behind(reason: string): void {
    this.#feeds.interrupted(reason)
  }

  /** Says that everything is known. */
  caughtUp(): void {
    this.#feeds.restored()
  }

  #close(): void {
    this.#isClosed = true
    for (const file of this.#files.values()) file.cancelDrain?.()
    this.#feeds.close()
    this.reconciliation.close()
    this.#rejections.close()
    const waiters = [...this.#waiters]
    this.#waiters.clear()
    for (const reject of waiters) reject(new ClosedError())
  }
}

/** How long an order of that status may still take to be done; nothing while it works. */
function endsAfter(status: TradeSnapshot['status']): number | undefined {
  if (status === 'Inactive') return INACTIVE_MS
  return isOver(status) ? DRAIN_MS : undefined
}
