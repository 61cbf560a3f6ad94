import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import type { CallOptions, StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastPer, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { type AccountFigure, figureKey, Figures } from './account-figure.ts'
import { type AccountOrModel, accountSchema } from './account-names.ts'
import { COMPLETE, type FirstSetComplete } from './complete.ts'
import { firstSet } from './first-set.ts'

/** Which values of which account or model are wanted. */
export interface AccountMultiQuery extends AccountOrModel {
  /** Asks only for cash by currency and the net liquidation value; false unless given. */
  readonly ledgerAndNLV?: boolean | undefined
}

/** A value of an account, or the end of the first set. */
export type AccountMultiUpdate = ({ readonly kind: 'value' } & AccountFigure) | FirstSetComplete

const querySchema: z.ZodType<AccountMultiQuery, AccountMultiQuery> = z
  .strictObject({
    account: accountSchema.optional(),
    modelCode: z.string().min(1).optional(),
    ledgerAndNLV: z.boolean().optional(),
  })
  .refine(({ account, modelCode }) => account !== undefined || modelCode !== undefined, {
    error: 'an object with an account, a modelCode or both',
  })

export interface AccountUpdatesMultiCall {
  /**
   * Reads the values of one account, group or model: some two hundred, once for each currency they exist in. The default deadline is 30 seconds.
   *
   * Stands for `reqAccountUpdatesMulti` and `cancelAccountUpdatesMulti`.
   *
   * @throws {@link RequestError} with code 321 for an account that is not one of the login.
   * @throws {@link ValidationError} when neither an account nor a model code is given.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const values = await ib.accountUpdatesMulti({ account: ib.managedAccounts[0], ledgerAndNLV: true })
   * for (const { key, currency, amount } of values) console.log(key, currency, amount)
   * ```
   */
  accountUpdatesMulti(query: AccountMultiQuery, options?: CallOptions): Promise<readonly AccountFigure[]>
  /**
   * Streams the values of one account, group or model: all of them first, then `{ kind: 'complete' }`, then those that change. Several such
   * subscriptions may be open at a time, unlike `accountUpdatesFeed`.
   *
   * Stands for `reqAccountUpdatesMulti` and `cancelAccountUpdatesMulti`.
   *
   * @throws {@link ValidationError} when neither an account nor a model code is given. The stream itself fails as `accountUpdatesMulti` does.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const update of ib.accountUpdatesMultiFeed({ account: ib.managedAccounts[0] })) {
   *   if (update.kind === 'complete') break
   *   if (update.key === 'CashBalance') console.log(update.currency, update.amount)
   * }
   * ```
   */
  accountUpdatesMultiFeed(
    query: AccountMultiQuery,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountMultiUpdate | StreamMarker>
  accountUpdatesMultiFeed(query: AccountMultiQuery, options?: StreamOptions): Stream<AccountMultiUpdate>
}

export function accountUpdatesMulti(context: ClientContext): AccountUpdatesMultiCall {
  function accountUpdatesMultiFeed(
    query: AccountMultiQuery,
    options: StreamOptions & { readonly markers: true },
  ): Stream<AccountMultiUpdate | StreamMarker>
  function accountUpdatesMultiFeed(query: AccountMultiQuery, options?: StreamOptions): Stream<AccountMultiUpdate>
  function accountUpdatesMultiFeed(
    query: AccountMultiQuery,
    options: StreamOptions = {},
  ): Stream<AccountMultiUpdate> | Stream<AccountMultiUpdate | StreamMarker> {
    const spec = multiSpec(check(querySchema, query, 'query'))
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return {
    accountUpdatesMulti: async (query, options) => {
      const spec = multiSpec(check(querySchema, query, 'query'))
      const rows = await firstSet(context, { spec, keyOf: keyOfUpdate, waitingFor: 'AccountUpdateMultiEnd', options })
      return rows.flatMap((row) => {
        if (row.kind === 'complete') return []
        const { kind: _, ...figure } = row
        return [figure]
      })
    },
    accountUpdatesMultiFeed,
  }
}

function multiSpec({ account, modelCode, ledgerAndNLV = false }: AccountMultiQuery): StreamSpec<AccountMultiUpdate> {
  const figures = new Figures()
  return {
    kind: 'accountUpdatesMulti',
    args: { account, modelCode, ledgerAndNLV },
    ask: (reqId) => {
      figures.clear()
      return { type: 'AccountUpdatesMultiRequest', reqId, account, modelCode, ledgerAndNLV }
    },
    cancel: (reqId) => ({ type: 'CancelAccountUpdatesMulti', reqId }),
    read: (message, sink) => {
      if (message.type === 'AccountUpdateMultiEnd') sink.next(COMPLETE)
      else if (message.type === 'AccountUpdateMulti') sink.next({ kind: 'value', ...figures.figure(message) })
    },
    replay: lastPer(keyOfUpdate),
    overflow: { kind: 'latest', keyOf: keyOfUpdate },
    afterDisconnect: 'resume',
  }
}

function keyOfUpdate(update: AccountMultiUpdate): string {
  return update.kind === 'complete' ? update.kind : figureKey(update)
}
