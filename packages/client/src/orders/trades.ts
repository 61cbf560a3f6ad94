import type { CallOptions } from '../requests/index.ts'
import type { StateView, Stream } from '../streams/index.ts'
import type { OrderDesk } from './order-desk.ts'
import { isOver } from './order-status.ts'
import type { TradesState } from './reconciliation.ts'
import type { Trade } from './trade.ts'
import type { TradeSnapshot } from './trade-snapshot.ts'
import { whenAborted } from '../when-aborted.ts'

/**
 * Every order this client knows of: its own, those of earlier sessions, and those of other clients and made by hand where the gateway shows them. Orders that are over stay
 * until there are thousands of them.
 *
 * The client keeps it up to date: at every connect, and when the gateway's own line comes back, it asks for open orders, executions and completed orders
 * (with `reconcileOrders: false` only from the first use of this on). What happened while nobody listened is in it afterwards, fills marked as `recovered`;
 * an order that the gateway no longer mentions is `unknown`. `connect` does not wait for that: `reconcile()` does, and `state` says how far it is.
 *
 * @example
 * ```ts
 * import { connect } from '@twskit/client'
 *
 * await using ib = await connect()
 * await ib.trades.reconcile()
 * for (const trade of ib.trades) console.log(trade.permId, trade.contract.symbol, trade.status, trade.filled)
 * ib.trades.updates.subscribe(({ permId, status }) => console.log(permId, status))
 * ```
 */
export class Trades implements Iterable<Trade> {
  readonly #desk: OrderDesk
  readonly #updates: Stream<TradeSnapshot>

  /** @internal */
  constructor(desk: OrderDesk) {
    this.#desk = desk
    this.#updates = desk.streamAll(
      () => {
        desk.reconciliation.want()
        return desk.records
      },
      () => true,
    )
  }

  /** All of them, in the order in which they became known. */
  get all(): readonly Trade[] {
    return this.#records().map((record) => this.#desk.tradeOf(record))
  }

  /** Those that are not over. */
  get open(): readonly Trade[] {
    return this.all.filter(({ status }) => !isOver(status))
  }

  get size(): number {
    return this.#records().length
  }

  /** How well the client knows them, now (`value`) and at each change. */
  get state(): StateView<TradesState> {
    this.#desk.reconciliation.want()
    return this.#desk.reconciliation.state
  }

  /** All of them, then each change of any. Nothing is dropped for a slow `for await`. */
  get updates(): Stream<TradeSnapshot> {
    return this.#updates
  }

  /** The order of that `permId`. */
  get(permId: number): Trade | undefined {
    this.#desk.reconciliation.want()
    const record = this.#desk.ledger.byPermId(permId)
    return record && this.#desk.tradeOf(record)
  }

  /** The order a client knows by that id: this client unless given. */
  byOrderId(orderId: number, clientId?: number): Trade | undefined {
    this.#desk.reconciliation.want()
    const record = this.#desk.ledger.byOrderId(orderId, clientId)
    return record && this.#desk.tradeOf(record)
  }

  /**
   * Brings them up to date now, or joins what is under way; resolves when that is done. The client does it by itself as well.
   *
   * Stands for `reqAllOpenOrders`, `reqExecutions` and `reqCompletedOrders`.
   *
   * @throws {@link RequestError} when the gateway refuses one of the requests: 321 where its API is read-only. The others are made all the same.
   * @throws {@link TimeoutError} when an answer does not come within 15 seconds.
   */
  async reconcile(options: Pick<CallOptions, 'signal'> = {}): Promise<void> {
    const { signal } = options
    signal?.throwIfAborted()
    const running = this.#desk.reconciliation.run()
    if (signal === undefined) return running
    const aborted = abortOf(signal)
    await Promise.race([running, aborted.promise]).finally(aborted.release)
  }

  [Symbol.iterator](): IterableIterator<Trade> {
    return this.all[Symbol.iterator]() as IterableIterator<Trade>
  }

  #records(): OrderDesk['records'] {
    this.#desk.reconciliation.want()
    return this.#desk.records
  }
}

function abortOf(signal: AbortSignal): { readonly promise: Promise<never>; readonly release: () => void } {
  let release = (): void => undefined
  const promise = new Promise<never>((_resolve, reject) => {
    release = whenAborted(signal, () => reject(signal.reason))
  })
  return { promise, release }
}
