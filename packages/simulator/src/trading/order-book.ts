import type { Random } from '../world/random.ts'
import type { BookOrder } from './book-order.ts'

/** All orders of a login, found by permanent id or by the ids of their clients. */
export class OrderBook {
  readonly #byPermId = new Map<number, BookOrder>()
  readonly #byClient = new Map<number, Map<number, BookOrder>>()
  #nextPermId: number
  #nextBoundId = -1

  constructor(random: Random) {
    this.#nextPermId = random.integer(300_000_000, 2_000_000_000)
  }

  /** Returns a permanent id that no order has had. */
  newPermId(): number {
    return this.#nextPermId++
  }

  add(order: BookOrder): void {
    this.#byPermId.set(order.permId, order)
    if (!order.isManual) this.#idsOf(order.clientId).set(order.orderId, order)
  }

  /** Forgets an order, as if it had never come. */
  remove(order: BookOrder): void {
    this.#byPermId.delete(order.permId)
    this.release(order)
  }

  /** Lets the id of an order be used again; the order itself stays known. */
  release(order: BookOrder): void {
    this.#byClient.get(order.clientId)?.delete(order.orderId)
  }

  /** Forgets the orders that were over before an instant. */
  forget(beforeMs: number): void {
    for (const order of this.completed()) if ((order.completedMs ?? beforeMs) < beforeMs) this.remove(order)
  }

  /** Finds an order by the id its client gave it. */
  find(clientId: number, orderId: number): BookOrder | undefined {
    return this.#byClient.get(clientId)?.get(orderId)
  }

  byPermId(permId: number): BookOrder | undefined {
    return this.#byPermId.get(permId)
  }

  /** Binds an order made in TWS to client 0 under a new negative id. */
  bind(order: BookOrder): void {
    order.orderId = this.#nextBoundId--
    this.#idsOf(0).set(order.orderId, order)
  }

  /** Lists all orders in the order in which they came. */
  all(): readonly BookOrder[] {
    return [...this.#byPermId.values()]
  }

  /** Lists the orders that gateways list as open. */
  open(): readonly BookOrder[] {
    return this.all().filter(({ isOpen }) => isOpen)
  }

  /** Lists the orders of a client that are open. */
  openOf(clientId: number): readonly BookOrder[] {
    return this.open().filter((order) => order.clientId === clientId && (!order.isManual || order.orderId < 0))
  }

  /** Lists the orders that are over, latest first. */
  completed(): readonly BookOrder[] {
    return this.all()
      .filter(({ isDone, completedMs }) => isDone && completedMs !== undefined)
      .sort((a, b) => (b.completedMs ?? 0) - (a.completedMs ?? 0))
  }

  /** Lists the other open orders of an OCA group. */
  siblings(order: BookOrder): readonly BookOrder[] {
    const group = order.order.ocaGroup
    if (group === undefined || group === '') return []
    return this.open().filter(
      (each) => each !== order && each.order.ocaGroup === group && each.account === order.account,
    )
  }

  #idsOf(clientId: number): Map<number, BookOrder> {
    let ids = this.#byClient.get(clientId)
    if (ids === undefined) {
      ids = new Map()
      this.#byClient.set(clientId, ids)
    }
    return ids
  }
}
