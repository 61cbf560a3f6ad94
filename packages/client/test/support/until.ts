import { firstValueFrom, filter, type Observable } from 'rxjs'
import type { IbClient, SessionState } from '@twskit/client'

/** Waits for the session to be in a state. */
export function untilState<Kind extends SessionState['kind']>(
  ib: IbClient,
  kind: Kind,
): Promise<Extract<SessionState, { kind: Kind }>> {
  return until(ib.states, (state): state is Extract<SessionState, { kind: Kind }> => state.kind === kind)
}

/** Waits for a value that fits. */
export function until<Value, Fitting extends Value>(
  source: Observable<Value>,
  fits: (value: Value) => value is Fitting,
): Promise<Fitting>
export function until<Value>(source: Observable<Value>, fits: (value: Value) => boolean): Promise<Value>
export function until<Value>(source: Observable<Value>, fits: (value: Value) => boolean): Promise<Value> {
  return firstValueFrom(source.pipe(filter(fits)))
}
