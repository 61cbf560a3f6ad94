import type { ClientContext } from '../context.ts'
import type { CallOptions, StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastPer, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { type AccountFigure, figureKey, Figures } from './account-figure.ts'
import { accountMeant, accountSchema } from './account-names.ts'
import { COMPLETE, type FirstSetComplete } from './complete.ts'
import { firstSet } from './first-set.ts'
import { type PortfolioPosition, portfolioPositionFrom } from './portfolio-position.ts'

/** A value of the account, one of its positions, the time of its last update (in the gateway's zone), or the end of the first set. */
export type AccountUpdate =
  | ({ readonly kind: 'value' } & AccountFigure)
  | ({ readonly kind: 'position' } & PortfolioPosition)
  | { readonly kind: 'time'; readonly time: string }
  | FirstSetComplete

/** All there is to know of an account. */
export interface AccountSnapshot {
  readonly account: string
  /** Some two hundred values, once for each currency they exist in. */
  readonly values: readonly AccountFigure[]
  /** The open positions with their valuation. */
  readonly positions: readonly PortfolioPosition[]
  /** Hours and minutes of the last update, in the time zone of the gateway. */
  readonly time: string | undefined
}

export interface AccountUpdatesCall {
  /**
   * Reads all values and positions of an account, positions with market price and profit. The account may be left out where the login has one.
   * The default deadline is 30 seconds.
   *
   * Stands for `reqAccountUpdates`, subscribed and unsubscribed. The gateway keeps one such subscription, for one account, at a time: several
   * accounts are read one after the other. `accountUpdatesMulti` and `positionsMulti` read them side by side.
   *
   * @throws {@link NotSupportedError} while a feed of another account is open.
   * @throws {@link ValidationError} when the account is not one of the login, or is left out where there are several.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { account, values, positions } = await ib.accountUpdates()
   * console.log(account, values.find(({ key }) => key === 'NetLiquidation')?.amount)
   * for (const { contract, position, marketValue } of positions) console.log(contract.localSymbol, position, marketValue)
   * ```
   */
  accountUpdates(account?: string, options?: CallOptions): Promise<AccountSnapshot>
  /**
   * Streams the values and positions of an account: all of them first, then `{ kind: 'complete' }`, then what changes, about every three minutes
   * and after fills. A late subscriber first gets the newest of each. After a reconnect all come again.
   *
   * Stands for `reqAccountUpdates`. The gateway keeps one such subscription, for one account, at a time.
   *
   * @throws {@link ValidationError} when the account is not one of the login, or is left out where there are several. The stream itself fails with
   *   {@link NotSupportedError} while a feed of another account is open.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const update of ib.accountUpdatesFeed()) {
   *   if (update.kind === 'complete') break
   *   if (update.kind === 'position') console.log(update.contract.localSymbol, update.position, update.unrealizedPNL)
   * }
   * ```
   */
  accountUpdatesFeed(
    account: string | undefined,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountUpdate | StreamMarker>
  accountUpdatesFeed(account?: string, options?: StreamOptions): Stream<AccountUpdate>
}

export function accountUpdates(context: ClientContext): AccountUpdatesCall {
  function accountUpdatesFeed(
    account: string | undefined,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountUpdate | StreamMarker>
  function accountUpdatesFeed(account?: string, options?: StreamOptions): Stream<AccountUpdate>
  function accountUpdatesFeed(
    account?: string,
    options: StreamOptions = {},
  ): Stream<AccountUpdate> | Stream<AccountUpdate | StreamMarker> {
    const spec = accountSpec(context, accountOf(context, account))
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return {
    accountUpdates: async (account, options) => {
      const meant = accountOf(context, account)
      const spec = accountSpec(context, meant)
      const updates = await firstSet(context, { spec, keyOf: keyOfUpdate, waitingFor: 'AccountDataEnd', options })
      return snapshotOf(meant, updates)
    },
    accountUpdatesFeed,
  }
}

function accountOf({ session }: ClientContext, account: string | undefined): string {
  return accountMeant(session, check(accountSchema.optional(), account, 'account'), 'account')
}

function accountSpec({ session }: ClientContext, account: string): StreamSpec<AccountUpdate> {
  const figures = new Figures()
  // Rows carry no request id. After another account was read, some of its rows may still be on their way, and sums over all accounts have
  // the name "All". Rows of an advisor's group have the names of its accounts.
  const isOfAnother = (name = ''): boolean =>
    name !== account && name !== '' && session.managedAccounts.includes(account)
  return {
    kind: 'accountUpdates',
    args: { account },
    channel: 'accountUpdates',
    ask: () => {
      figures.clear()
      return { type: 'AccountDataRequest', subscribe: true, acctCode: account }
    },
    cancel: () => ({ type: 'AccountDataRequest', subscribe: false, acctCode: account }),
    read: (message, sink) => {
      if ('accountName' in message && isOfAnother(message.accountName)) return
      switch (message.type) {
        case 'AccountValue':
          sink.next({ kind: 'value', ...figures.figure({ ...message, account: message.accountName }) })
          break
        case 'PortfolioValue':
          sink.next({ kind: 'position', ...portfolioPositionFrom(message) })
          break
        case 'AccountUpdateTime':
          sink.next({ kind: 'time', time: message.timeStamp ?? '' })
          break
        case 'AccountDataEnd':
          sink.next(COMPLETE)
          break
        default:
      }
    },
    replay: lastPer(keyOfUpdate),
    overflow: { kind: 'latest', keyOf: keyOfUpdate },
    afterDisconnect: 'resume',
  }
}

function keyOfUpdate(update: AccountUpdate): string {
  switch (update.kind) {
    case 'value':
      return figureKey(update)
    case 'position':
      return `position|${update.contract.conId}`
    case 'time':
    case 'complete':
      return update.kind
  }
}

function snapshotOf(account: string, updates: readonly AccountUpdate[]): AccountSnapshot {
  const values: AccountFigure[] = []
  const positions: PortfolioPosition[] = []
  let time: string | undefined
  for (const { kind, ...rest } of updates) {
    if (kind === 'value') values.push(rest as AccountFigure)
    else if (kind === 'position' && (rest as PortfolioPosition).position !== 0)
      positions.push(rest as PortfolioPosition)
    else if (kind === 'time') time = (rest as { readonly time: string }).time
  }
  return { account, values, positions, time }
}
