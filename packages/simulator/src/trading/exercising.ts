import type { ExerciseOptionsRequest } from '@twskit/wire'
import type { Accounts } from '../accounts/accounts.ts'
import { contractOf } from '../world/instruments/contract.ts'
import type { World } from '../world/world.ts'
import type { Announcer } from './announcer.ts'
import type { BookOrder } from './book-order.ts'
import type { Filling } from './filling.ts'
import type { Floor } from './floor.ts'
import type { OrderBook } from './order-book.ts'
import type { Reading, Placement } from './placing.ts'
import { type Refusal, refuse } from './refusal.ts'
import { settleOption, worthOf } from './settling.ts'
import { nextCloseMs } from './trading-hours.ts'

/** What exercising works with. */
export interface ExercisingOptions {
  readonly world: World
  readonly accounts: Accounts
  readonly book: OrderBook
  readonly announcer: Announcer
  readonly filling: Filling
  readonly floor: Floor
}

/** Values of `exerciseAction`. */
const exercise = 1
const lapse = 2

/** Exercises of options: orders that are carried out when the market closes. */
export class Exercising {
  readonly #options: ExercisingOptions

  constructor(options: ExercisingOptions) {
    this.#options = options
  }

  /** Reads a request: what is held must be enough, and in the money unless the client overrides that. */
  read(request: ExerciseOptionsRequest): Reading {
    const { world, accounts } = this.#options
    const resolution = world.resolve(request.contract ?? {})
    if (resolution.kind === 'refused') return { refusal: resolution.refusal }
    const { instrument, exchange } = resolution.found
    const account = request.account === undefined || request.account === '' ? accounts.codes[0] : request.account
    const held = accounts.of(account ?? '')?.position(instrument.conId)
    const quantity = request.exerciseQuantity ?? 0
    if (account === undefined || held === undefined) return wrong(`Invalid account code ${account}`)
    if (instrument.right === undefined) return wrong('Only options can be exercised')
    if (request.exerciseAction !== exercise && request.exerciseAction !== lapse) return wrong('Invalid exercise action')
    if (quantity <= 0 || held < quantity) return wrong('No unlapsed position exists in this option')
    if (
      request.exerciseAction === exercise &&
      request.override !== true &&
      worthOf(this.#options.world, instrument) <= 0
    ) {
      return wrong('The option is not in the money')
    }
    return {
      placement: {
        instrument,
        account,
        contract: contractOf(instrument, exchange),
        order: {
          action: request.exerciseAction === lapse ? 'SELL' : 'BUY',
          orderType: 'LMT',
          lmtPrice: 0,
          totalQuantity: quantity,
          tif: 'DAY',
        },
        rejection: undefined,
        notices: [refuse(10349, 'Order TIF was set to DAY based on order preset.')],
      },
    }
  }

  /** Accepts an exercise; it is carried out at the close. */
  accept(order: BookOrder, placement: Placement): void {
    const { announcer, world } = this.#options
    order.isTransmitted = true
    order.status = 'PreSubmitted'
    for (const notice of placement.notices) announcer.notice(order, notice)
    announcer.announce(order, 2)
    const nowMs = world.clock.now()
    const closeMs = nextCloseMs(order.instrument, nowMs) ?? nowMs
    order.keep(
      'exercise',
      world.clock.setTimer(closeMs - nowMs, () => this.#carryOut(order)),
    )
  }

  #carryOut(order: BookOrder): void {
    const { accounts, floor, announcer } = this.#options
    const { instrument, account, quantity } = order
    const held = accounts.of(account)?.position(instrument.conId) ?? 0
    if (held < quantity) {
      announcer.notice(order, wrong('No unlapsed position exists in this option').refusal)
      return floor.end(order, 'Cancelled by System:\n', '')
    }
    settleOption(this.#options, account, instrument, quantity, order.isBuy)
    floor.complete(order, quantity)
  }
}

function wrong(cause: string): { readonly refusal: Refusal } {
  return { refusal: refuse(322, `Error processing request.-'bO' : cause - ${cause}`) }
}
