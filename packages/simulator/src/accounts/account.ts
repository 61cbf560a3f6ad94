import type { Day } from '../clock/days.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { bookTrade, type Holding } from './holding.ts'
import { settlementOf, unitsOf } from './settlement.ts'

/** A trade by an account, in the terms of an execution. */
export interface AccountTrade {
  readonly instrument: Instrument
  /** Shares or contracts; negative when sold. */
  readonly quantity: number
  /** Price of one share, or of one unit of the contract. */
  readonly price: number
  /** Commission and fees, in the instrument's currency. */
  readonly fee: number
  readonly day: Day
}

/** Cash and positions of one account. */
export class Account {
  readonly code: string
  readonly #cash: Map<string, number>
  readonly #holdings: Map<number, Holding>

  constructor(
    code: string,
    cash: Iterable<readonly [currency: string, amount: number]>,
    holdings: Iterable<Holding> = [],
  ) {
    this.code = code
    this.#cash = new Map(cash)
    this.#holdings = new Map()
    for (const holding of holdings) this.#holdings.set(holding.instrument.conId, holding)
  }

  /** Lists cash by currency, in order of the currencies' names. */
  get cash(): readonly (readonly [currency: string, amount: number])[] {
    return [...this.#cash].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  /** Lists what the account holds and what it has closed, in order of the symbols. */
  get holdings(): readonly Holding[] {
    return [...this.#holdings.values()].sort((a, b) => compare(a.instrument, b.instrument))
  }

  /** Returns the holding of a conId, which may be closed. */
  holding(conId: number): Holding | undefined {
    return this.#holdings.get(conId)
  }

  /** Returns how much of an instrument is held; 0 for none. */
  position(conId: number): number {
    return this.#holdings.get(conId)?.position ?? 0
  }

  /** Adds to the cash of a currency. */
  pay(currency: string, amount: number): void {
    this.#cash.set(currency, (this.#cash.get(currency) ?? 0) + amount)
  }

  /** Books a trade. Returns what it realized, in the instrument's currency; `undefined` when it closed nothing. */
  trade({ instrument, quantity, price, fee, day }: AccountTrade): number | undefined {
    const unitPrice = price * unitsOf(instrument)
    const held = this.#holdings.get(instrument.conId)
    const { holding, realized } = bookTrade(held, { instrument, quantity, unitPrice, fee, day })
    this.#holdings.set(instrument.conId, holding)
    switch (settlementOf(instrument)) {
      case 'margined':
        // The opening fee is part of the cost, so it is settled with the gain or loss.
        this.pay(instrument.currency, realized ?? 0)
        break
      case 'exchanged':
        this.pay(instrument.symbol, quantity)
        this.pay(instrument.currency, -quantity * unitPrice - fee)
        break
      case 'paid':
        this.pay(instrument.currency, -quantity * unitPrice - fee)
        break
    }
    return realized
  }

  /** Copies the account, to see what a trade would do to it. */
  copy(): Account {
    return new Account(this.code, this.#cash, this.#holdings.values())
  }
}

function compare(a: Instrument, b: Instrument): number {
  return a.symbol === b.symbol ? a.conId - b.conId : a.symbol < b.symbol ? -1 : 1
}
