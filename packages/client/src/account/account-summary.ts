import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { type CallOptions, stableKey, type StreamOptions, type StreamSpec } from '../requests/index.ts'
import { SummaryTurns } from './summary-turns.ts'
import { lastPer, type Stream, type StreamMarker } from '../streams/index.ts'
import { check, type OpenWord, openWord } from '../validation/index.ts'
import { type AccountFigure, figureKey, Figures } from './account-figure.ts'
import { COMPLETE, type FirstSetComplete } from './complete.ts'
import { firstSet } from './first-set.ts'

/** The tags of an account summary. */
export const accountSummaryTags = [
  'AccountType',
  'NetLiquidation',
  'TotalCashValue',
  'SettledCash',
  'AccruedCash',
  'BuyingPower',
  'EquityWithLoanValue',
  'PreviousDayEquityWithLoanValue',
  'GrossPositionValue',
  'ReqTEquity',
  'ReqTMargin',
  'SMA',
  'InitMarginReq',
  'MaintMarginReq',
  'AvailableFunds',
  'ExcessLiquidity',
  'Cushion',
  'FullInitMarginReq',
  'FullMaintMarginReq',
  'FullAvailableFunds',
  'FullExcessLiquidity',
  'LookAheadNextChange',
  'LookAheadInitMarginReq',
  'LookAheadMaintMarginReq',
  'LookAheadAvailableFunds',
  'LookAheadExcessLiquidity',
  'HighestSeverity',
  'DayTradesRemaining',
  'Leverage',
] as const

/**
 * A tag of an account summary; `$LEDGER` gives cash in the base currency, `$LEDGER:ALL` in all, `$LEDGER:EUR` in one. Tags that are
 * newer than `accountSummaryTags` pass too.
 */
export type AccountSummaryTag = OpenWord<(typeof accountSummaryTags)[number] | '$LEDGER' | `$LEDGER:${string}`>

/** What a summary is about. */
export interface AccountSummaryQuery {
  /** `All` accounts, which is the default, or the name of an advisor's group. */
  readonly group?: string | undefined
  /** The values wanted; all of `accountSummaryTags` unless given. */
  readonly tags?: readonly AccountSummaryTag[] | undefined
}

/** A value of a summary, or the end of its first set. */
export type AccountSummaryUpdate = ({ readonly kind: 'value' } & AccountFigure) | FirstSetComplete

const tagSchema: z.ZodType<AccountSummaryTag, AccountSummaryTag> = openWord<AccountSummaryTag>(accountSummaryTags, {
  form: /^(\$LEDGER(:[A-Z]{3,})?|[A-Z][A-Za-z]+(-[A-Z])?)$/,
  formWords: '$LEDGER, $LEDGER:ALL, $LEDGER:<currency>, or a newer tag that begins with a capital letter',
})

const querySchema: z.ZodType<AccountSummaryQuery, AccountSummaryQuery> = z.strictObject({
  group: z.string().min(1).optional(),
  tags: z.array(tagSchema).min(1).readonly().optional(),
})

export interface AccountSummaryCall {
  /**
   * Reads values of all accounts of the login, or of an advisor's group: one row for each account and tag, money in the base currency of
   * the account. The default deadline is 30 seconds.
   *
   * Stands for `reqAccountSummary` and `cancelAccountSummary`. The gateway keeps two summaries at a time: equal ones share one, a third one waits for
   * its turn.
   *
   * @throws {@link RequestError} with code 321 for an unknown group, 322 when two streams of summaries are open.
   * @throws {@link ValidationError} when the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const rows = await ib.accountSummary({ tags: ['NetLiquidation', 'BuyingPower'] })
   * for (const { account, key, amount, currency } of rows) console.log(account, key, amount, currency)
   * ```
   */
  accountSummary(query?: AccountSummaryQuery, options?: CallOptions): Promise<readonly AccountFigure[]>
  /**
   * Streams the values of a summary: all of them first, then `{ kind: 'complete' }`, then those that change, about every three minutes. A late
   * subscriber first gets the newest of each. After a reconnect all come again.
   *
   * Stands for `reqAccountSummary` and `cancelAccountSummary`. The gateway keeps two summaries at a time; equal ones share one.
   *
   * @throws {@link ValidationError} when the query is not what it should be. The stream itself fails as `accountSummary` does.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const update of ib.accountSummaryUpdates({ tags: ['NetLiquidation', '$LEDGER:ALL'] })) {
   *   if (update.kind === 'complete') break
   *   console.log(update.account, update.key, update.currency, update.value)
   * }
   * ```
   */
  accountSummaryUpdates(
    query: AccountSummaryQuery | undefined,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountSummaryUpdate | StreamMarker>
  accountSummaryUpdates(query?: AccountSummaryQuery, options?: StreamOptions): Stream<AccountSummaryUpdate>
}

export function accountSummary(context: ClientContext): AccountSummaryCall {
  const turns = new SummaryTurns()
  function accountSummaryUpdates(
    query: AccountSummaryQuery | undefined,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountSummaryUpdate | StreamMarker>
  function accountSummaryUpdates(query?: AccountSummaryQuery, options?: StreamOptions): Stream<AccountSummaryUpdate>
  function accountSummaryUpdates(
    query: AccountSummaryQuery = {},
    options: StreamOptions = {},
  ): Stream<AccountSummaryUpdate> | Stream<AccountSummaryUpdate | StreamMarker> {
    const spec = summarySpec(check(querySchema, query, 'query'))
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return {
    accountSummary: async (query = {}, options = {}) => {
      const spec = summarySpec(check(querySchema, query, 'query'))
      const rows = await turns.run(stableKey(spec.args), options.signal, () =>
        firstSet(context, { spec, keyOf: keyOfUpdate, waitingFor: 'AccountSummaryEnd', options }),
      )
      return rows.flatMap((row) => {
        if (row.kind === 'complete') return []
        const { kind: _, ...figure } = row
        return [figure]
      })
    },
    accountSummaryUpdates,
  }
}

function summarySpec({
  group = 'All',
  tags = accountSummaryTags,
}: AccountSummaryQuery): StreamSpec<AccountSummaryUpdate> {
  const figures = new Figures()
  return {
    kind: 'accountSummary',
    args: { group, tags },
    ask: (reqId) => {
      figures.clear()
      return { type: 'AccountSummaryRequest', reqId, group, tags: tags.join(',') }
    },
    cancel: (reqId) => ({ type: 'CancelAccountSummary', reqId }),
    read: (message, sink) => {
      if (message.type === 'AccountSummaryEnd') sink.next(COMPLETE)
      else if (message.type === 'AccountSummary') {
        const { account, tag, value, currency } = message
        sink.next({ kind: 'value', ...figures.figure({ account, key: tag, value, currency }) })
      }
    },
    replay: lastPer(keyOfUpdate),
    overflow: { kind: 'latest', keyOf: keyOfUpdate },
    afterDisconnect: 'resume',
  }
}

function keyOfUpdate(update: AccountSummaryUpdate): string {
  return update.kind === 'complete' ? update.kind : figureKey(update)
}
