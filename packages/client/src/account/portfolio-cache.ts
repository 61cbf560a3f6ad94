import { type Observable, Subject } from 'rxjs'
import { ClosedError } from '../errors.ts'
import type { Stream } from '../streams/index.ts'
import { type AccountFigure, figureKey } from './account-figure.ts'
import type { AccountUpdate } from './account-updates.ts'
import type { AccountPnl } from './pnl.ts'
import type { PortfolioPosition } from './portfolio-position.ts'
import type { PositionUpdate } from './positions.ts'

/** The feeds a portfolio is kept by. */
export interface PortfolioFeeds {
  readonly account: Stream<AccountUpdate>
  readonly positions: Stream<PositionUpdate>
  readonly pnl: Stream<AccountPnl> | undefined
}

/** Rows that come in sets: what a new set no longer has is forgotten. */
class Rows<Key, Row> {
  readonly rows = new Map<Key, Row>()
  #unseen: Set<Key> | undefined

  set(key: Key, row: Row): void {
    this.rows.set(key, row)
    this.#unseen?.delete(key)
  }

  /** Says that a new set begins. */
  begin(): void {
    this.#unseen = new Set(this.rows.keys())
  }

  /** Says that the set is complete. */
  complete(): void {
    for (const key of this.#unseen ?? []) this.rows.delete(key)
    this.#unseen = undefined
  }
}

/**
 * The positions and values of one account, kept in step with the gateway from the moment `ib.portfolio` resolves until it is closed. Read it
 * whenever needed; `changes` tells when it has changed. Quantities follow fills at once, valuations when the gateway sends them.
 *
 * @example
 * ```ts
 * import { connect } from '@twskit/client'
 *
 * await using ib = await connect()
 * await using portfolio = await ib.portfolio()
 * portfolio.changes.subscribe(() => console.log(portfolio.positions.length, portfolio.value('NetLiquidation')?.amount))
 * ```
 */
export class Portfolio implements AsyncDisposable {
  readonly account: string
  /** Tells when something changed: the portfolio itself, once for all that came together. It completes when the portfolio is closed, and fails when a feed does. */
  readonly changes: Observable<Portfolio>
  readonly #changes = new Subject<Portfolio>()
  readonly #values = new Rows<string, AccountFigure>()
  readonly #held = new Rows<number, PortfolioPosition>()
  readonly #complete: Promise<void>
  readonly #releases: (() => void)[] = []
  readonly #feeds: PortfolioFeeds
  #pnl: AccountPnl | undefined
  readonly #missing = new Set(['AccountDataEnd', 'PositionEnd'])
  #isDue = false
  #isClosed = false

  /** @internal Portfolios come from `ib.portfolio`. */
  constructor(account: string, feeds: PortfolioFeeds) {
    this.account = account
    this.#feeds = feeds
    this.changes = this.#changes.asObservable()
    this.#complete = this.#follow()
  }

  /** The open positions. */
  get positions(): readonly PortfolioPosition[] {
    return [...this.#held.rows.values()].filter(({ position }) => position !== 0)
  }

  /** All values of the account. */
  get values(): readonly AccountFigure[] {
    return [...this.#values.rows.values()]
  }

  /** The profit and loss, where it was asked for. */
  get pnl(): AccountPnl | undefined {
    return this.#pnl
  }

  /** Says that every feed is live: false in a gap, and after the end. */
  get isCurrent(): boolean {
    const { account, positions, pnl } = this.#feeds
    return [account, positions, pnl].every((feed) => feed === undefined || feed.state.value.kind === 'live')
  }

  /** Finds what is held of a contract. */
  position(conId: number): PortfolioPosition | undefined {
    return this.positions.find(({ contract }) => contract.conId === conId)
  }

  /** Finds a value: in a currency, or the first of its name. */
  value(key: string, currency?: string): AccountFigure | undefined {
    return this.values.find((figure) => figure.key === key && (currency === undefined || figure.currency === currency))
  }

  /** @internal The messages that the first sets still need. */
  get waitsFor(): readonly string[] {
    return [...this.#missing]
  }

  /** @internal Resolves when the first sets are there. */
  ready(): Promise<void> {
    return this.#complete
  }

  /** Ends the subscriptions; what is known stays readable. */
  close(): void {
    this.#end(() => this.#changes.complete())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  #follow(): Promise<void> {
    const { account, positions, pnl } = this.#feeds
    return new Promise((resolve, reject) => {
      this.#releases.push(() =>
        reject(new ClosedError({ request: { kind: 'portfolio', args: { account: this.account } } })),
      )
      const arrived = (what: string): void => {
        if (this.#missing.delete(what) && this.#missing.size === 0) resolve()
      }
      const begin = (): void => {
        this.#values.begin()
        this.#held.begin()
      }
      this.#listen(account, (update) => this.#takeAccount(update, () => arrived('AccountDataEnd')), begin, reject)
      this.#listen(
        positions,
        (update) => this.#takePosition(update, () => arrived('PositionEnd')),
        () => undefined,
        reject,
      )
      if (pnl === undefined) return
      const takePnl = (update: AccountPnl): void => {
        this.#pnl = update
        this.#changed()
      }
      this.#listen(pnl, takePnl, () => undefined, reject)
    })
  }

  #listen<Update>(
    feed: Stream<Update>,
    take: (update: Update) => void,
    begin: () => void,
    fail: (error: unknown) => void,
  ): void {
    if (this.#isClosed) return
    const states = feed.state.subscribe((state) => {
      if (state.kind === 'pending') begin()
      this.#changed()
    })
    const values = feed.subscribe({
      next: take,
      error: (error: unknown) => {
        fail(error)
        this.#end(() => this.#changes.error(error))
      },
      complete: () => this.close(),
    })
    const release = (): void => {
      states.unsubscribe()
      values.unsubscribe()
    }
    if (this.#isClosed) release()
    else this.#releases.push(release)
  }

  #takeAccount(update: AccountUpdate, arrived: () => void): void {
    if (update.kind === 'value') {
      const { kind: _, ...figure } = update
      this.#values.set(figureKey(figure), figure)
    } else if (update.kind === 'position') {
      const { kind: _, ...position } = update
      this.#held.set(position.contract.conId ?? 0, position)
    } else if (update.kind === 'complete') {
      this.#values.complete()
      this.#held.complete()
      arrived()
    }
    this.#changed()
  }

  #takePosition(update: PositionUpdate, arrived: () => void): void {
    if (update.kind === 'complete') {
      arrived()
      return
    }
    const { account, contract, position, avgCost } = update
    if (account !== this.account) return
    const conId = contract.conId ?? 0
    const held = this.#held.rows.get(conId)
    if (held?.position === position) return
    // The quantity is known before its valuation is.
    this.#held.set(conId, {
      account,
      contract: held?.contract ?? contract,
      position,
      marketPrice: held?.marketPrice,
      marketValue: undefined,
      averageCost: avgCost,
      unrealizedPNL: undefined,
      realizedPNL: held?.realizedPNL,
    })
    this.#changed()
  }

  #changed(): void {
    if (this.#isDue || this.#isClosed) return
    // What came in one piece makes one change.
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      if (!this.#isClosed) this.#changes.next(this)
    })
  }

  #end(tell: () => void): void {
    if (this.#isClosed) return
    this.#isClosed = true
    for (const release of this.#releases) release()
    tell()
  }
}
