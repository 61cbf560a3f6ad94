import type { ClientContext } from '../context.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastOne, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { accountMeant, type AccountOrModel } from './account-names.ts'
import { pnlQuerySchema } from './pnl-query.ts'

/** The profit and loss of an account, in its base currency; what is not available is `undefined`. */
export interface AccountPnl {
  /** Since the start of the day, by the account's own reset time. */
  readonly dailyPnL: number | undefined
  /** Of open positions. */
  readonly unrealizedPnL: number | undefined
  /** Of what was closed today. */
  readonly realizedPnL: number | undefined
}

export interface PnlCall {
  /**
   * Streams the profit and loss of an account or model, about once a second while it changes. The account may be left out where the login has
   * one. After a reconnect it goes on by itself.
   *
   * Stands for `reqPnL` and `cancelPnL`.
   *
   * @throws {@link ValidationError} when the account is not one of the login, or is left out where there are several.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { dailyPnL, unrealizedPnL } of ib.pnl()) {
   *   console.log(dailyPnL, unrealizedPnL)
   *   break
   * }
   * ```
   */
  pnl(
    query: AccountOrModel | undefined,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountPnl | StreamMarker>
  pnl(query?: AccountOrModel, options?: StreamOptions): Stream<AccountPnl>
}

export function pnl(context: ClientContext): PnlCall {
  function pnl(
    query: AccountOrModel | undefined,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountPnl | StreamMarker>
  function pnl(query?: AccountOrModel, options?: StreamOptions): Stream<AccountPnl>
  function pnl(
    query: AccountOrModel = {},
    options: StreamOptions = {},
  ): Stream<AccountPnl> | Stream<AccountPnl | StreamMarker> {
    const { modelCode, ...checked } = check(pnlQuerySchema, query, 'query')
    const spec = pnlSpec(accountMeant(context.session, checked.account, 'query.account'), modelCode)
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return { pnl }
}

function pnlSpec(account: string, modelCode: string | undefined): StreamSpec<AccountPnl> {
  return {
    kind: 'pnl',
    args: { account, modelCode },
    ask: (reqId) => ({ type: 'PnLRequest', reqId, account, modelCode }),
    cancel: (reqId) => ({ type: 'CancelPnL', reqId }),
    read: (message, sink) => {
      if (message.type !== 'PnL') return
      const { dailyPnL, unrealizedPnL, realizedPnL } = message
      sink.next({ dailyPnL, unrealizedPnL, realizedPnL })
    },
    replay: lastOne,
    overflow: { kind: 'latest', keyOf: () => 0 },
    afterDisconnect: 'resume',
  }
}
