import { Subject } from 'rxjs'
import { ClosedError, DisconnectedError, TimeoutError } from '../errors.ts'
import { priority } from '../pacing/index.ts'
import { StateView } from '../streams/index.ts'
import { executions } from './execution-request.ts'
import type { LedgerRecord } from './ledger.ts'
import { type AskingForOrders, completedOrders, openOrders } from './order-lists.ts'
import type { OrderDesk } from './order-desk.ts'
import { isOver } from './order-status.ts'

/**
 * How well the client knows the orders.
 *
 * - `stale`: something may have happened that it did not hear of
 * - `reconciling`: it asks the gateway for open orders, executions and completed orders
 * - `current`: it has heard everything
 */
export type TradesState =
  | { readonly kind: 'stale'; readonly reason: string }
  | { readonly kind: 'reconciling' }
  | { readonly kind: 'current' }

/** How long each of the three answers may take. */
const STEP_MS = 15_000
/** After an answer that did not come it is asked again after this long, then after twice as long, … */
const FIRST_RETRY_MS = 30_000
const LAST_RETRY_MS = 300_000

// Ahead of the streams that are asked for again at the same moment.
const ASKED: AskingForOrders = { timeoutMs: STEP_MS, priority: priority.session, isOwn: true }

/**
 * Brings the orders up to date by asking the gateway what it has: open orders, the day's executions, completed orders. What an order
 * went through while nobody listened is learned this way; what the gateway does not mention becomes `unknown`.
 */
export class Reconciliation {
  readonly #desk: OrderDesk
  readonly #changes = new Subject<TradesState>()
  readonly state: StateView<TradesState>
  #state: TradesState = { kind: 'stale', reason: 'the gateway has not been asked yet' }
  #running: Promise<void> | undefined
  #isWanted: boolean
  /** Something may be missed at this moment, for this reason. */
  #missing: string | undefined
  #isOutdated = false
  #cancelRetry: (() => void) | undefined
  #retryMs = FIRST_RETRY_MS

  constructor(desk: OrderDesk) {
    this.#desk = desk
    this.#isWanted = desk.context.settings.reconcileOrders
    this.state = new StateView(() => this.#state, this.#changes)
  }

  /** Says that somebody cares for orders: from now on they are kept up to date, after each reconnect too. */
  want(): void {
    if (this.#isWanted) return
    this.#isWanted = true
    if (this.#desk.context.session.isOnline) this.#runQuietly()
  }

  /** The session is there, or the gateway's own line is there again. */
  sessionReady(): void {
    this.#missing = undefined
    this.#retryMs = FIRST_RETRY_MS
    // Orders that the gateway replays when a client connects are a reason to care.
    if (this.#desk.ledger.records.size > 0) this.#isWanted = true
    // What is under way may have its first answers from before.
    this.#isOutdated = true
    if (this.#isWanted) this.#runQuietly()
  }

  /** The link fell, or the gateway's own line. */
  sessionLost(reason: string): void {
    this.#missing = reason
    this.#cancelRetry?.()
    this.#become({ kind: 'stale', reason })
  }

  /** Asks no more: the client is closed. */
  close(): void {
    this.sessionLost('the client is closed')
  }

  /** Asks now; joins what is under way. */
  run(): Promise<void> {
    this.#isWanted = true
    this.#running ??= this.#reconcile().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  #runQuietly(): void {
    this.run().catch((error: Error) => {
      if (error instanceof ClosedError) return
      this.#desk.context.log.warn(`Orders are not up to date: ${error.message}`)
      if (error instanceof TimeoutError) this.#retryLater()
    })
  }

  #retryLater(): void {
    if (this.#missing !== undefined) return
    this.#cancelRetry = this.#desk.context.clock.setTimer(this.#retryMs, () => this.#runQuietly())
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
  }

  async #reconcile(): Promise<void> {
    this.#cancelRetry?.()
    this.#become({ kind: 'reconciling' })
    let trouble: Error | undefined
    do {
      this.#isOutdated = false
      trouble = await this.#pass()
    } while (this.#isOutdated)
    const reason = this.#missing ?? trouble?.message
    this.#become(reason === undefined ? { kind: 'current' } : { kind: 'stale', reason })
    if (trouble !== undefined) throw trouble
  }

  /** Asks for everything once, whatever is refused; answers the first thing that went wrong. */
  async #pass(): Promise<Error | undefined> {
    const desk = this.#desk
    const answered = desk.ledger.asked()
    const before = new Map(desk.records.map((record) => [record, record.facts]))
    let open: readonly LedgerRecord[] | undefined
    const trouble = await firstTroubleOf(
      [
        async () => {
          open = await openOrders(desk, 'allOpenOrders', ASKED)
        },
        // Some gateways leave the end of this answer out; what came before it has been heard.
        () => executions(desk.context, {}, ASKED).catch(unlessTimedOut),
        () => completedOrders(desk, false, ASKED),
      ],
      () => this.#isOutdated,
    )
    answered()
    if (open === undefined || this.#isOutdated) return trouble
    const mentioned = new Set(open)
    for (const [record, facts] of before) {
      // What has changed meanwhile was heard of.
      const isGone = record.facts === facts && !mentioned.has(record) && !isOver(desk.snapshotOf(record).status)
      if (isGone) desk.add(record, { kind: 'lost' })
    }
    return trouble
  }

  #become(state: TradesState): void {
    if (isSame(this.#state, state)) return
    this.#state = state
    if (state.kind === 'stale') this.#desk.behind(state.reason)
    else if (state.kind === 'current') this.#desk.caughtUp()
    this.#changes.next(state)
  }
}

function isSame(a: TradesState, b: TradesState): boolean {
  return a.kind === b.kind && (a.kind !== 'stale' || b.kind !== 'stale' || a.reason === b.reason)
}

/** Does one thing after the other until they are outdated or cannot be done any more. */
async function firstTroubleOf(
  steps: readonly (() => Promise<unknown>)[],
  isOutdated: () => boolean,
): Promise<Error | undefined> {
  let trouble: Error | undefined
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      trouble ??= error instanceof Error ? error : new Error(String(error))
    }
    if (isOutdated() || trouble instanceof DisconnectedError || trouble instanceof ClosedError) break
  }
  return trouble
}

function unlessTimedOut(error: unknown): void {
  if (!(error instanceof TimeoutError)) throw error
}
