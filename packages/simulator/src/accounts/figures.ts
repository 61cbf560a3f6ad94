import { dayAt, DAY_MS, type Day } from '../clock/days.ts'
import { wallToInstant } from '../clock/zones.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import type { World } from '../world/world.ts'
import type { Account } from './account.ts'
import { dayOfHolding, type Holding } from './holding.ts'
import { BORROWED_CURRENCY_SHARE, marginOf } from './margin.ts'
import type { Rates } from './rates.ts'
import { type LedgerColumn, ledgerColumnOf, settlementOf, unitsOf } from './settlement.ts'

/** Zone whose midnight begins an account's day. */
export const ACCOUNT_ZONE = 'US/Eastern'

/** Times the free collateral that may be bought. */
const LEVERAGE = 4

/** What one currency contributes to an account, in that currency. */
export interface CurrencyFigures {
  readonly currency: string
  /** Worth of one unit in the base currency. */
  readonly exchangeRate: number
  readonly cash: number
  /** What is held, by column of the ledger. */
  readonly values: Readonly<Record<LedgerColumn, number>>
  /** Gains not settled yet of futures and the like. */
  readonly futuresPnl: number
  readonly netLiquidation: number
  readonly unrealized: number
  readonly realized: number
}

/** What an account is worth and what it may do, in its base currency. */
export interface AccountFigures {
  readonly base: CurrencyFigures
  readonly currencies: readonly CurrencyFigures[]
  readonly grossPositionValue: number
  readonly equityWithLoan: number
  /** Equity of the day before. */
  readonly previousEquity: number
  readonly initialMargin: number
  readonly maintenanceMargin: number
  readonly availableFunds: number
  readonly excessLiquidity: number
  readonly buyingPower: number
  /** Share of the account's worth that is free of maintenance margin. */
  readonly cushion: number
  readonly leverage: number
}

/** What a position is worth and has brought, in the instrument's currency. */
export interface HoldingFigures {
  readonly mark: number
  readonly value: number
  readonly unrealized: number
  readonly realizedToday: number
  readonly dailyPnl: number
}

/** Returns the account day of an instant. */
export function accountDay(instantMs: number): Day {
  return dayAt(instantMs, ACCOUNT_ZONE)
}

/** Computes what positions and accounts are worth as the market stands. */
export class Valuation {
  readonly #world: World
  readonly rates: Rates

  constructor(world: World, rates: Rates) {
    this.#world = world
    this.rates = rates
  }

  /** Values one position. */
  holding(held: Holding): HoldingFigures {
    const { instrument, position, averageCost } = held
    const nowMs = this.#world.clock.now()
    const units = unitsOf(instrument)
    const mark = round(this.#world.market.mark(instrument), 7)
    const value = position * mark * units
    const day = dayOfHolding(held, accountDay(nowMs))
    const before = day.position === 0 ? 0 : this.#world.market.mark(instrument, startOf(day.day)) * day.position * units
    return {
      mark,
      value,
      unrealized: position === 0 ? 0 : value - position * averageCost,
      realizedToday: day.realized,
      dailyPnl: value - before + day.flow,
    }
  }

  /** Values an account. */
  account(account: Account): AccountFigures {
    const ledgers = new Map<string, Ledger>()
    const ledgerOf = (currency: string): Ledger => {
      let ledger = ledgers.get(currency)
      if (ledger === undefined) {
        ledger = new Ledger()
        ledgers.set(currency, ledger)
      }
      return ledger
    }
    for (const [currency, amount] of account.cash) ledgerOf(currency).cash = amount
    for (const held of account.holdings) this.#add(ledgerOf(held.instrument.currency), held)
    const currencies = [...ledgers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, ledger]) => ({ ledger, figures: ledger.figures(currency, this.rates.of(currency)) }))
    return totals(this.rates.base, currencies)
  }

  #add(ledger: Ledger, held: Holding): void {
    const { instrument, position } = held
    const { mark, value, unrealized, realizedToday } = this.holding(held)
    const settlement = settlementOf(instrument)
    if (settlement === 'paid') {
      ledger.values[ledgerColumnOf(instrument)] += value
      ledger.gross += Math.abs(value)
    }
    if (settlement === 'margined') ledger.futuresPnl += unrealized
    ledger.unrealized += unrealized
    ledger.realized += realizedToday
    const margin = marginOf(instrument, position, mark, this.#underMark(instrument))
    ledger.initial += margin.initial
    ledger.maintenance += margin.maintenance
  }

  #underMark(instrument: Instrument): number | undefined {
    const under = instrument.underConId === undefined ? undefined : this.#world.byConId(instrument.underConId)
    return under === undefined ? undefined : this.#world.market.mark(under)
  }
}

interface Counted {
  readonly ledger: Ledger
  readonly figures: CurrencyFigures
}

class Ledger {
  cash = 0
  readonly values: Record<LedgerColumn, number> = {
    stock: 0,
    option: 0,
    futureOption: 0,
    bond: 0,
    fund: 0,
    crypto: 0,
    commodity: 0,
    none: 0,
  }
  futuresPnl = 0
  gross = 0
  unrealized = 0
  realized = 0
  initial = 0
  maintenance = 0

  figures(currency: string, exchangeRate: number): CurrencyFigures {
    const { cash, values, futuresPnl, unrealized, realized } = this
    const held = Object.values(values).reduce((sum, value) => sum + value, 0)
    return {
      currency,
      exchangeRate,
      cash,
      values,
      futuresPnl,
      netLiquidation: cash + held + futuresPnl,
      unrealized,
      realized,
    }
  }
}

function totals(base: string, counted: readonly Counted[]): AccountFigures {
  const sum = (read: (each: Counted) => number): number =>
    counted.reduce((total, each) => total + read(each) * each.figures.exchangeRate, 0)
  const column = (name: LedgerColumn): number => sum(({ figures }) => figures.values[name])
  const netLiquidation = sum(({ figures }) => figures.netLiquidation)
  const options = column('option') + column('futureOption')
  const borrowed = sum(
    ({ figures }) => Math.max(0, -figures.cash) * (figures.currency === base ? 0 : BORROWED_CURRENCY_SHARE),
  )
  const initialMargin = sum(({ ledger }) => ledger.initial) + borrowed
  const maintenanceMargin = sum(({ ledger }) => ledger.maintenance) + borrowed
  const equityWithLoan = netLiquidation - options
  const grossPositionValue = sum(({ ledger }) => ledger.gross)
  const availableFunds = equityWithLoan - initialMargin
  const excessLiquidity = equityWithLoan - maintenanceMargin
  return {
    base: {
      currency: 'BASE',
      exchangeRate: 1,
      cash: sum(({ figures }) => figures.cash),
      values: {
        stock: column('stock'),
        option: column('option'),
        futureOption: column('futureOption'),
        bond: column('bond'),
        fund: column('fund'),
        crypto: column('crypto'),
        commodity: column('commodity'),
        none: column('none'),
      },
      futuresPnl: sum(({ figures }) => figures.futuresPnl),
      netLiquidation,
      unrealized: sum(({ figures }) => figures.unrealized),
      realized: sum(({ figures }) => figures.realized),
    },
    currencies: counted.map(({ figures }) => figures),
    grossPositionValue,
    equityWithLoan,
    previousEquity: equityWithLoan - sum(({ figures }) => figures.unrealized),
    initialMargin,
    maintenanceMargin,
    availableFunds,
    excessLiquidity,
    buyingPower: Math.max(0, availableFunds) * LEVERAGE,
    cushion: netLiquidation === 0 ? 0 : excessLiquidity / netLiquidation,
    leverage: netLiquidation === 0 ? 0 : grossPositionValue / netLiquidation,
  }
}

function startOf(day: Day): number {
  return wallToInstant(day * DAY_MS, ACCOUNT_ZONE)
}

/** Rounds to a number of digits after the point. */
export function round(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}
