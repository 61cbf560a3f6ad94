import type { Accounts } from '../accounts/accounts.ts'
import type { Clock } from '../clock/clock.ts'
import { priceStepsOf } from '../world/instruments/contract.ts'
import { toGrid, trim } from '../world/instruments/market-rules.ts'
import type { Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import type { Announcer } from './announcer.ts'
import type { BookOrder, Wait } from './book-order.ts'
import { ConditionJudge } from './condition-judge.ts'
import type { Executions } from './executions.ts'
import type { Filling } from './filling.ts'
import { limitOf } from './limit-price.ts'
import { isFarThrough, matchableOf, wholeMarket } from './matchable.ts'
import { match, type Match } from './matching.ts'
import { normalizedTif } from './order-checks.ts'
import { afterCancel, afterFill, type GroupEffects } from './order-groups.ts'
import { algoTimes, auctionOf, closedText, expiryOf, isExtended, startOf, waitsOf } from './order-life.ts'
import type { OrderBook } from './order-book.ts'
import { type Refusal, refuse } from './refusal.ts'
import { nextSliceMs, releasedShare, scheduleOf } from './schedule.ts'
import { nextCloseMs, nextOpenMs, stretchAt, tradesAt } from './trading-hours.ts'
import { adjusted, armTrigger, isTriggered, type Observation, trailingLimit } from './triggers.ts'

/** What a floor works with. */
export interface FloorOptions {
  readonly world: World
  readonly accounts: Accounts
  readonly random: Random
  readonly book: OrderBook
  readonly executions: Executions
  readonly filling: Filling
  readonly announcer: Announcer
  readonly zone: string
}

/** Milliseconds until an order is acknowledged. */
const ACKNOWLEDGED_MS = [8, 60] as const
/** Milliseconds until a working order meets the market. */
const MATCHED_MS = [10, 60] as const
/** Milliseconds until a cancel is confirmed. */
const CANCELLED_MS = [5, 40] as const
/** Milliseconds after which an order outside trading hours is told when it will be placed. */
const CLOSED_NOTICE_MS = 1000
/** Milliseconds between two looks at the conditions of an order. */
const CONDITIONS_MS = 1000

/** Where accepted orders live: they wait, work, fill and end here. */
export class Floor implements GroupEffects {
  readonly #options: FloorOptions
  readonly #clock: Clock
  readonly #conditions: ConditionJudge

  constructor(options: FloorOptions) {
    this.#options = options
    this.#clock = options.world.clock
    this.#conditions = new ConditionJudge(options)
  }

  /**
   * Accepts an order whose checks have passed.
   *
   * @param rank Place among orders that came together, which are acknowledged in turn.
   */
  submit(order: BookOrder, rank: number = 0): void {
    order.isTransmitted = true
    order.status = 'PendingSubmit'
    order.completedMs = undefined
    this.#prepare(order)
    const [least, most] = ACKNOWLEDGED_MS
    this.#soon(order, 'acknowledge', [least + rank * most, most + rank * most], () => this.#acknowledge(order))
  }

  /** Shows an order as Inactive; the reason follows. */
  reject(order: BookOrder, refusal: Refusal): void {
    order.isTransmitted = true
    order.completedStatus = `Inactive: ${refusal.message}`
    this.#finish(order, 'Inactive')
    const { announcer, random } = this.#options
    announcer.announce(order, 1)
    this.#clock.setTimer(random.integer(20, 120), () => {
      announcer.notice(order, refusal)
      announcer.announce(order, 1)
    })
  }

  /** Goes on with an order whose values a client has changed. */
  revised(order: BookOrder): void {
    if (order.pending.has('acknowledge')) return this.#prepare(order)
    const wasTriggered = order.status === 'Submitted' && order.kind.trigger !== undefined
    order.dropAll()
    this.#prepare(order)
    if (wasTriggered) order.waits.delete('trigger')
    order.status = order.waits.size === 0 ? 'Submitted' : 'PreSubmitted'
    order.seenMs = this.#clock.now()
    this.#options.announcer.announce(order, 2)
    this.#arm(order)
  }

  /** Cancels an order at its owner's wish; the confirmation follows. */
  cancel(order: BookOrder, delayMs?: number): void {
    const { announcer, random } = this.#options
    if (!order.isTransmitted) return this.end(order, 'Cancelled by Trader', '')
    if (order.pending.has('acknowledge')) {
      order.isCancelWanted = true
      return
    }
    order.status = 'PendingCancel'
    order.changes++
    if (order.waits.has('market')) announcer.announce(order, 2)
    else if (random.next() < 0.3) announcer.announce(order, 1)
    const waitMs = delayMs ?? random.integer(...CANCELLED_MS)
    order.keep(
      'cancel',
      this.#clock.setTimer(waitMs, () => this.end(order, 'Cancelled by Trader', '')),
    )
  }

  /** Ends an order: its status alone, then the notice 202. */
  end(order: BookOrder, completedStatus: string, reason: string): void {
    if (order.isDone) return
    order.completedStatus = completedStatus
    order.isTransmitted = true
    this.#finish(order, 'Cancelled')
    this.#options.announcer.status(order)
    this.#options.announcer.notice(order, refuse(202, `Order Canceled - reason:${reason}`))
    afterCancel(order, this.#options.book, this)
  }

  /** Ends an order that was carried out elsewhere, such as an exercise. */
  complete(order: BookOrder, size: number): void {
    order.filled = size
    order.completedStatus = `Filled Size: ${size}`
    this.#finish(order, 'Filled')
    this.#options.announcer.announce(order, 2)
  }

  cancelAlong(order: BookOrder): void {
    this.end(order, 'Cancelled by System:\n', '')
  }

  release(order: BookOrder): void {
    this.#clear(order, 'parent')
  }

  resized(order: BookOrder): void {
    order.changes++
    if (order.isOpen) this.#options.announcer.announce(order, 1)
  }

  #prepare(order: BookOrder): void {
    const nowMs = this.#clock.now()
    const { world, random, zone } = this.#options
    order.startsMs = startOf(order, nowMs, zone)
    order.expiresMs = expiryOf(order, nowMs, zone)
    order.waits.clear()
    for (const wait of waitsOf(order, nowMs)) order.waits.add(wait)
    armTrigger(order, world.market.quote(order.instrument))
    order.schedule = scheduleOf(order.order, { ...algoTimes(order, nowMs, zone), random })
  }

  #acknowledge(order: BookOrder): void {
    order.drop('acknowledge')
    const { announcer, random } = this.#options
    if (order.waits.has('market')) this.#acknowledgeClosed(order)
    else if (order.waits.size > 0) {
      order.status = 'PreSubmitted'
      announcer.announce(order, 2)
      this.#arm(order)
    } else if (!order.isBuy || random.next() < 0.3) {
      order.status = 'PreSubmitted'
      announcer.announce(order, 1)
      this.#soon(order, 'start', [10, 40], () => this.#start(order))
    } else this.#start(order)
    if (order.isCancelWanted && !order.isDone) this.cancel(order)
  }

  #acknowledgeClosed(order: BookOrder): void {
    const { announcer, random } = this.#options
    const tif = normalizedTif(order.order.tif)
    if (tif === 'IOC' || tif === 'FOK') {
      order.status = 'Submitted'
      announcer.announce(order, 1)
      order.order = { ...order.order, outsideRth: true }
      announcer.announce(order, 1)
      this.#expireAtOnce(order)
      return
    }
    order.status = 'PreSubmitted'
    const stretch = stretchAt(order.instrument, isExtended(order), this.#clock.now())
    const notice = refuse(399, closedText(order, stretch?.startMs ?? this.#clock.now(), this.#options.zone))
    if (random.next() < 0.25) {
      announcer.notice(order, notice)
      announcer.announce(order, 2)
    } else {
      announcer.announce(order, 1)
      order.keep(
        'closed notice',
        this.#clock.setTimer(CLOSED_NOTICE_MS, () => {
          announcer.notice(order, notice)
          announcer.announce(order, 3)
        }),
      )
    }
    this.#arm(order)
  }

  /** Sets the timers and watches by which an order finds out that its time has come. */
  #arm(order: BookOrder): void {
    const nowMs = this.#clock.now()
    const { instrument, waits } = order
    this.#at(order, 'expiry', order.expiresMs, () => this.#expire(order))
    const stretch = stretchAt(instrument, isExtended(order), nowMs)
    if (waits.has('market')) this.#at(order, 'open', stretch?.startMs, () => this.#clear(order, 'market'))
    else this.#at(order, 'close', stretch?.endMs, () => this.#closed(order))
    if (waits.has('time')) this.#at(order, 'time', order.startsMs, () => this.#clear(order, 'time'))
    if (waits.has('auction')) {
      const isClosing = auctionOf(order) === 'close'
      const auctionMs = isClosing ? nextCloseMs(instrument, nowMs) : nextOpenMs(instrument, nowMs)
      // The last quote of the closing auction is that of the moment before the end.
      const early = isClosing ? 1 : 0
      this.#at(order, 'auction', auctionMs === undefined ? undefined : auctionMs - early, () =>
        this.#clear(order, 'auction'),
      )
    }
    const mayCancel = order.order.conditionsCancelOrder === true && (order.order.conditions ?? []).length > 0
    if (waits.has('conditions') || mayCancel) this.#watchConditions(order)
    if (waits.size === 0 || isOnly(waits, 'trigger')) this.#watch(order)
    if (waits.size > 0) return
    if (auctionOf(order) !== undefined) this.#look(order)
    else this.#soon(order, 'match', MATCHED_MS, () => this.#look(order))
  }

  #clear(order: BookOrder, wait: Wait): void {
    if (order.isDone || !order.waits.delete(wait)) return
    order.drop(wait)
    order.changes++
    if (order.pending.has('acknowledge')) return
    if (order.waits.size === 0) return this.#start(order)
    if (isOnly(order.waits, 'trigger')) armTrigger(order, this.#options.world.market.quote(order.instrument))
    this.#options.announcer.announce(order, 1)
    this.#arm(order)
  }

  #start(order: BookOrder): void {
    if (order.status !== 'PendingCancel') order.status = 'Submitted'
    // What traded while it waited did not trade with it.
    order.seenMs = this.#clock.now()
    order.changes++
    this.#options.announcer.announce(order, 2)
    this.#arm(order)
  }

  #watch(order: BookOrder): void {
    if (order.pending.has('watch')) return
    order.keep(
      'watch',
      this.#options.world.market.watch(order.instrument, (seen) => this.#observe(order, seen)),
    )
  }

  #look(order: BookOrder): void {
    const nowMs = this.#clock.now()
    const { market } = this.#options.world
    const quote = market.quote(order.instrument)
    if (quote !== undefined) {
      this.#observe(order, { quote, trades: market.trades(order.instrument, order.seenMs, nowMs) })
    }
    const next = order.schedule === undefined ? undefined : nextSliceMs(order.schedule, nowMs)
    this.#at(order, 'slice', next, () => this.#look(order))
  }

  #observe(order: BookOrder, seen: Observation): void {
    if (order.isDone || order.pending.has('acknowledge')) return
    if (isOnly(order.waits, 'trigger')) {
      const revised = adjusted(order, seen)
      if (revised !== undefined) {
        order.revise({ ...revised, totalQuantity: order.quantity })
        return this.revised(order)
      }
      if (!isTriggered(order, seen)) return
      if (order.kind.trigger === 'trail' && order.kind.pricing === 'limit') order.floatingLimit = trailingLimit(order)
      this.#clear(order, 'trigger')
    } else if (order.waits.size === 0) this.#trade(order, seen)
  }

  #trade(order: BookOrder, seen: Observation): void {
    const steps = priceStepsOf(order.instrument)
    const limit = limitOf(order, seen.quote, steps)
    if (limit === 'none') return
    if (limit !== undefined && isFarThrough(order, limit, seen)) {
      return this.end(order, 'Cancelled by System:\nPrice protection', 'Order price is too far through the market')
    }
    const tif = normalizedTif(order.order.tif)
    const isCrossed = auctionOf(order) !== undefined
    const market = isCrossed ? wholeMarket(seen, order.remaining) : seen
    const matches = match(matchableOf(order, this.#released(order), limit), market, steps)
    order.seenMs = seen.quote.timeMs
    order.hasRested = true
    for (const each of matches) {
      if (order.isDone) break
      this.#fill(order, each)
    }
    if (!order.isDone && (tif === 'IOC' || tif === 'FOK' || isCrossed)) this.#expireAtOnce(order)
  }

  #fill(order: BookOrder, each: Match): void {
    const booked = this.#options.filling.book(order, each)
    if (order.kind.pricing === 'market to limit') order.floatingLimit ??= each.price
    if (order.remaining === 0) {
      order.completedStatus = `Filled Size: ${order.filled}`
      this.#finish(order, 'Filled')
    } else if (order.status === 'PreSubmitted') order.status = 'Submitted'
    this.#options.announcer.fill(order, booked)
    afterFill(order, each.size, this.#options.book, this)
  }

  /** Returns what an algorithm has set free and has not traded yet; without one it is all that remains. */
  #released(order: BookOrder): number {
    if (order.schedule === undefined) return order.remaining
    const share = releasedShare(order.schedule, this.#clock.now())
    const released = share >= 1 ? order.quantity : toGrid(order.quantity * share, order.increment, Math.floor)
    return Math.max(0, trim(released - order.filled))
  }

  #watchConditions(order: BookOrder): void {
    order.keep(
      'conditions',
      this.#clock.setTimer(CONDITIONS_MS, () => {
        if (!this.#conditions.hold(order)) return this.#watchConditions(order)
        order.drop('conditions')
        if (order.order.conditionsCancelOrder === true) this.end(order, 'Cancelled by System:\nConditions', '')
        else this.#clear(order, 'conditions')
      }),
    )
  }

  /** Sends an order back to wait when its market closes. */
  #closed(order: BookOrder): void {
    const nowMs = this.#clock.now()
    if (order.isDone || order.expiresMs <= nowMs) return
    // Around the clock one session begins where the other ends.
    if (tradesAt(order.instrument, isExtended(order), nowMs)) return this.#arm(order)
    order.drop('watch')
    order.waits.add('market')
    if (order.status === 'Submitted') order.status = 'PreSubmitted'
    order.changes++
    this.#options.announcer.announce(order, 1)
    this.#arm(order)
  }

  #expire(order: BookOrder): void {
    this.end(order, 'Cancelled by System:\nOrder has expired', '')
  }

  #expireAtOnce(order: BookOrder): void {
    order.status = 'PendingCancel'
    order.changes++
    this.#options.announcer.announce(order, 1)
    this.end(order, 'Cancelled by System:\n', '')
  }

  #finish(order: BookOrder, status: 'Cancelled' | 'Filled' | 'Inactive'): void {
    order.status = status
    order.waits.clear()
    order.completedMs = this.#clock.now()
    order.changes++
    order.dropAll()
  }

  #soon(order: BookOrder, name: string, range: readonly [number, number], run: () => void): void {
    order.keep(name, this.#clock.setTimer(this.#options.random.integer(...range), run))
  }

  #at(order: BookOrder, name: string, instantMs: number | undefined, run: () => void): void {
    if (instantMs === undefined || !Number.isFinite(instantMs)) return order.drop(name)
    order.keep(name, this.#clock.setTimer(instantMs - this.#clock.now(), run))
  }
}

function isOnly(waits: ReadonlySet<Wait>, wait: Wait): boolean {
  return waits.size === 1 && waits.has(wait)
}
