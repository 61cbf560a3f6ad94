import type { Contract, ExerciseOptionsRequest, Order, PlaceOrderRequest } from '@twskit/wire'
import type { Accounts } from '../accounts/accounts.ts'
import { DAY_MS } from '../clock/days.ts'
import type { Random } from '../world/random.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import type { World } from '../world/world.ts'
import { Announcer, type OrderListener } from './announcer.ts'
import { attachedTo } from './attached-orders.ts'
import type { BookOrder } from './book-order.ts'
import { Executions } from './executions.ts'
import { Exercising } from './exercising.ts'
import { Filling } from './filling.ts'
import { Floor } from './floor.ts'
import { heldFamily, joinParent } from './order-groups.ts'
import { OrderBook } from './order-book.ts'
import { creditRefusal, impactOf, previewOf } from './preview.ts'
import { type MissingTif, type Placement, type Placer, Placing, revisionRefusal } from './placing.ts'
import { type Refusal, refuse } from './refusal.ts'
import { Settling } from './settling.ts'

/** What trading needs of its gateway. */
export interface TradingOptions {
  readonly world: World
  readonly accounts: Accounts
  readonly random: Random
  /** Name of the login. */
  readonly user: string
  /** Zone of the gateway's host, in which it writes times. */
  readonly zone: string
  /** Accounts of an advisor's group; `undefined` for a name that is none. */
  readonly accountsOf?: (group: string) => readonly string[] | undefined
  /** Tells what the login has the permission to trade; everything when left out. */
  readonly mayTrade?: (instrument: Instrument) => boolean
  /** Order ids by client. */
  readonly orderIds: { next(clientId: number): number; used(clientId: number, orderId: number): void }
}

/** A client as trading sees it. */
export interface OrderClient {
  readonly clientId: number
  readonly missingTif: MissingTif
  /** Tells the client, and nobody else, about a request of its own. */
  refuse(orderId: number, refusal: Refusal): void
}

/** Orders written this shortly before a restart are lost. */
const LOST_AT_RESTART_MS = 1000
/** Milliseconds until a what-if request is answered. */
const PREVIEWED_MS = [30, 150] as const

/**
 * The trading of a login: its orders, from request to fill.
 *
 * It knows clients by their ids only and tells what happens to its listeners, so it works without any connection.
 */
export class Trading {
  readonly book: OrderBook
  readonly executions: Executions
  readonly announcer: Announcer
  /** True while orders made in TWS are bound to client 0 as they come. */
  isBinding = false
  readonly #options: TradingOptions
  readonly #placing: Placing
  readonly #floor: Floor
  readonly #exercising: Exercising
  readonly #settling: Settling

  constructor(options: TradingOptions) {
    this.#options = options
    const { world, accounts, user, zone } = options
    const random = options.random.stream('trading')
    const accountsOf = options.accountsOf ?? (() => undefined)
    const mayTrade = options.mayTrade ?? (() => true)
    this.book = new OrderBook(random.stream('ids'))
    this.executions = new Executions(random.stream('executions'), zone)
    this.announcer = new Announcer({ clock: world.clock, random: random.stream('announcer'), user, zone })
    const { book, executions, announcer } = this
    const filling = new Filling({ world, accounts, executions, user, zone, accountsOf })
    this.#placing = new Placing({ world, zone, accountCodes: accounts.codes, accountsOf, mayTrade })
    this.#floor = new Floor({
      world,
      accounts,
      random: random.stream('floor'),
      book,
      executions,
      filling,
      announcer,
      zone,
    })
    this.#exercising = new Exercising({ world, accounts, book, announcer, filling, floor: this.#floor })
    this.#settling = new Settling(world, accounts)
  }

  /** Tells a listener everything that happens to orders. Returns the end of it. */
  listen(listener: OrderListener): () => void {
    return this.announcer.listen(listener)
  }

  /** Places, modifies or previews an order, as a client's request asks. */
  place(client: OrderClient, request: PlaceOrderRequest): void {
    const orderId = request.orderId ?? 0
    const reading = this.#placing.read(request, client.missingTif)
    if ('refusal' in reading) return client.refuse(orderId, reading.refusal)
    const { placement } = reading
    if (placement.order.whatIf === true) return this.#preview(client, placement, orderId)
    const known = this.book.find(client.clientId, orderId)
    if (known !== undefined) return this.#modify(client, known, placement)
    if (orderId < this.#options.orderIds.next(client.clientId)) {
      return client.refuse(orderId, refuse(103, 'Duplicate order id'))
    }
    const parent = this.#parentOf(client.clientId, placement.order)
    if (parent !== undefined && 'code' in parent) return client.refuse(orderId, parent)
    const order = this.#add(placement, { clientId: client.clientId, isManual: false }, orderId)
    if (parent !== undefined) joinParent(order, parent)
    for (const notice of placement.notices) this.announcer.notice(order, notice)
    if (placement.rejection !== undefined) return this.#floor.reject(order, placement.rejection)
    for (const attached of attachedTo(order, request.attachedOrders, this.#options.world)) {
      joinParent(
        this.#add(
          { ...placement, order: attached.order },
          { clientId: client.clientId, isManual: false },
          attached.orderId,
        ),
        order,
      )
    }
    if (placement.order.transmit === true) this.#transmit(order)
  }

  /** Places an order as if somebody had made it in TWS. Returns its permanent id. */
  placeManually(contract: Contract, order: Order): number {
    const reading = this.#placing.read({ contract, order: { tif: 'DAY', ...order } }, 'supplied silently')
    if ('refusal' in reading) throw new RangeError(`${reading.refusal.code}: ${reading.refusal.message}`)
    const made = this.#add(reading.placement, { clientId: 0, isManual: true }, 0)
    if (this.isBinding) this.#bind(made)
    this.#transmit(made)
    return made.permId
  }

  /** Binds the orders made in TWS to client 0, so that it may change them. */
  bindManualOrders(): void {
    for (const order of this.book.open()) if (order.isManual && order.orderId === 0) this.#bind(order)
  }

  /** Cancels an order of a client. */
  cancel(client: OrderClient, orderId: number): void {
    const order = this.book.find(client.clientId, orderId)
    if (order === undefined) {
      return client.refuse(orderId, refuse(10147, `OrderId ${orderId} that needs to be cancelled is not found.`))
    }
    if (order.status === 'PendingCancel') return client.refuse(orderId, notCancellable(order))
    if (order.isDone) {
      const message = `OrderId ${orderId} that needs to be cancelled cannot be cancelled, state: ${order.status}.`
      return client.refuse(orderId, refuse(10148, message))
    }
    this.#floor.cancel(order)
  }

  /** Cancels the orders of all clients; the requester is told which of its own are over already. */
  cancelAll(client: OrderClient): void {
    for (const order of this.book.all()) {
      if (order.isDone && order.clientId === client.clientId) client.refuse(order.orderId, notCancellable(order))
    }
    const open = this.book.all().filter(({ isDone }) => !isDone)
    let delayMs = 5
    for (const order of [...open].sort((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined))) {
      if (order.status !== 'PendingCancel') this.#floor.cancel(order, delayMs++)
    }
  }

  /** Exercises options or lets them lapse. */
  exercise(client: OrderClient, request: ExerciseOptionsRequest): void {
    const orderId = request.orderId ?? 0
    const reading = this.#exercising.read(request)
    if ('refusal' in reading) return client.refuse(orderId, reading.refusal)
    const order = this.#add(reading.placement, { clientId: client.clientId, isManual: false }, orderId, false)
    this.#exercising.accept(order, reading.placement)
  }

  /**
   * Corrects an execution, as exchanges do now and then: the same fill is reported again under the next id.
   *
   * Returns the new id; `undefined` when there is no such execution.
   */
  correct(execId: string, change: { readonly price?: number; readonly shares?: number }): string | undefined {
    const booked = this.executions.correct(execId, change)
    const order = this.book.byPermId(booked?.execution.permId ?? -1)
    if (booked === undefined || order === undefined) return undefined
    this.announcer.correction(order, booked)
    return booked.execution.execId
  }

  /**
   * Loses the orders of the last second, as gateways do when they restart over night, and lets the ids of orders that
   * are over be used again. Working orders keep theirs. Orders are remembered for a day, executions for a week.
   */
  restart(): void {
    const nowMs = this.#options.world.clock.now()
    this.book.forget(nowMs - DAY_MS)
    this.executions.forget(nowMs - 7 * DAY_MS)
    for (const order of this.book.all()) {
      if (order.isDone) this.book.release(order)
      else if (order.filled === 0 && nowMs - order.placedMs <= LOST_AT_RESTART_MS) {
        order.dropAll()
        this.book.remove(order)
      } else if (!order.isManual) this.#options.orderIds.used(order.clientId, order.orderId)
    }
  }

  /** Ends everything that waits. */
  close(): void {
    for (const order of this.book.all()) order.dropAll()
    this.#settling.close()
  }

  #add(placement: Placement, placer: Placer, orderId: number, isCounted: boolean = true): BookOrder {
    const order = this.#placing.make(placement, placer, orderId, this.book.newPermId())
    this.book.add(order)
    if (!placer.isManual && isCounted) this.#options.orderIds.used(placer.clientId, orderId)
    return order
  }

  #parentOf(clientId: number, order: Order): BookOrder | Refusal | undefined {
    const parentId = order.parentId ?? 0
    if (parentId === 0) return undefined
    const parent = this.book.find(clientId, parentId)
    if (parent === undefined) return refuse(10006, `Missing parent order ${parentId}`)
    return parent.status === 'Cancelled' ? refuse(135, `Cannot find order with id ${parentId}`) : parent
  }

  /** Sets an order going, and its family with it. */
  #transmit(order: BookOrder): void {
    let rank = 0
    for (const held of heldFamily(order)) {
      const isHead = held.parent === undefined
      const impact = isHead ? impactOf(held, this.#options.world, this.#options.accounts) : undefined
      const refusal = creditRefusal(impact)
      if (refusal !== undefined) {
        this.#floor.reject(held, refusal)
        for (const child of held.children) this.#floor.end(child, 'Cancelled by System:\n', '')
        return
      }
      this.#floor.submit(held, rank++)
    }
  }

  #modify(client: OrderClient, order: BookOrder, placement: Placement): void {
    const { orderId } = order
    if (order.status === 'Filled') return
    if (order.status === 'Cancelled') return client.refuse(orderId, refuse(103, 'Duplicate order id'))
    if (order.status === 'PendingCancel') {
      return client.refuse(orderId, refuse(2102, 'Unable to modify this order as it is still being processed.'))
    }
    const refusal = revisionRefusal(order, placement, placement.order.parentId ?? 0) ?? placement.rejection
    if (refusal !== undefined) return client.refuse(orderId, refusal)
    if (order.order.includeOvernight === true && placement.order.includeOvernight !== true && order.isTransmitted) {
      this.announcer.announce(order, 1)
      return client.refuse(orderId, refuse(462, 'The order cannot be changed in this way'))
    }
    const { ocaGroup, ocaType } = order.order
    const isGrouped = (placement.order.ocaGroup ?? '') === '' && order.parent !== undefined
    order.revise(isGrouped ? { ...placement.order, ocaGroup, ocaType } : placement.order)
    if (!order.isTransmitted || order.status === 'Inactive') {
      if (placement.order.transmit !== true) return
      order.isTransmitted = false
      order.status = 'PendingSubmit'
      this.#transmit(order)
    } else this.#floor.revised(order)
  }

  #preview(client: OrderClient, placement: Placement, orderId: number): void {
    const { world, accounts, random } = this.#options
    const placer = { clientId: client.clientId, isManual: false }
    const order = this.#placing.make(placement, placer, orderId, this.book.newPermId())
    for (const notice of placement.notices) client.refuse(orderId, notice)
    world.clock.setTimer(random.stream('previews').integer(...PREVIEWED_MS), () => {
      const impact = impactOf(order, world, accounts)
      const refusal = placement.rejection ?? creditRefusal(impact)
      if (refusal !== undefined) client.refuse(orderId, refusal)
      else this.announcer.preview(order, previewOf(order, impact, accounts.base, this.announcer.echoFacts))
    })
  }

  #bind(order: BookOrder): void {
    this.book.bind(order)
    this.announcer.bound(order)
  }
}

function notCancellable(order: BookOrder): Refusal {
  const message = `Cancel attempted when order is not in a cancellable state.  Order permId =${order.permId}`
  return refuse(161, message)
}
