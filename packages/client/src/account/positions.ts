import type { ClientContext } from '../context.ts'
import type { CallOptions, StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastPer, type Stream, type StreamMarker } from '../streams/index.ts'
import { COMPLETE, type FirstSetComplete } from './complete.ts'
import { firstSet } from './first-set.ts'
import { type Position, positionFrom, positionKey } from './position.ts'

/** A position, or the end of the first set. */
export type PositionUpdate = ({ readonly kind: 'position' } & Position) | FirstSetComplete

export interface PositionsCall {
  /**
   * Reads the open positions of all accounts of the login. The default deadline is 30 seconds.
   *
   * Stands for `reqPositions` and `cancelPositions`. Logins with more than 50 accounts are refused; `positionsMulti` asks for one account.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { account, contract, position, avgCost } of await ib.positions()) {
   *   console.log(account, contract.localSymbol, position, avgCost)
   * }
   * ```
   */
  positions(options?: CallOptions): Promise<readonly Position[]>
  /**
   * Streams the positions of all accounts of the login: all of them first, then `{ kind: 'complete' }`, then each one that changes, with the position 0
   * once it is closed. A late subscriber first gets the newest of each. After a reconnect all come again.
   *
   * Stands for `reqPositions` and `cancelPositions`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const update of ib.positionUpdates()) {
   *   if (update.kind === 'complete') break
   *   console.log(update.account, update.contract.localSymbol, update.position)
   * }
   * ```
   */
  positionUpdates(options: StreamOptions & { readonly markers: true }): Stream<PositionUpdate | StreamMarker>
  positionUpdates(options?: StreamOptions): Stream<PositionUpdate>
}

export function positions(context: ClientContext): PositionsCall {
  function positionUpdates(options: StreamOptions & { readonly markers: true }): Stream<PositionUpdate | StreamMarker>
  function positionUpdates(options?: StreamOptions): Stream<PositionUpdate>
  function positionUpdates(
    options: StreamOptions = {},
  ): Stream<PositionUpdate> | Stream<PositionUpdate | StreamMarker> {
    return options.markers === true
      ? context.requests.stream(positionsSpec, { ...options, markers: true })
      : context.requests.stream(positionsSpec, options)
  }
  return {
    positions: async (options) =>
      openPositions(
        await firstSet(context, { spec: positionsSpec, keyOf: keyOfUpdate, waitingFor: 'PositionEnd', options }),
      ),
    positionUpdates,
  }
}

const positionsSpec: StreamSpec<PositionUpdate> = {
  kind: 'positions',
  args: {},
  channel: 'positions',
  ask: () => ({ type: 'PositionsRequest' }),
  cancel: () => ({ type: 'CancelPositions' }),
  read: (message, sink) => {
    if (message.type === 'PositionEnd') sink.next(COMPLETE)
    else if (message.type === 'Position') sink.next({ kind: 'position', ...positionFrom(message) })
  },
  replay: lastPer(keyOfUpdate),
  overflow: { kind: 'latest', keyOf: keyOfUpdate },
  afterDisconnect: 'resume',
}

/** Gives the place of an update among those a late subscriber gets first. */
export function keyOfUpdate(update: PositionUpdate): string {
  return update.kind === 'complete' ? update.kind : positionKey(update)
}

/** Gives the positions of a first set that are not closed. */
export function openPositions(updates: readonly PositionUpdate[]): readonly Position[] {
  return updates.flatMap((update) => {
    if (update.kind === 'complete' || update.position === 0) return []
    const { kind: _, ...position } = update
    return [position]
  })
}
