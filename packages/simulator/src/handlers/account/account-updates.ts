import { type PortfolioValue, serverVersions } from '@twskit/wire'
import type { Account } from '../../accounts/account.ts'
import type { Holding } from '../../accounts/holding.ts'
import { prefixedRows } from '../../accounts/account-rows.ts'
import { accountDay, round } from '../../accounts/figures.ts'
import { wallText } from '../../clock/days.ts'
import type { GatewayContext } from '../../session/context.ts'
import type { Session } from '../../session/session.ts'
import { contractOf } from '../../world/instruments/contract.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from '../orders/desk.ts'
import { invalidAccount } from './accounts-named.ts'
import { Changes, every, VALUES_MS } from './cadence.ts'

/** Values follow a fill after this many milliseconds. */
const AFTER_FILL_MS = 500
/** A session has one of these subscriptions. */
const kind = 'account updates'

/** Answers the subscription to an account: its values, its portfolio, and what changes later. */
export const accountUpdates: Conversation = (gateway) => ({
  AccountDataRequest: ({ subscribe, acctCode }, session) => {
    const wanted = acctCode?.trim() ?? ''
    const code = wanted === '' ? gateway.accounts[0] : wanted
    const account = deskOf(gateway).accounts.of(code ?? '')
    if (subscribe !== true) {
      session.finish(kind, 0)
      return session.error(-1, 2100, 'API client has been unsubscribed from account data.')
    }
    if (account === undefined) return session.error(-1, 321, invalidAccount(acctCode))
    // Another account takes the place of the one before.
    session.finish(kind, 0)
    new AccountFeed(gateway, session, account).start()
  },
})

class AccountFeed {
  readonly #gateway: GatewayContext
  readonly #session: Session
  readonly #account: Account
  readonly #changes = new Changes()

  constructor(gateway: GatewayContext, session: Session, account: Account) {
    this.#gateway = gateway
    this.#session = session
    this.#account = account
  }

  start(): void {
    const { accounts } = deskOf(this.#gateway)
    const session = this.#session
    this.#values()
    this.#portfolio(this.#account.holdings)
    this.#time()
    session.send({ type: 'AccountDataEnd', accountName: this.#account.code })
    const stopClock = every(session, VALUES_MS, () => {
      this.#values()
      this.#portfolio(this.#account.holdings)
      this.#time()
    })
    const stopWatch = accounts.watch(({ account, holding }) => {
      if (account !== this.#account) return
      session.after(AFTER_FILL_MS, () => {
        if (!session.runs(kind, 0)) return
        this.#portfolio([this.#account.holding(holding.instrument.conId) ?? holding])
        this.#values()
        this.#time()
      })
    })
    session.begin(kind, 0, () => {
      stopClock()
      stopWatch()
    })
  }

  #values(): void {
    const accountName = this.#account.code
    const { ledgerPrefix } = this.#gateway.settings.manners
    const rows = prefixedRows(deskOf(this.#gateway).accounts.rows(this.#account), ledgerPrefix)
    for (const { key, value, currency } of rows) {
      if (!this.#changes.isNew(`${key} ${currency}`, value)) continue
      this.#session.send({ type: 'AccountValue', key, value, currency: currency || undefined, accountName })
    }
  }

  /** Each row of the portfolio is followed by the time. Positions that were closed today are rows of 0. */
  #portfolio(holdings: readonly Holding[]): void {
    const today = accountDay(this.#gateway.clock.now())
    for (const held of holdings) {
      if (held.position === 0 && held.day.day !== today) continue
      const row = this.#row(held)
      if (!this.#changes.isNew(`portfolio ${held.instrument.conId}`, JSON.stringify(row))) continue
      this.#session.send(row)
      this.#time()
    }
  }

  #row(held: Holding): PortfolioValue {
    const { instrument, position, averageCost } = held
    const { mark, value, unrealized, realizedToday } = deskOf(this.#gateway).accounts.holdingFigures(held)
    const { exchange: _, ...contract } = contractOf(instrument)
    const isText = this.#session.serverVersion < serverVersions.protobufAccountsPositions
    return {
      type: 'PortfolioValue',
      contract: isText ? { ...contract, right: contract.right ?? '0' } : contract,
      position,
      marketPrice: mark,
      marketValue: round(value, 2),
      averageCost: round(averageCost, 7),
      unrealizedPNL: round(unrealized, 2),
      realizedPNL: round(realizedToday, 2),
      accountName: this.#account.code,
    }
  }

  #time(): void {
    const { clock, settings } = this.#gateway
    const timeStamp = wallText(clock.now(), settings.zone).slice(9, 14)
    this.#session.send({ type: 'AccountUpdateTime', timeStamp })
  }
}
