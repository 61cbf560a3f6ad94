import type { ClientContext } from '../context.ts'
import type { CallOptions, StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastPer, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { type AccountOrModel, accountOrModelSchema } from './account-names.ts'
import { COMPLETE } from './complete.ts'
import { firstSet } from './first-set.ts'
import { type Position, positionFrom } from './position.ts'
import { keyOfUpdate, openPositions, type PositionUpdate } from './positions.ts'

export interface PositionsMultiCall {
  /**
   * Reads the open positions of one account, group or model. The default deadline is 30 seconds.
   *
   * Stands for `reqPositionsMulti` and `cancelPositionsMulti`.
   *
   * @throws {@link RequestError} with code 321 for an account that is not one of the login.
   * @throws {@link ValidationError} when neither an account nor a model code is given.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const [account] = ib.managedAccounts
   * for (const { contract, position } of await ib.positionsMulti({ account })) console.log(contract.localSymbol, position)
   * ```
   */
  positionsMulti(query: AccountOrModel, options?: CallOptions): Promise<readonly Position[]>
  /**
   * Streams the positions of one account, group or model: all of them first, then `{ kind: 'complete' }`, then each one that changes.
   *
   * Stands for `reqPositionsMulti` and `cancelPositionsMulti`. It takes no notice of other such subscriptions.
   *
   * @throws {@link ValidationError} when neither an account nor a model code is given. The stream itself fails as `positionsMulti` does.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const update of ib.positionMultiUpdates({ account: ib.managedAccounts[0] })) {
   *   if (update.kind === 'complete') break
   *   console.log(update.contract.localSymbol, update.position, update.avgCost)
   * }
   * ```
   */
  positionMultiUpdates(
    query: AccountOrModel,
    options: StreamOptions & { readonly markers: true },
  ): Stream<PositionUpdate | StreamMarker>
  positionMultiUpdates(query: AccountOrModel, options?: StreamOptions): Stream<PositionUpdate>
}

export function positionsMulti(context: ClientContext): PositionsMultiCall {
  function positionMultiUpdates(
    query: AccountOrModel,
    options: StreamOptions & { readonly markers: true },
  ): Stream<PositionUpdate | StreamMarker>
  function positionMultiUpdates(query: AccountOrModel, options?: StreamOptions): Stream<PositionUpdate>
  function positionMultiUpdates(
    query: AccountOrModel,
    options: StreamOptions = {},
  ): Stream<PositionUpdate> | Stream<PositionUpdate | StreamMarker> {
    const spec = multiSpec(check(accountOrModelSchema, query, 'query'))
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return {
    positionsMulti: async (query, options) => {
      const spec = multiSpec(check(accountOrModelSchema, query, 'query'))
      return openPositions(
        await firstSet(context, { spec, keyOf: keyOfUpdate, waitingFor: 'PositionMultiEnd', options }),
      )
    },
    positionMultiUpdates,
  }
}

function multiSpec({ account, modelCode }: AccountOrModel): StreamSpec<PositionUpdate> {
  return {
    kind: 'positionsMulti',
    args: { account, modelCode },
    ask: (reqId) => ({ type: 'PositionsMultiRequest', reqId, account, modelCode }),
    cancel: (reqId) => ({ type: 'CancelPositionsMulti', reqId }),
    read: (message, sink) => {
      if (message.type === 'PositionMultiEnd') sink.next(COMPLETE)
      else if (message.type === 'PositionMulti') sink.next({ kind: 'position', ...positionFrom(message) })
    },
    replay: lastPer(keyOfUpdate),
    overflow: { kind: 'latest', keyOf: keyOfUpdate },
    afterDisconnect: 'resume',
  }
}
