import type { Contract } from '@twskit/wire'
import { dayAt, DAY_MS } from '../clock/days.ts'
import { wallToInstant } from '../clock/zones.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import type { World } from '../world/world.ts'
import { Account, type AccountTrade } from './account.ts'
import { type AccountFacts, type AccountRow, accountRows, ledgerRows, summaryRows } from './account-rows.ts'
import { ACCOUNT_ZONE, type AccountFigures, accountDay, type HoldingFigures, Valuation } from './figures.ts'
import type { Holding } from './holding.ts'
import { Rates } from './rates.ts'
import { unitsOf } from './settlement.ts'

/** A position an account begins with. */
export interface StartingPosition {
  /** What is held; a conId, or enough to find one instrument. */
  readonly contract: Contract
  /** Shares or contracts; negative when short. */
  readonly position: number
  /** Price that was paid; what the market says at the beginning when left out. */
  readonly price?: number
}

/** What accounts begin with. */
export interface AccountsOptions {
  /** Currency in which totals are written; USD by default. */
  readonly baseCurrency?: string
  /** Cash of each account by currency; a million of the base currency by default. */
  readonly cash?: Readonly<Record<string, number>>
  /** Positions of the first account; none by default. */
  readonly positions?: readonly StartingPosition[]
}

/** What changed in an account. */
export interface AccountChange {
  readonly account: Account
  readonly holding: Holding
}

/** The accounts of a login: what they hold and what it is worth. */
export class Accounts {
  readonly valuation: Valuation
  readonly base: string
  readonly #world: World
  readonly #accounts: ReadonlyMap<string, Account>
  readonly #listeners = new Set<(change: AccountChange) => void>()

  /** @throws RangeError when a starting position names no instrument, or several. */
  constructor(world: World, codes: readonly string[], options: AccountsOptions = {}) {
    this.#world = world
    this.base = options.baseCurrency ?? 'USD'
    this.valuation = new Valuation(world, new Rates(world, this.base))
    const cash = Object.entries(options.cash ?? { [this.base]: 1_000_000 })
    this.#accounts = new Map(codes.map((code, index) => [code, this.#open(code, cash, index, options)]))
  }

  /** Lists the codes of the accounts. */
  get codes(): readonly string[] {
    return [...this.#accounts.keys()]
  }

  /** Returns an account by its code. */
  of(code: string): Account | undefined {
    return this.#accounts.get(code)
  }

  /** Books a trade and tells the listeners. Returns what it realized, as `Account.trade` does. */
  book(code: string, trade: Omit<AccountTrade, 'day'>): number | undefined {
    const account = this.#accounts.get(code)
    if (account === undefined) return undefined
    const realized = account.trade({ ...trade, day: accountDay(this.#world.clock.now()) })
    const holding = account.holding(trade.instrument.conId)
    if (holding !== undefined) for (const listener of this.#listeners) listener({ account, holding })
    return realized
  }

  /** Tells a listener of every booked trade. Returns the end of it. */
  watch(listener: (change: AccountChange) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Values an account as the market stands. */
  figures(account: Account): AccountFigures {
    return this.valuation.account(account)
  }

  /** Values one position as the market stands. */
  holdingFigures(held: Holding): HoldingFigures {
    return this.valuation.holding(held)
  }

  /** Lists every value of an account, in alphabetical order. */
  rows(account: Account): readonly AccountRow[] {
    return accountRows(this.#facts(account), this.figures(account))
  }

  /** Lists the values that summaries report. */
  summaryRows(account: Account): readonly AccountRow[] {
    return summaryRows(this.#facts(account), this.figures(account))
  }

  /** Lists the values of each currency and of all together. */
  ledgerRows(account: Account): readonly AccountRow[] {
    return ledgerRows(this.figures(account))
  }

  /** Returns the figures before a trade and after it, without booking anything. */
  preview(
    code: string,
    trade: Omit<AccountTrade, 'day'>,
  ): { before: AccountFigures; after: AccountFigures } | undefined {
    const account = this.#accounts.get(code)
    if (account === undefined) return undefined
    const tried = account.copy()
    tried.trade({ ...trade, day: accountDay(this.#world.clock.now()) })
    return { before: this.figures(account), after: this.figures(tried) }
  }

  #facts(account: Account): AccountFacts {
    const tomorrow = dayAt(this.#world.clock.now(), ACCOUNT_ZONE) + 1
    return { code: account.code, base: this.base, nextChangeMs: wallToInstant(tomorrow * DAY_MS, ACCOUNT_ZONE) }
  }

  #open(code: string, cash: readonly (readonly [string, number])[], index: number, options: AccountsOptions): Account {
    const positions = index === 0 ? (options.positions ?? []) : []
    return new Account(
      code,
      cash,
      positions.map((each) => this.#start(each)),
    )
  }

  #start({ contract, position, price }: StartingPosition): Holding {
    const instrument = this.#find(contract)
    const paid = price ?? this.#world.market.mark(instrument)
    return {
      instrument,
      position,
      averageCost: paid * unitsOf(instrument),
      day: { day: accountDay(this.#world.clock.now()), position, flow: 0, realized: 0 },
    }
  }

  #find(contract: Contract): Instrument {
    const resolution = this.#world.resolve(contract)
    if (resolution.kind === 'one') return resolution.found.instrument
    throw new RangeError(`No one instrument for a starting position: ${JSON.stringify(contract)}`)
  }
}
