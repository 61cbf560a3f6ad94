import type { CommissionAndFeesReport, ExecutionDetails, OpenOrder, OrderBound, OrderStatus } from '@twskit/wire'
import type { Clock } from '../clock/clock.ts'
import type { Random } from '../world/random.ts'
import type { BookOrder, OrderStatusName } from './book-order.ts'
import { type EchoFacts, openOrderOf, orderStatusOf } from './echo.ts'
import { type BookedExecution, detailsOfExecution } from './executions.ts'
import type { Refusal } from './refusal.ts'

/** Something that clients are told about an order. */
export type OrderEvent =
  | { readonly order: BookOrder; readonly message: OrderMessage }
  | { readonly order: BookOrder; readonly notice: Refusal }

/** A message about an order. */
export type OrderMessage = OpenOrder | OrderStatus | ExecutionDetails | CommissionAndFeesReport | OrderBound

/** Hears what happens to orders; the events of one call belong together. */
export type OrderListener = (events: readonly OrderEvent[]) => void

/** What an announcer works with. */
export interface AnnouncerOptions {
  readonly clock: Clock
  readonly random: Random
  readonly user: string
  readonly zone: string
}

/** Repetitions of a pair come this much later, at least and at most. */
const REPEAT_MS = [40, 400] as const

/**
 * Tells what happens to orders the way gateways do: openOrder and orderStatus as a pair, the pair repeated, executions
 * and commissions in between, and the final Cancelled alone.
 */
export class Announcer {
  readonly #options: AnnouncerOptions
  readonly #listeners = new Set<OrderListener>()

  constructor(options: AnnouncerOptions) {
    this.#options = options
  }

  /** Tells a listener everything from now on. Returns the end of it. */
  listen(listener: OrderListener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  get echoFacts(): EchoFacts {
    const { user, zone, clock } = this.#options
    return { user, zone, nowMs: clock.now() }
  }

  /** Makes the pair of an order as it stands. */
  pair(order: BookOrder, hasCommission: boolean = true, status: OrderStatusName = order.status): OrderEvent[] {
    return [
      { order, message: openOrderOf(order, { status, hasCommission }, this.echoFacts) },
      { order, message: orderStatusOf(order, status) },
    ]
  }

  /** Tells the pair of an order, and again later while it is still true. */
  announce(order: BookOrder, times: number = 2): void {
    this.#tell(this.pair(order))
    const { clock, random } = this.#options
    const { changes, status } = order
    let delayMs = 0
    for (let repeat = 1; repeat < times; repeat++) {
      delayMs += random.integer(...REPEAT_MS)
      clock.setTimer(delayMs, () => {
        if (order.changes === changes && order.status === status) this.#tell(this.pair(order))
      })
    }
  }

  /** Tells the status of an order without its openOrder. */
  status(order: BookOrder): void {
    this.#tell([{ order, message: orderStatusOf(order) }])
  }

  /** Tells what an order would do; nothing else is said about it. */
  preview(order: BookOrder, message: OpenOrder): void {
    this.#tell([{ order, message }])
  }

  /** Tells an error or a notice about an order. */
  notice(order: BookOrder, notice: Refusal): void {
    this.#tell([{ order, notice }])
  }

  /** Tells that an order made in TWS is bound to an id. */
  bound(order: BookOrder): void {
    const { permId, clientId, orderId } = order
    this.#tell([{ order, message: { type: 'OrderBound', permId, clientId, orderId } }])
  }

  /**
   * Tells a fill: the execution, the pair, the pair with the commission, and the commission report.
   *
   * Now and then the status comes before the execution, or the report before the last pair.
   */
  fill(order: BookOrder, executions: readonly BookedExecution[]): void {
    const { random } = this.#options
    const details = executions.map((booked) => ({ order, message: detailsOfExecution(booked, -1) }))
    const reports = executions.flatMap(({ report }) => (report === undefined ? [] : [{ order, message: report }]))
    const early = this.pair(order, false)
    const late = this.pair(order)
    const chance = random.next()
    if (chance < 0.12) this.#tell([...early.slice(1), ...details, ...late, ...reports])
    else if (chance < 0.24) this.#tell([...details, ...early, ...reports, ...late])
    else this.#tell([...details, ...early, ...late, ...reports])
  }

  /** Tells a corrected execution and its commission. */
  correction(order: BookOrder, booked: BookedExecution): void {
    const { report } = booked
    this.#tell([
      { order, message: detailsOfExecution(booked, -1) },
      ...(report === undefined ? [] : [{ order, message: report }]),
    ])
  }

  #tell(events: readonly OrderEvent[]): void {
    for (const listener of this.#listeners) listener(events)
  }
}
