import type { Contract, Order } from '@twskit/wire'
import type { OrderRejectedError } from '../errors.ts'
import type { CallOptions } from '../requests/index.ts'
import type { Stream } from '../streams/index.ts'
import type { Fill } from './fill.ts'
import type { OrderCallOptions } from './order-line.ts'
import { isOver, type OrderStatusWord } from './order-status.ts'
import type { TradeSnapshot } from './trade-snapshot.ts'

/** What a trade is made with. */
export interface TradePort {
  snapshot(): TradeSnapshot
  readonly updates: Stream<TradeSnapshot>
  done(): Promise<TradeSnapshot>
  acknowledged(): Promise<TradeSnapshot>
  cancel(options?: CallOptions): Promise<Trade>
  modify(changes: Partial<Order>, options?: OrderCallOptions): Promise<Trade>
}

/**
 * An order and what becomes of it. Its properties always say what is known now; `snapshot` holds them still. It lives on through reconnects, and
 * after the order is over it still takes late fills and corrections in.
 *
 * @example
 * ```ts
 * import { connect, limit, stock } from '@twskit/client'
 *
 * await using ib = await connect()
 * const trade = await ib.placeOrder(stock('AAPL'), limit('BUY', 100, 187.5))
 * for await (const { status, filled, remaining } of trade.updates) console.log(status, filled, remaining)
 * const { avgFillPrice, commission } = await trade.done
 * console.log(avgFillPrice, commission)
 * ```
 */
export class Trade {
  readonly #port: TradePort

  /** @internal Trades come from the calls of the client. */
  constructor(port: TradePort) {
    this.#port = port
  }

  /** Everything known now, as one value that never changes. */
  get snapshot(): TradeSnapshot {
    return this.#port.snapshot()
  }

  /** Names the order for good; `undefined` until the gateway gives it. */
  get permId(): number | undefined {
    return this.snapshot.permId
  }

  /** The order's id for the client that placed it. Of orders made by hand it is `undefined` until they are bound, then below 0. */
  get orderId(): number | undefined {
    return this.snapshot.orderId
  }

  /** The client that placed the order. */
  get clientId(): number | undefined {
    return this.snapshot.clientId
  }

  get contract(): Contract {
    return this.snapshot.contract
  }

  /** The order as the gateway last echoed it. */
  get order(): Order {
    return this.snapshot.order
  }

  get status(): OrderStatusWord {
    return this.snapshot.status
  }

  /** What holds the order: `locate`, `trigger`, `child`, or several with commas. */
  get whyHeld(): string | undefined {
    return this.snapshot.whyHeld
  }

  /** The quantity filled. */
  get filled(): number {
    return this.snapshot.filled
  }

  /** The quantity still to fill; `undefined` where the order names an amount of money instead. */
  get remaining(): number | undefined {
    return this.snapshot.remaining
  }

  get avgFillPrice(): number | undefined {
    return this.snapshot.avgFillPrice
  }

  /** The executions that are known, the oldest first, corrections applied. */
  get fills(): readonly Fill[] {
    return this.snapshot.fills
  }

  /** The cost of the fills as far as it is known; `undefined` until some of it is. */
  get commission(): number | undefined {
    return this.snapshot.commission
  }

  get commissionCurrency(): string | undefined {
    return this.snapshot.commissionCurrency
  }

  /** Whether `commission` is the cost of everything filled: false while the cost of a fill, or a fill itself, is not known. */
  get isCommissionComplete(): boolean {
    return this.snapshot.isCommissionComplete
  }

  /** The profit or loss the fills realize. */
  get realizedPnl(): number | undefined {
    return this.snapshot.realizedPnl
  }

  /** Why the order was rejected, if it was. */
  get rejection(): OrderRejectedError | undefined {
    return this.snapshot.rejection
  }

  /** Says that the order will not change any more, but for late fills and corrections. */
  get isOver(): boolean {
    return isOver(this.status)
  }

  /**
   * Each change of the order, beginning with what is known now. It completes after the order is over and what may come late has had its time. Nothing is
   * dropped for a slow `for await`.
   */
  get updates(): Stream<TradeSnapshot> {
    return this.#port.updates
  }

  /**
   * Resolves once the order is over (`Filled`, `Cancelled`, `ApiCancelled`, `rejected`, or `Inactive` for five seconds without being held) and its fills and
   * their costs are there, or have had a second to come (`isCommissionComplete`). A rejection is a status here, not an error.
   *
   * It waits on while the order is `unknown`: only the gateway, or Client Portal, can say what became of it. It rejects with `ClosedError` when the client is
   * closed before; the order works on at the gateway.
   */
  get done(): Promise<TradeSnapshot> {
    return this.#port.done()
  }

  /** Resolves with the gateway's first word on the order, at once when there has been one. It rejects with `ClosedError` as `done` does. */
  get acknowledged(): Promise<TradeSnapshot> {
    return this.#port.acknowledged()
  }

  /** What is printed and serialized of a trade. */
  toJSON(): TradeSnapshot {
    return this.snapshot
  }

  static {
    // `console.log` of Node, Bun and Deno asks for this. A method of such a name has no type that can be declared.
    const value = function (this: Trade): TradeSnapshot {
      return this.snapshot
    }
    Object.defineProperty(this.prototype, Symbol.for('nodejs.util.inspect.custom'), { value })
  }

  /**
   * Cancels the order, and resolves when it is over: look at `status`, for it may have been filled first. See `ib.cancelOrder`.
   *
   * @example
   * ```ts
   * import { connect, limit, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const trade = await ib.placeOrder(stock('AAPL'), limit('BUY', 100, 150))
   * await trade.cancel()
   * console.log(trade.status)
   * ```
   */
  cancel(options?: CallOptions): Promise<Trade> {
    return this.#port.cancel(options)
  }

  /**
   * Changes fields of the working order, and resolves when the gateway echoes them. See `ib.modifyOrder`.
   *
   * @example
   * ```ts
   * import { connect, limit, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const trade = await ib.placeOrder(stock('AAPL'), limit('BUY', 100, 150))
   * await trade.modify({ lmtPrice: 151 })
   * ```
   */
  modify(changes: Partial<Order>, options?: OrderCallOptions): Promise<Trade> {
    return this.#port.modify(changes, options)
  }
}
