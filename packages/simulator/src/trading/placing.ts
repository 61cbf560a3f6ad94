import type { Contract, Order, PlaceOrderRequest } from '@twskit/wire'
import { unitsOf } from '../accounts/settlement.ts'
import { contractOf } from '../world/instruments/contract.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { toGrid } from '../world/instruments/market-rules.ts'
import type { World } from '../world/world.ts'
import { BookOrder } from './book-order.ts'
import { echoedContract } from './echo.ts'
import { withImpliedLimit } from './implied-limit.ts'
import { type CheckFacts, checkForm, checkOrder, normalizedTif } from './order-checks.ts'
import { invalid, type Refusal, refuse } from './refusal.ts'

/** Who places an order. */
export interface Placer {
  readonly clientId: number
  /** True for orders made in TWS by hand. */
  readonly isManual: boolean
}

/** What a gateway does with an order that has no time in force: refuses it, or takes DAY from its preset. */
export type MissingTif = 'refused' | 'supplied with notice' | 'supplied silently'

/** What requests are completed and checked with. */
export interface PlacingOptions {
  readonly world: World
  readonly zone: string
  readonly accountCodes: readonly string[]
  readonly accountsOf: (group: string) => readonly string[] | undefined
  readonly mayTrade: (instrument: Instrument) => boolean
}

/** A request that makes sense: what it trades and with which values. */
export interface Placement {
  readonly instrument: Instrument
  readonly contract: Contract
  readonly order: Order
  readonly account: string
  /** What is wrong all the same, for the order to be shown as rejected. */
  readonly rejection: Refusal | undefined
  /** What the gateway added by itself. */
  readonly notices: readonly Refusal[]
}

/** What becomes of a request before it touches the book: a placement, or a refusal that is sent alone. */
export type Reading = { readonly placement: Placement } | { readonly refusal: Refusal }

/** Completes the requests of clients from contracts, accounts and presets, and checks them. */
export class Placing {
  readonly #options: PlacingOptions

  constructor(options: PlacingOptions) {
    this.#options = options
  }

  /**
   * Reads a request.
   *
   * @param missingTif What is done when the order has no time in force.
   */
  read(request: Pick<PlaceOrderRequest, 'contract' | 'order'>, missingTif: MissingTif): Reading {
    const asked = request.order ?? {}
    const contract = request.contract ?? {}
    const wrongForm = checkForm(asked)
    if (wrongForm !== undefined) return { refusal: wrongForm }
    if ((contract.exchange ?? '') === '') return { refusal: invalid('Missing order exchange') }
    const resolution = this.#options.world.resolve(contract)
    if (resolution.kind === 'refused') return { refusal: resolution.refusal }
    const account = this.#accountOf(asked)
    if (typeof account !== 'string') return { refusal: account }
    const { instrument, exchange } = resolution.found
    if (!this.#options.mayTrade(instrument)) return { refusal: refuse(460, 'No trading permissions.') }
    const notices: Refusal[] = []
    let order = asked
    if (normalizedTif(asked.tif) === '') {
      if (missingTif === 'refused' && asked.whatIf !== true) {
        return { refusal: refuse(10052, 'Invalid time in force: none was given') }
      }
      order = { ...order, tif: 'DAY' }
      if (missingTif !== 'supplied silently') {
        notices.push(refuse(10349, 'Order TIF was set to DAY based on order preset.'))
      }
    }
    const isSizedByCash = (order.cashQty ?? 0) > 0 && !((order.totalQuantity ?? 0) > 0)
    if (isSizedByCash) order = this.#sized(order, instrument)
    order = withImpliedLimit(order, contract)
    const facts = { ...this.#facts(instrument, contract), isSizedByCash }
    const wrong = hedgeRefusal(order, instrument) ?? checkOrder(order, facts)
    if (wrong !== undefined && wrong.isShown !== true) return { refusal: wrong }
    const placed = echoedContract(placedContract(instrument, exchange), contract)
    return { placement: { instrument, contract: placed, order, account, rejection: wrong, notices } }
  }

  /** Makes the order of a placement. */
  make(placement: Placement, placer: Placer, orderId: number, permId: number): BookOrder {
    const { instrument, contract, order, account } = placement
    return new BookOrder({
      permId,
      clientId: placer.clientId,
      orderId,
      account,
      instrument,
      contract,
      order,
      isManual: placer.isManual,
      placedMs: this.#options.world.clock.now(),
    })
  }

  #facts(instrument: Instrument, contract: Contract): Omit<CheckFacts, 'isSizedByCash'> {
    const { world, zone } = this.#options
    return {
      instrument,
      contract,
      zone,
      nowMs: world.clock.now(),
      isKnown: (conId) => world.byConId(conId) !== undefined,
    }
  }

  #accountOf(order: Order): string | Refusal {
    const { accountCodes, accountsOf } = this.#options
    const group = order.faGroup ?? ''
    if (group !== '') {
      const members = accountsOf(group)
      return members?.[0] ?? refuse(332, `The allocation group is invalid: ${group}`)
    }
    const account = order.account?.trim() ?? ''
    if (account === '') {
      const [only, ...others] = accountCodes
      return only !== undefined && others.length === 0 ? only : refuse(435, 'You must specify an account.')
    }
    return accountCodes.includes(account) ? account : invalid(`Invalid account code '${account}'`)
  }

  /** Turns a cash quantity into a size, at what the other side asks. */
  #sized(order: Order, instrument: Instrument): Order {
    const { market } = this.#options.world
    const quote = market.quote(instrument)
    const price =
      order.lmtPrice !== undefined && order.lmtPrice > 0 ? order.lmtPrice : (quote?.ask ?? market.mark(instrument))
    const totalQuantity = toGrid(
      (order.cashQty ?? 0) / (price * unitsOf(instrument)),
      instrument.sizeIncrement,
      Math.floor,
    )
    return { ...order, totalQuantity }
  }
}

/** Tells what a modification must not change; `undefined` when it is a fair one. */
export function revisionRefusal(order: BookOrder, placement: Placement, parentId: number): Refusal | undefined {
  const asked = placement.order
  if (placement.instrument.conId !== order.instrument.conId) {
    return refuse(105, 'The order being modified does not match the original order')
  }
  if (asked.action?.toUpperCase() !== order.order.action?.toUpperCase()) {
    return refuse(105, 'The order being modified does not match the original order')
  }
  if (placement.account !== order.account) return refuse(422, 'The account of an order cannot be changed')
  if (parentId !== (order.parent?.orderId ?? 0)) return refuse(10341, 'The parent id of an order cannot be changed')
  if (order.filled > 0 && (asked.totalQuantity ?? 0) <= order.filled) {
    return refuse(104, 'Cannot modify an order to a size that has been filled')
  }
  const group = asked.ocaGroup ?? ''
  if (group !== '' && order.isTransmitted && group !== (order.order.ocaGroup ?? '')) {
    return refuse(10326, 'The OCA group of an order cannot be revised')
  }
  return undefined
}

function placedContract(instrument: Instrument, exchange: string): Contract {
  const { primaryExch: _, ...contract } = contractOf(instrument, exchange)
  return instrument.secType === 'BAG' ? { ...contract, conId: instrument.conId, multiplier: undefined } : contract
}

function hedgeRefusal({ hedgeType }: Order, { secType }: Instrument): Refusal | undefined {
  switch (hedgeType ?? '') {
    case '':
    case 'B':
    case 'P':
    case 'D':
      return undefined
    case 'F':
      return secType === 'CASH' ? undefined : refuse(10063, 'A currency hedge must exchange currencies')
    default:
      return refuse(10007, `Invalid hedge type: ${hedgeType}`)
  }
}
