import type { ClientContext } from '../context.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastOne, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { accountMeant } from './account-names.ts'
import type { AccountPnl } from './pnl.ts'
import { type PnlSingleQuery, pnlSingleQuerySchema } from './pnl-query.ts'

/** The profit and loss of one position, in the base currency of the account; what is not available is `undefined`. */
export interface PositionPnl extends AccountPnl {
  /** In shares or contracts, negative when short. */
  readonly position: number
  /** The market value of the position. */
  readonly value: number | undefined
}

export interface PnlSingleCall {
  /**
   * Streams the profit and loss of one position, about once a second while it changes. The account may be left out where the login has one. After
   * a reconnect it goes on by itself.
   *
   * Stands for `reqPnLSingle` and `cancelPnLSingle`.
   *
   * @throws {@link ValidationError} when the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const [held] = await ib.positions()
   * if (held?.contract.conId !== undefined) {
   *   for await (const { position, value, unrealizedPnL } of ib.pnlSingle({ conId: held.contract.conId })) {
   *     console.log(position, value, unrealizedPnL)
   *     break
   *   }
   * }
   * ```
   */
  pnlSingle(
    query: PnlSingleQuery,
    options: StreamOptions & { readonly markers: true },
  ): Stream<PositionPnl | StreamMarker>
  pnlSingle(query: PnlSingleQuery, options?: StreamOptions): Stream<PositionPnl>
}

export function pnlSingle(context: ClientContext): PnlSingleCall {
  function pnlSingle(
    query: PnlSingleQuery,
    options: StreamOptions & { readonly markers: true },
  ): Stream<PositionPnl | StreamMarker>
  function pnlSingle(query: PnlSingleQuery, options?: StreamOptions): Stream<PositionPnl>
  function pnlSingle(
    query: PnlSingleQuery,
    options: StreamOptions = {},
  ): Stream<PositionPnl> | Stream<PositionPnl | StreamMarker> {
    const { account, modelCode, conId } = check(pnlSingleQuerySchema, query, 'query')
    const spec = singleSpec(accountMeant(context.session, account, 'query.account'), modelCode, conId)
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return { pnlSingle }
}

function singleSpec(account: string, modelCode: string | undefined, conId: number): StreamSpec<PositionPnl> {
  return {
    kind: 'pnlSingle',
    args: { account, modelCode, conId },
    ask: (reqId) => ({ type: 'PnLSingleRequest', reqId, account, modelCode, conId }),
    cancel: (reqId) => ({ type: 'CancelPnLSingle', reqId }),
    read: (message, sink) => {
      if (message.type !== 'PnLSingle') return
      const { position = 0, value, dailyPnL, unrealizedPnL, realizedPnL } = message
      sink.next({ position, value, dailyPnL, unrealizedPnL, realizedPnL })
    },
    replay: lastOne,
    overflow: { kind: 'latest', keyOf: () => 0 },
    afterDisconnect: 'resume',
  }
}
