import { DisconnectedError, type IbClient, IbError, limit, market, stock, type Trade } from '@twskit/client'
import type { Gateway } from '@twskit/simulator'
import type { Dice } from './dice.ts'
import { nameOf } from './streams.ts'

const AAPL = stock('AAPL', { exchange: 'SMART', currency: 'USD' })

/** Gateways tell all open orders at each connect; many would keep them busy with nothing else. */
const MOST_OPEN = 25

/** What the caller of one placement knows. */
interface Placed {
  readonly ref: string
  trade: Trade | undefined
  error: unknown
}

/** Places, changes and cancels orders all the time, and remembers what it was told about each. */
export class Orders {
  readonly endings = new Map<string, number>()
  readonly faults: string[] = []
  open = 0
  readonly #ib: IbClient
  readonly #dice: Dice
  readonly #placed: Placed[] = []
  #isOver = false

  constructor(ib: IbClient, dice: Dice) {
    this.#ib = ib
    this.#dice = dice
    void this.#work()
  }

  get count(): number {
    return this.#placed.length
  }

  stop(): void {
    this.#isOver = true
  }

  /** Compares what the gateway has with what callers were told and what the client knows; says each difference. */
  differences(gateway: Gateway): readonly string[] {
    const found: string[] = []
    const book = gateway.trading.book.all()
    const known = [...this.#ib.trades]
    for (const { ref, trade, error } of this.#placed) {
      const there = book.filter(({ order }) => order.orderRef === ref)
      const here = known.filter(({ order }) => order.orderRef === ref)
      if (there.length > 1) found.push(`${ref} is ${there.length} orders at the gateway`)
      if (here.length > 1) found.push(`${ref} is ${here.length} trades of the client`)
      if (there.length > 0 && isCertainlyNot(error)) found.push(`${ref} failed with ${nameOf(error)}, yet it exists`)
      if (trade !== undefined && here[0] !== trade) found.push(`${ref} is not the trade its caller has`)
      const [order] = there
      const [mine] = here
      if (order === undefined) {
        // The gateway forgets the orders of its last second when it restarts; what never arrived it never knew.
        if (mine !== undefined && mine.status !== 'unknown' && mine.status !== 'rejected') {
          found.push(`${ref} is ${mine.status} to the client, and the gateway has never heard of it`)
        }
      } else if (mine === undefined) {
        found.push(`${ref} is ${order.status} at the gateway and lost to the client`)
      } else {
        if (mine.permId !== order.permId) found.push(`${ref} has permId ${order.permId} and not ${mine.permId}`)
        if (mine.filled !== order.filled) found.push(`${ref} filled ${order.filled} and not ${mine.filled}`)
        const shares = mine.fills.reduce((sum, fill) => sum + fill.shares, 0)
        if (shares !== order.filled) found.push(`${ref} filled ${order.filled}, and its fills are ${shares}`)
        if (mine.isOver !== order.isDone || mine.status === 'unknown') {
          found.push(`${ref} is ${order.status} and not ${mine.status}`)
        }
      }
    }
    return found
  }

  async #work(): Promise<void> {
    for (let n = 0; !this.#isOver; n++) {
      void this.#one(n)
      await new Promise((resolve) => setTimeout(resolve, this.#dice.integer(10, 300)))
    }
  }

  async #one(n: number): Promise<void> {
    // Those too whose placing failed with the link: the client finds out about them by itself.
    const open = this.#ib.trades.open.filter(({ status }) => status !== 'unknown' && status !== 'sent')
    // While there is no session every call fails at once; now and then is enough.
    if (this.#ib.state.kind === 'reconnecting' && this.#dice.chance(0.8)) return
    const kind = open.length > MOST_OPEN ? 0 : this.#dice.integer(0, 9)
    if (kind < 3 && open.length > 0) {
      const trade = this.#dice.pick(open)
      if (kind < 2) await this.#watch(() => trade.cancel())
      else await this.#watch(() => trade.modify({ lmtPrice: this.#dice.integer(10, 50) }))
      return
    }
    const placed: Placed = { ref: `chaos-${n}`, trade: undefined, error: undefined }
    this.#placed.push(placed)
    const quantity = this.#dice.integer(1, 300)
    const action = this.#dice.pick(['BUY', 'SELL'] as const)
    const order = kind < 7 ? limit('BUY', quantity, this.#dice.integer(10, 50)) : market(action, quantity)
    await this.#watch(async () => {
      try {
        placed.trade = await this.#ib.placeOrder(AAPL, { ...order, orderRef: placed.ref })
      } catch (error) {
        placed.error = error
        throw error
      }
    })
  }

  async #watch(act: () => Promise<unknown>): Promise<void> {
    this.open++
    let ending = 'value'
    try {
      await act()
    } catch (error) {
      ending = nameOf(error)
      if (!(error instanceof IbError)) this.faults.push(`An order ended with ${String(error)}`)
    } finally {
      this.open--
      this.endings.set(ending, (this.endings.get(ending) ?? 0) + 1)
    }
  }
}

/** Says that an error promises that nothing was executed. */
function isCertainlyNot(error: unknown): boolean {
  return error instanceof DisconnectedError && !error.mayHaveExecuted
}
