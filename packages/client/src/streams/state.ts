import { Observable, type Subject } from 'rxjs'

/**
 * Why a stream ended.
 *
 * - `reader`: the last of its readers left
 * - `completion`: the gateway had no more
 * - `close`: the client was closed by `close()`; its readers see a normal end
 * - `error`: the error says whether the gateway, the link or a limit ended it
 */
export type EndReason =
  | { readonly by: 'reader' }
  | { readonly by: 'completion' }
  | { readonly by: 'close' }
  | { readonly by: 'error'; readonly error: unknown }

/**
 * Where a stream stands.
 *
 * - `pending`: asked for, or about to be; no value yet
 * - `live`: values arrive
 * - `stale`: open, but silent for longer than usual
 * - `gap`: the link or the gateway's own link is down; what happens meanwhile may be missed
 * - `ended`: no more values
 */
export type StreamState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'live' }
  | { readonly kind: 'stale'; readonly silentMs: number }
  | { readonly kind: 'gap'; readonly reason: string }
  | { readonly kind: 'ended'; readonly reason: EndReason }

/** Stands between the values of a stream where its state changed, for readers who asked for `{ markers: true }`. */
export interface StreamMarker {
  readonly kind: 'marker'
  readonly state: StreamState
}

/** A state that can be read now (`value`) and watched: subscribers get it at once and at each change. It never ends. */
export class StateView<State> extends Observable<State> {
  readonly #read: () => State

  constructor(read: () => State, changes: Subject<State>) {
    super((subscriber) => {
      subscriber.next(read())
      return changes.subscribe(subscriber)
    })
    this.#read = read
  }

  get value(): State {
    return this.#read()
  }
}
