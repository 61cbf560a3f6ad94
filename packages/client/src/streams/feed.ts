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
  /** Asks on the wire, and from then on calls `next` and the rest. Called once, at the first listener. */
  open(feed: Feed<T>): FeedLine
  /** Makes what remembers the values a late listener gets first; without it late listeners start empty. */
  readonly replay?: (() => Replay<T>) | undefined
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
  // The only listener, where there is one: most feeds have one, and reach it without the list.
  #only: Listener<T> | undefined
  // Replaced, never changed: a listener that leaves while a value goes round does not disturb the round.
  #listeners: readonly Listener<T>[] = NOBODY
  readonly #replay: Replay<T> | undefined
  readonly #source: FeedSource<T>
  readonly #onEnd: (() => void) | undefined
  #markerListeners: readonly Listener<T | StreamMarker>[] = NOBODY
  #watchers: readonly Watcher[] = NOBODY
  #state: StreamState = PENDING
  #line: FeedLine | undefined
  #hasOpened = false

  /** Takes the source, and what to call when the feed is over. */
  constructor(source: FeedSource<T>, onEnd?: () => void) {
    this.#source = source
    this.#onEnd = onEnd
    this.#replay = source.replay?.()
    this.#isTaught = this.#replay?.set !== undefined
  }

  get state(): StreamState {
    return this.#state
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.length
  }

  /** Hands a value to every listener. */
  next(value: T): void {
    this.received++
    if (this.#isWokenByData) this.#become(LIVE, false)
    if (this.#isTaught) this.#replay?.set?.(value)
    if (this.#only !== undefined) {
      this.#only.next(value)
      return
    }
    const listeners = this.#listeners
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

  /** Says that the interruption is over and nothing had to be asked again. */
  restored(): void {
    if (this.#state.kind === 'gap') this.#become(this.received === 0 ? PENDING : LIVE, this.received === 0)
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
  add(listener: Listener<T>): () => void {
    return this.#join(listener, () => {
      if (this.#replay !== undefined) for (const value of this.#replay.all()) listener.next(value)
    })
  }

  /** Adds a listener that also gets a marker at each change of state. The answer removes it. */
  addWithMarkers(listener: Listener<T | StreamMarker>): () => void {
    const leave = this.#join(listener, () => {
      this.#markerListeners = this.#markerListeners.concat(listener)
      if (this.#state.kind === 'gap' || this.#state.kind === 'stale') {
        listener.next({ kind: 'marker', state: this.#state })
      }
      if (this.#replay !== undefined) for (const value of this.#replay.all()) listener.next(value)
    })
    return () => {
      this.#markerListeners = this.#markerListeners.filter((other) => other !== listener)
      leave()
    }
  }

  /** Adds a watcher; the answer removes it. */
  watch(watcher: Watcher): () => void {
    this.#watchers = this.#watchers.concat(watcher)
    return () => {
      this.#watchers = this.#watchers.filter((other) => other !== watcher)
    }
  }

  #join(listener: Listener<T>, welcome: () => void): () => void {
    welcome()
    this.#setListeners(this.#listeners.concat(listener))
    if (!this.#hasOpened) this.#open()
    return () => {
      if (!this.#listeners.includes(listener)) return
      this.#setListeners(this.#listeners.filter((other) => other !== listener))
      if (this.#listeners.length === 0) this.#end({ by: 'reader' }, () => undefined)
    }
  }

  #setListeners(listeners: readonly Listener<T>[]): void {
    this.#listeners = listeners
    this.#only = listeners.length === 1 ? listeners[0] : undefined
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
    const listeners = this.#listeners
    this.#setListeners(NOBODY)
    this.#markerListeners = NOBODY
    this.#replay?.clear()
    this.#become({ kind: 'ended', reason }, false)
    this.#watchers = NOBODY
    const line = this.#line
    this.#line = undefined
    this.#onEnd?.()
    line?.close()
    for (const listener of listeners) tell(listener)
  }
}
