import type { Unsubscribable } from 'rxjs'
import type { Notice } from './notice.ts'
import type { Listener } from './reader.ts'
import type { Replay } from './replay.ts'
import type { EndReason, StreamMarker, StreamState } from './state.ts'

/** The wire's end of a feed. */
export interface FeedLine {
  /** Cancels on the wire. Called once, when the last listener has left. */
  close(): void
}

/** Where a feed's values come from. */
export interface FeedSource<T> {
  /** What the feed is known by where it is kept. */
  readonly key?: string | undefined
  /** Asks on the wire, and from then on calls `next` and the rest. Called once, at the first listener. */
  open(feed: Feed<T>): FeedLine
  /** Makes what remembers the values a late listener gets first; without it late listeners start empty. */
  readonly replay?: (() => Replay<T>) | undefined
}

/** Where feeds are kept by their keys; a `Map` is one. */
export interface FeedHome {
  delete(key: string): unknown
}

/** Sees how a feed fares, beside its values. */
export interface Watcher {
  stateChanged(state: StreamState): void
  noticed(notice: Notice): void
}

const PENDING: StreamState = { kind: 'pending' }
const LIVE: StreamState = { kind: 'live' }
const NOBODY: readonly never[] = []

/**
 * One subscription on the wire and everybody who listens to it. It opens at the first listener, replays what is
 * remembered to later ones, and closes when the last has left.
 */
export class Feed<T> {
  // First what each value looks at: with a thousand feeds it is then in one line of the processor's cache.
  /** How many values have come. */
  received = 0
  #isWokenByData = true
  readonly #isTaught: boolean
  // The only listener, where there is one: most feeds have one, and need no list.
  #only: Listener<T> | undefined
  // Replaced, never changed: a listener that leaves while a value goes round does not disturb the round.
  #several: readonly Listener<T>[] = NOBODY
  readonly #replay: Replay<T> | undefined
  readonly #source: FeedSource<T>
  readonly #home: FeedHome | undefined
  #markerListeners: readonly Listener<T | StreamMarker>[] = NOBODY
  #watchers: readonly Watcher[] = NOBODY
  #state: StreamState = PENDING
  #line: FeedLine | undefined
  #hasOpened = false

  /** Takes the source, and where the feed is kept until it is over. */
  constructor(source: FeedSource<T>, home?: FeedHome) {
    this.#source = source
    this.#home = home
    this.#replay = source.replay?.()
    this.#isTaught = this.#replay?.set !== undefined
  }

  get state(): StreamState {
    return this.#state
  }

  /** How many listen. */
  get listeners(): number {
    return this.#only === undefined ? this.#several.length : 1
  }

  /** Hands a value to every listener. */
  next(value: T): void {
    this.received++
    if (this.#isWokenByData) this.#become(LIVE, false)
    if (this.#isTaught) this.#teach(value)
    if (this.#only !== undefined) {
      this.#only.next(value)
      return
    }
    const listeners = this.#several
    for (let i = 0; i < listeners.length; i++) (listeners[i] as Listener<T>).next(value)
  }

  /** Ends the feed: there is no more. */
  complete(): void {
    this.#end({ by: 'completion' }, (listener) => listener.complete())
  }

  /** Ends the feed because the client closes: complete for its listeners, and its state says why. */
  closed(): void {
    this.#end({ by: 'close' }, (listener) => listener.complete())
  }

  /** Ends the feed with an error. */
  fail(error: unknown): void {
    this.#end({ by: 'error', error }, (listener) => listener.error(error))
  }

  /** Tells the watchers what the gateway said about this feed. */
  notice(notice: Notice): void {
    for (const watcher of this.#watchers) watcher.noticed(notice)
  }

  /** Says that values may be missed from now on; those that still arrive are handed out. */
  interrupted(reason: string): void {
    if (this.#state.kind === 'ended') return
    // The gateway repeats 1100 every few seconds; one gap is one change of state.
    if (this.#state.kind !== 'gap' || this.#state.reason !== reason) this.#become({ kind: 'gap', reason }, false)
    this.#isWokenByData = false
  }

  /** Says that a value was lost: there is a gap, which the next value ends. */
  missed(reason: string): void {
    if (this.#state.kind === 'live' || this.#state.kind === 'stale' || this.#state.kind === 'pending') {
      this.#become({ kind: 'gap', reason }, true)
    }
  }

  /**
   * Says that the interruption is over and nothing had to be asked again. It is live when the next value arrives; where
   * silence is normal it stands as it did before.
   */
  restored(isSilenceNormal: boolean): void {
    if (this.#state.kind !== 'gap') return
    if (isSilenceNormal && this.received > 0) this.#become(LIVE, false)
    else this.#become(PENDING, true)
  }

  /** Says that the feed was asked for again: the next value makes it live. What was known before no longer counts. */
  resumed(): void {
    if (this.#state.kind === 'ended') return
    this.#replay?.clear()
    this.#become(PENDING, true)
  }

  /** Says that the feed is open but silent. */
  silent(silentMs: number): void {
    if (this.#state.kind === 'pending' || this.#state.kind === 'live') this.#become({ kind: 'stale', silentMs }, true)
  }

  /** Adds a listener: first it gets what is known, then what comes. The answer removes it. */
  add(listener: Listener<T>): Unsubscribable {
    this.#tellKnown(listener)
    return this.#seat(listener)
  }

  /** Adds a listener that also gets a marker at each change of state. The answer removes it. */
  addWithMarkers(listener: Listener<T | StreamMarker>): Unsubscribable {
    this.#markerListeners = this.#markerListeners.concat(listener)
    if (this.#state.kind === 'gap' || this.#state.kind === 'stale') {
      listener.next({ kind: 'marker', state: this.#state })
    }
    this.#tellKnown(listener)
    return this.#seat(listener)
  }

  /** Removes a listener; the last one closes the line. */
  leave(listener: Listener<T>): void {
    this.#markerListeners = this.#markerListeners.filter((other) => other !== listener)
    const listeners = this.#everyone()
    if (!listeners.includes(listener)) return
    this.#setListeners(listeners.filter((other) => other !== listener))
    if (listeners.length === 1) this.#end({ by: 'reader' }, () => undefined)
  }

  /** Adds a watcher; the answer removes it. */
  watch(watcher: Watcher): () => void {
    this.#watchers = this.#watchers.concat(watcher)
    return () => {
      this.#watchers = this.#watchers.filter((other) => other !== watcher)
    }
  }

  #teach(value: T): void {
    this.#replay?.set?.(value)
  }

  #tellKnown(listener: Listener<T>): void {
    if (this.#replay !== undefined) for (const value of this.#replay.all()) listener.next(value)
  }

  #seat(listener: Listener<T>): Unsubscribable {
    this.#setListeners(this.#everyone().concat(listener))
    if (!this.#hasOpened) this.#open()
    return new Seat(this, listener)
  }

  #everyone(): readonly Listener<T>[] {
    return this.#only === undefined ? this.#several : [this.#only]
  }

  #setListeners(listeners: readonly Listener<T>[]): void {
    this.#only = listeners.length === 1 ? listeners[0] : undefined
    this.#several = listeners.length === 1 ? NOBODY : listeners
  }

  #open(): void {
    this.#hasOpened = true
    try {
      const line = this.#source.open(this)
      // It may have ended while it was being opened.
      if (this.#state.kind === 'ended') line.close()
      else this.#line = line
    } catch (error) {
      this.fail(error)
    }
  }

  #become(state: StreamState, isWokenByData: boolean): void {
    this.#state = state
    this.#isWokenByData = isWokenByData
    for (const watcher of this.#watchers) watcher.stateChanged(state)
    if (state.kind === 'ended') return
    for (const listener of this.#markerListeners) listener.next({ kind: 'marker', state })
  }

  #end(reason: EndReason, tell: (listener: Listener<T>) => void): void {
    if (this.#state.kind === 'ended') return
    const listeners = this.#everyone()
    this.#setListeners(NOBODY)
    this.#markerListeners = NOBODY
    this.#replay?.clear()
    this.#become({ kind: 'ended', reason }, false)
    this.#watchers = NOBODY
    const line = this.#line
    this.#line = undefined
    this.#home?.delete(this.#source.key ?? '')
    line?.close()
    for (const listener of listeners) tell(listener)
  }
}

/** A listener's place. A class, because a function made for each would keep its surroundings alive. */
class Seat<T> implements Unsubscribable {
  readonly #feed: Feed<T>
  readonly #listener: Listener<T>

  constructor(feed: Feed<T>, listener: Listener<T>) {
    this.#feed = feed
    this.#listener = listener
  }

  unsubscribe(): void {
    this.#feed.leave(this.#listener)
  }
}
