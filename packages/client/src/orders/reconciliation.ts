import { Subject } from 'rxjs'
import { TimeoutError } from '../errors.ts'
import { list } from '../requests/index.ts'
import { StateView } from '../streams/index.ts'
import { executions } from './execution-request.ts'
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
  #isWanted = false
  #isOutdated = false

  constructor(desk: OrderDesk) {
    this.#desk = desk
    this.state = new StateView(() => this.#state, this.#changes)
  }

  /** Says that somebody cares for orders: from now on they are kept up to date, after each reconnect too. */
  want(): void {
    if (this.#isWanted) return
    this.#isWanted = true
    if (this.#desk.context.session.isOnline) this.#runQuietly()
  }

  /** The session is there again, or the gateway's own line is. */
  sessionReady(): void {
    // Orders that the gateway replays when a client connects are a reason to care.
    if (this.#desk.ledger.records.size > 0) this.#isWanted = true
    // What is under way may have its first answers from before.
    this.#isOutdated = true
    if (this.#isWanted) this.#runQuietly()
  }

  sessionLost(): void {
    this.#become({ kind: 'stale', reason: 'the connection to the gateway is lost' })
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
    this.run().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      this.#desk.context.log.warn(`Orders are not up to date: ${reason}`)
    })
  }

  async #reconcile(): Promise<void> {
    this.#become({ kind: 'reconciling' })
    try {
      do {
        this.#isOutdated = false
        await this.#ask()
      } while (this.#isOutdated)
    } catch (error) {
      this.#become({ kind: 'stale', reason: error instanceof Error ? error.message : String(error) })
      throw error
    }
    this.#become({ kind: 'current' })
    this.#desk.caughtUp()
  }

  async #ask(): Promise<void> {
    const { context } = this.#desk
    const { requests } = context
    const expected = new Map(
      this.#desk.records
        .filter((record) => !isOver(this.#desk.snapshotOf(record).status))
        .map((record) => [record, record.facts]),
    )
    const open = await requests.ask({
      kind: 'allOpenOrders',
      args: {},
      channel: 'openOrders',
      ask: () => ({ type: 'AllOpenOrdersRequest' }),
      collect: () => list({ items: ['OpenOrder'], end: ['OpenOrdersEnd'] }, (message) => message),
    })
    // Some gateways leave the end of this answer out; what came before it has been heard.
    await executions(context, {}).catch((error: unknown) => {
      if (!(error instanceof TimeoutError)) throw error
    })
    await requests.ask({
      kind: 'completedOrders',
      args: { apiOnly: false },
      channel: 'completedOrders',
      ask: () => ({ type: 'CompletedOrdersRequest', apiOnly: false }),
      collect: () => list({ items: ['CompletedOrder'], end: ['CompletedOrdersEnd'] }, (message) => message),
    })
    const mentioned = new Set(open.map((row) => this.#desk.recordOf(row)))
    for (const [record, facts] of expected) {
      // What has changed meanwhile was heard of.
      if (record.facts === facts && !mentioned.has(record)) this.#desk.add(record, { kind: 'lost' })
    }
  }

  #become(state: TradesState): void {
    if (this.#state.kind === 'stale' && state.kind === 'stale') return
    this.#state = state
    this.#changes.next(state)
  }
}
