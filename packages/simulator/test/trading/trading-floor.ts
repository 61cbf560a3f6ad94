import type { Contract, ExecutionDetails, OpenOrder, Order, OrderStatus } from '@twskit/wire'
import { Accounts, type AccountsOptions } from '../../src/accounts/accounts.ts'
import { SteppedClock } from '../../src/clock/stepped-clock.ts'
import { OrderIds } from '../../src/session/order-ids.ts'
import type { OrderEvent, OrderMessage } from '../../src/trading/announcer.ts'
import type { MissingTif } from '../../src/trading/placing.ts'
import type { Refusal } from '../../src/trading/refusal.ts'
import { type OrderClient, Trading } from '../../src/trading/trading.ts'
import type { TradingHours } from '../../src/world/instruments/catalogue.ts'
import type { Instrument } from '../../src/world/instruments/instrument.ts'
import { World } from '../../src/world/world.ts'

export const apple: Contract = { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }

/** Monday, 2 March 2026, 10:00 in New York. */
const monday10: number = Date.UTC(2026, 2, 2, 15)

/** What a trading floor for tests begins with. */
export interface TradingFloorOptions extends AccountsOptions {
  readonly startMs?: number
  readonly seed?: number
  readonly codes?: readonly string[]
  readonly tradingHours?: TradingHours
  readonly groups?: Readonly<Record<string, readonly string[]>>
}

type MessageOf<T extends OrderMessage['type']> = Extract<OrderMessage, { readonly type: T }>

/** Trading without a gateway around it: a world whose time the test owns, and a record of what clients are told. */
export class TradingFloor {
  readonly clock: SteppedClock
  readonly world: World
  readonly accounts: Accounts
  readonly trading: Trading
  readonly events: OrderEvent[] = []
  /** What was told to the requester alone. */
  readonly refusals: { readonly clientId: number; readonly orderId: number; readonly refusal: Refusal }[] = []
  readonly orderIds: OrderIds = new OrderIds()

  constructor(options: TradingFloorOptions = {}) {
    this.clock = new SteppedClock(options.startMs ?? monday10)
    const { seed = 1, tradingHours = 'exchange', codes = ['DU1000001'], groups } = options
    this.world = new World({ clock: this.clock, seed, tradingHours })
    this.accounts = new Accounts(this.world, codes, options)
    this.trading = new Trading({
      world: this.world,
      accounts: this.accounts,
      random: this.world.random.stream('test'),
      user: 'demo',
      zone: 'US/Eastern',
      accountsOf: (group) => groups?.[group],
      orderIds: this.orderIds,
    })
    this.trading.listen((events) => this.events.push(...events))
  }

  client(clientId: number = 1, missingTif: MissingTif = 'supplied with notice'): OrderClient {
    return {
      clientId,
      missingTif,
      refuse: (orderId, refusal) => this.refusals.push({ clientId, orderId, refusal }),
    }
  }

  /** Places an order of 100 AAPL as client 1, unless told otherwise; it is transmitted and good for the day. */
  place(orderId: number, order: Order, contract: Contract = apple, clientId: number = 1): void {
    this.trading.place(this.client(clientId), {
      type: 'PlaceOrderRequest',
      orderId,
      contract,
      order: { action: 'BUY', totalQuantity: 100, tif: 'DAY', transmit: true, ...order },
    })
  }

  cancel(orderId: number, clientId: number = 1): void {
    this.trading.cancel(this.client(clientId), orderId)
  }

  advance(ms: number): void {
    this.clock.advance(ms)
  }

  instrument(contract: Contract = apple): Instrument {
    const resolution = this.world.resolve(contract)
    if (resolution.kind === 'refused') throw new Error(resolution.refusal.message)
    return resolution.found.instrument
  }

  /** Moves the price of an instrument and lets the market see it. */
  price(price: number, contract: Contract = apple): void {
    this.world.market.setPrice(this.instrument(contract), price)
    this.advance(500)
  }

  quote(contract: Contract = apple): { readonly bid: number; readonly ask: number; readonly last: number } {
    const { bid, ask, last } = this.world.market.quote(this.instrument(contract)) ?? {}
    return { bid: bid ?? Number.NaN, ask: ask ?? Number.NaN, last: last ?? Number.NaN }
  }

  /** Forgets what was told so far. */
  forget(): void {
    this.events.length = 0
    this.refusals.length = 0
  }

  /** Returns the last status of an order. */
  status(orderId: number): OrderStatus | undefined {
    return this.messages('OrderStatus').findLast((message) => message.orderId === orderId)
  }

  /** Returns the last openOrder of an order. */
  openOrder(orderId: number): OpenOrder | undefined {
    return this.messages('OpenOrder').findLast((message) => message.orderId === orderId)
  }

  /** Returns the executions of an order that were told. */
  fills(orderId: number): readonly ExecutionDetails[] {
    return this.messages('ExecutionDetails').filter(({ execution }) => execution?.orderId === orderId)
  }

  /** Lists the codes that were told about an order, to its owner and to the requester. */
  codes(orderId: number): readonly number[] {
    const told = this.events.flatMap((event) =>
      'notice' in event && event.order.orderId === orderId ? [event.notice.code] : [],
    )
    return [...told, ...this.refusals.filter((each) => each.orderId === orderId).map(({ refusal }) => refusal.code)]
  }

  messages<T extends OrderMessage['type']>(type: T): MessageOf<T>[] {
    return this.events.flatMap((event) =>
      'message' in event && event.message.type === type ? [event.message as MessageOf<T>] : [],
    )
  }

  /** Writes what was told about an order in short: `open Submitted`, `status Filled 100/0`, `fill 100`, `fee`, `202`. */
  story(orderId: number): readonly string[] {
    return this.events.filter(({ order }) => order.orderId === orderId).map(told)
  }
}

function told(event: OrderEvent): string {
  if ('notice' in event) return String(event.notice.code)
  const { message } = event
  switch (message.type) {
    case 'OpenOrder':
      return `open ${message.orderState?.status}`
    case 'OrderStatus': {
      const held = message.whyHeld === undefined ? '' : ` (${message.whyHeld})`
      return `status ${message.status} ${message.filled}/${message.remaining}${held}`
    }
    case 'ExecutionDetails':
      return `fill ${message.execution?.shares}`
    case 'CommissionAndFeesReport':
      return 'fee'
    case 'OrderBound':
      return `bound ${message.orderId}`
  }
}
